import * as vscode from 'vscode';
import type { EngineLoader } from '../engine.ts';
import { createDocument } from './newDocument.ts';

/** Asks for a title, writes a first map with one row, and opens it. */
export function registerNewMap(loader: EngineLoader): vscode.Disposable {
  return vscode.commands.registerCommand('provision.newMap', (title?: unknown) =>
    createDocument(
      loader,
      {
        prompt: vscode.l10n.t('What is the map called?'),
        placeHolder: vscode.l10n.t('Graduated provision, primary schools'),
        ending: '.provision.yaml',
        fallbackId: 'map',
        marker: 'Visual timetable',
      },
      async (name, id) =>
        (await loader.get()).chunk.newMapText({ title: name, id, framework: 'england-2015' }),
      typeof title === 'string' ? title : undefined,
    ),
  );
}
