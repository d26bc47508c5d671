import * as vscode from 'vscode';

export function extension(): vscode.Extension<unknown> {
  const found = vscode.extensions.getExtension('graduated-provision.graduated-provision');
  if (found === undefined) throw new Error('The extension is not installed.');
  return found;
}

/** A file of the practice folder in `test/extension/workspace`. */
export function file(name: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (folder === undefined) throw new Error('No folder is open.');
  return vscode.Uri.joinPath(folder.uri, name);
}

export async function open(name: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(file(name));
  await vscode.window.showTextDocument(document);
  return document;
}

/** Resolves with the findings of a document as soon as they are as wanted. */
export function findingsOnceThey(
  uri: vscode.Uri,
  fit: (codes: readonly string[]) => boolean,
): Promise<readonly vscode.Diagnostic[]> {
  return new Promise((resolve) => {
    const look = (): boolean => {
      const found = vscode.languages.getDiagnostics(uri);
      if (!fit(found.map(codeOf))) return false;
      resolve(found);
      return true;
    };
    if (look()) return;
    const subscription = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      if (uris.some((changed) => changed.toString() === uri.toString()) && look()) subscription.dispose();
    });
  });
}

export function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** The position just before the first place of a text, or after it. */
export function positionOf(document: vscode.TextDocument, text: string, after = false): vscode.Position {
  const at = document.getText().indexOf(text);
  if (at < 0) throw new Error(`"${text}" is not in the document.`);
  return document.positionAt(after ? at + text.length : at);
}

/** Replaces a text in the open document, as typing would. */
export async function replace(document: vscode.TextDocument, text: string, by: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(
    document.uri,
    new vscode.Range(positionOf(document, text), positionOf(document, text, true)),
    by,
  );
  if (!(await vscode.workspace.applyEdit(edit))) throw new Error('The edit was refused.');
}

export async function revert(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.files.revert');
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
