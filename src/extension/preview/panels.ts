import * as vscode from 'vscode';
import { readPageState } from '../../preview/protocol.ts';
import { isOurs, type Documents } from '../documents.ts';
import type { Host } from '../host.ts';
import { PreviewLoader } from './loader.ts';
import { PreviewPanel } from './panel.ts';

const viewType = 'provision.preview';

/** The previews that are open: one for each document, restored after the window is loaded again. */
export function registerPreviews(
  documents: Documents,
  host: Host,
  extensionUri: vscode.Uri,
): vscode.Disposable {
  const loader = new PreviewLoader(host, extensionUri);
  const panels = new Map<string, PreviewPanel>();

  const show = async (uri: vscode.Uri, panel: vscode.WebviewPanel): Promise<void> => {
    const preview = new PreviewPanel(uri, panel, documents, loader);
    panels.set(uri.toString(), preview);
    preview.onDidDispose(() => panels.delete(uri.toString()));
    await preview.open();
  };

  const open = async (given?: unknown): Promise<void> => {
    const uri = given instanceof vscode.Uri ? given : vscode.window.activeTextEditor?.document.uri;
    const document = uri === undefined ? undefined : await vscode.workspace.openTextDocument(uri);
    if (uri === undefined || document === undefined || !isOurs(document)) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('Open a provision map or a CPD module first; its preview then opens beside it.'),
      );
      return;
    }
    const existing = panels.get(uri.toString());
    if (existing !== undefined) return existing.reveal();
    const panel = vscode.window.createWebviewPanel(
      viewType,
      vscode.l10n.t('Preview'),
      { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
      optionsFor(uri, loader.scripts),
    );
    await show(uri, panel);
  };

  return vscode.Disposable.from(
    vscode.commands.registerCommand('provision.openPreviewToSide', open),
    vscode.window.registerWebviewPanelSerializer(viewType, {
      async deserializeWebviewPanel(panel, state) {
        const { uri } = readPageState(state);
        if (uri === undefined) return panel.dispose();
        const target = vscode.Uri.parse(uri, true);
        panel.webview.options = optionsFor(target, loader.scripts);
        await show(target, panel);
      },
    }),
    { dispose: () => [...panels.values()].forEach((panel) => panel.dispose()) },
  );
}

/** The page may load its script and the pictures of its own workspace folder, and nothing else. */
function optionsFor(
  uri: vscode.Uri,
  scripts: vscode.Uri,
): vscode.WebviewPanelOptions & vscode.WebviewOptions {
  const folder = vscode.workspace.getWorkspaceFolder(uri)?.uri ?? vscode.Uri.joinPath(uri, '..');
  return { enableScripts: true, localResourceRoots: [scripts, folder], enableFindWidget: true };
}
