import * as vscode from 'vscode';

/** The folder in which new files go: the only one, the one chosen, or one that the user picks when none is open. */
export async function chooseFolder(): Promise<vscode.Uri | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 1) return folders[0]?.uri;
  if (folders.length > 1) return (await vscode.window.showWorkspaceFolderPick())?.uri;
  const picked = await vscode.window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    canSelectMany: false,
    openLabel: vscode.l10n.t('Use this folder'),
  });
  return picked?.[0];
}

export async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

/** A name in the folder that no file has yet: `name`, `name-2`, `name-3` … before the ending. */
export async function freeName(
  folder: vscode.Uri,
  name: string,
  ending: string,
): Promise<{ readonly id: string; readonly uri: vscode.Uri }> {
  for (let count = 1; ; count++) {
    const id = count === 1 ? name : `${name}-${count}`;
    const uri = vscode.Uri.joinPath(folder, id + ending);
    if (!(await exists(uri))) return { id, uri };
  }
}

export async function write(uri: vscode.Uri, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}

/** Opens a file and selects the first place where the writer goes on. */
export async function openAt(uri: vscode.Uri, marker: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const editor = await vscode.window.showTextDocument(document);
  const at = document.getText().indexOf(marker);
  if (at < 0) return;
  editor.selection = new vscode.Selection(document.positionAt(at), document.positionAt(at + marker.length));
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
