import * as vscode from 'vscode';
import type { PreviewInput } from '../../preview/previews.ts';
import { readFromPage, type FromPage, type ToPage } from '../../preview/protocol.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import type { Documents } from '../documents.ts';
import type { PreviewLoader } from './loader.ts';

/** One preview beside the text: shows the document as it is being written and scrolls together with it. */
export class PreviewPanel implements vscode.Disposable {
  readonly uri: vscode.Uri;
  readonly #panel: vscode.WebviewPanel;
  readonly #documents: Documents;
  readonly #loader: PreviewLoader;
  readonly #subscriptions: vscode.Disposable[] = [];
  readonly #disposed = new vscode.EventEmitter<void>();
  /** Counts renderings, so that a slow one never replaces a newer one. */
  #renderings = 0;
  /** The line to which the page has scrolled the editor, until the editor says that it is there. */
  #broughtTo: number | undefined;

  readonly onDidDispose = this.#disposed.event;

  constructor(uri: vscode.Uri, panel: vscode.WebviewPanel, documents: Documents, loader: PreviewLoader) {
    this.uri = uri;
    this.#panel = panel;
    this.#documents = documents;
    this.#loader = loader;
    this.#subscriptions.push(
      panel.onDidDispose(() => this.dispose()),
      panel.webview.onDidReceiveMessage((message) => void this.#received(readFromPage(message))),
      documents.onDidRead(() => void this.refresh()),
      vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor, visibleRanges }) => {
        const line = visibleRanges[0]?.start.line;
        if (line === undefined || !this.#shows(textEditor.document)) return;
        // The page itself has just brought the editor here; sending it back would make both jump.
        const isEcho = line === this.#broughtTo;
        this.#broughtTo = undefined;
        if (!isEcho) this.#post({ type: 'scrollTo', line });
      }),
    );
  }

  /** Writes the page; the document follows once the page says that it is ready. */
  async open(): Promise<void> {
    const page = await this.#loader.page(this.#panel.webview, this.uri);
    this.#panel.webview.html = page;
  }

  reveal(): void {
    this.#panel.reveal(undefined, true);
  }

  async refresh(): Promise<void> {
    const rendering = ++this.#renderings;
    const document = await vscode.workspace.openTextDocument(this.uri);
    const { service } = await this.#documents.ready(document);
    const { version } = document;
    const input = inputFor(service.workspace, this.uri.toString());
    if (input === undefined) return;
    const previews = await this.#loader.previews();
    const { html, title } = await previews.render(input);
    if (rendering !== this.#renderings) return;
    this.#panel.title = vscode.l10n.t('Preview: {0}', title);
    this.#post({ type: 'update', html, title, version, uri: this.uri.toString() });
  }

  dispose(): void {
    this.#renderings++;
    for (const subscription of this.#subscriptions.splice(0)) subscription.dispose();
    this.#panel.dispose();
    this.#disposed.fire();
    this.#disposed.dispose();
  }

  async #received(message: FromPage | undefined): Promise<void> {
    switch (message?.type) {
      case 'ready':
        return this.refresh();
      case 'reveal':
        return reveal(
          message.uri === undefined ? this.uri : vscode.Uri.parse(message.uri, true),
          message.line,
        );
      case 'scrolled':
        return this.#scrollEditor(message.line);
      case 'open':
        return openInside(this.uri, message.href);
      case undefined:
    }
  }

  #scrollEditor(line: number): void {
    const editor = vscode.window.visibleTextEditors.find(({ document }) => this.#shows(document));
    const at = Math.min(Math.floor(line), (editor?.document.lineCount ?? 1) - 1);
    this.#broughtTo = editor === undefined ? undefined : at;
    editor?.revealRange(new vscode.Range(at, 0, at, 0), vscode.TextEditorRevealType.AtTop);
  }

  #shows(document: vscode.TextDocument): boolean {
    return document.uri.toString() === this.uri.toString();
  }

  #post(message: ToPage): void {
    void this.#panel.webview.postMessage(message);
  }
}

function inputFor(workspace: Workspace, uri: string): PreviewInput | undefined {
  const document = workspace.document(uri);
  if (document === undefined) return undefined;
  const { framework, map, index } = workspace.surroundings(uri);
  return {
    document,
    framework,
    map,
    documentAt: (other) => workspace.document(other),
    moduleTitle: (name) => index.named('module', name)[0]?.title,
  };
}

/** Shows a line of a document in a text editor, the one that shows it already if there is one. */
async function reveal(uri: vscode.Uri, line: number): Promise<void> {
  const visible = vscode.window.visibleTextEditors.find(
    ({ document }) => document.uri.toString() === uri.toString(),
  );
  const document = visible?.document ?? (await vscode.workspace.openTextDocument(uri));
  const at = document.lineAt(Math.min(line, document.lineCount - 1));
  const selection = new vscode.Range(
    at.lineNumber,
    at.firstNonWhitespaceCharacterIndex,
    at.lineNumber,
    at.firstNonWhitespaceCharacterIndex,
  );
  await vscode.window.showTextDocument(document, {
    selection,
    viewColumn: visible?.viewColumn ?? vscode.ViewColumn.One,
  });
}

/** Opens a file that a document links to, as long as it is in the same workspace folder. */
async function openInside(from: vscode.Uri, href: string): Promise<void> {
  const [path = ''] = href.split(/[?#]/);
  const target = vscode.Uri.joinPath(from, '..', decodeURIComponent(path));
  const folder = vscode.workspace.getWorkspaceFolder(from);
  if (
    folder === undefined ||
    vscode.workspace.getWorkspaceFolder(target)?.uri.toString() !== folder.uri.toString()
  )
    return;
  await vscode.commands.executeCommand('vscode.open', target);
}
