import * as vscode from 'vscode';
import type { EngineLoader } from '../engine.ts';
import { chooseFolder, exists, openAt, write } from './files.ts';
import { askTitle } from './newDocument.ts';

/** Writes the settings of a project and a first map into a folder. Files that are there already are left alone. */
export function registerNewProject(loader: EngineLoader): vscode.Disposable {
  return vscode.commands.registerCommand('provision.newProject', async (given?: unknown) => {
    const folder = await chooseFolder();
    if (folder === undefined) return;
    const title =
      typeof given === 'string'
        ? given
        : await askTitle({
            prompt: vscode.l10n.t('What is your first provision map called?'),
            placeHolder: vscode.l10n.t('Graduated provision, primary schools'),
          });
    if (title === undefined) return;
    const { chunk } = await loader.get();
    const id = chunk.slugOf(title) || 'map';
    const kept: string[] = [];
    for (const [name, text] of Object.entries(
      chunk.newProjectFiles({ title, id, framework: 'england-2015' }),
    )) {
      const uri = vscode.Uri.joinPath(folder, name);
      if (await exists(uri)) kept.push(name);
      else await write(uri, text);
    }
    await openAt(vscode.Uri.joinPath(folder, `${id}.provision.yaml`), 'Visual timetable');
    if (kept.length > 0)
      void vscode.window.showInformationMessage(
        vscode.l10n.t('These were already there and were left as they are: {0}', kept.join(', ')),
      );
  });
}
