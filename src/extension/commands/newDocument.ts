import * as vscode from 'vscode';
import type { EngineLoader } from '../engine.ts';
import { chooseFolder, freeName, openAt, write } from './files.ts';

/** The questions that "New provision map" and "New CPD module" ask, and what becomes of the answers. */
export interface NewDocumentOptions {
  readonly prompt: string;
  readonly placeHolder: string;
  readonly ending: string;
  readonly fallbackId: string;
  /** What is selected in the new file. */
  readonly marker: string;
}

export async function createDocument(
  loader: EngineLoader,
  options: NewDocumentOptions,
  textFor: (title: string, id: string) => Promise<string>,
  given?: string,
): Promise<vscode.Uri | undefined> {
  const folder = await chooseFolder();
  if (folder === undefined) return undefined;
  const title = given ?? (await askTitle(options));
  if (title === undefined) return undefined;
  const { chunk } = await loader.get();
  const { id, uri } = await freeName(folder, chunk.slugOf(title) || options.fallbackId, options.ending);
  await write(uri, await textFor(title, id));
  await openAt(uri, options.marker);
  return uri;
}

export async function askTitle({
  prompt,
  placeHolder,
}: Pick<NewDocumentOptions, 'prompt' | 'placeHolder'>): Promise<string | undefined> {
  const title = await vscode.window.showInputBox({
    prompt,
    placeHolder,
    ignoreFocusOut: true,
    validateInput: (value) =>
      value.trim() === ''
        ? vscode.l10n.t('Give it a title that families and staff will recognise.')
        : undefined,
  });
  return title?.trim();
}
