import * as vscode from 'vscode';
import type { EngineLoader } from '../engine.ts';
import { createDocument } from './newDocument.ts';

/** Asks for a title, writes a first module, and opens it at its objective. */
export function registerNewModule(loader: EngineLoader): vscode.Disposable {
  return vscode.commands.registerCommand('provision.newModule', (title?: unknown) =>
    createDocument(
      loader,
      {
        prompt: vscode.l10n.t('What is the module called?'),
        placeHolder: vscode.l10n.t('Autism and communication: essentials'),
        ending: '.cpd.md',
        fallbackId: 'module',
        marker: '‹Given what, staff will do what, and how well›',
      },
      async (name, id) => (await loader.get()).chunk.newModuleText({ title: name, id }),
      typeof title === 'string' ? title : undefined,
    ),
  );
}
