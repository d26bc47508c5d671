import * as vscode from 'vscode';
import { kindOfName, kindOfText } from '../model/kinds.ts';
import { nameOfUri } from '../workspace/uris.ts';
import type { EngineLoader, Engine } from './engine.ts';
import { documentGlob, excludeGlob, languageIds } from './languages.ts';

/** Files are read side by side: in web IDEs each reading is a journey. */
const readsAtOnce = 16;

/**
 * Keeps the engine's documents the same as the editor's: open documents as they are being typed, the other files of
 * the workspace as they are on disk.
 */
export class Documents implements vscode.Disposable {
  readonly #loader: EngineLoader;
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly #subscriptions: vscode.Disposable[] = [];
  #scan: Promise<void> | undefined;
  #watcher: vscode.FileSystemWatcher | undefined;

  /** A document has been read anew; answers about it and about those that refer to it may have changed. */
  readonly onDidRead = this.#changed.event;

  constructor(loader: EngineLoader) {
    this.#loader = loader;
    this.#subscriptions.push(
      this.#changed,
      vscode.workspace.onDidOpenTextDocument((document) => this.#take(document)),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.#take(document);
      }),
      vscode.workspace.onDidCloseTextDocument((document) => void this.#closed(document)),
      vscode.workspace.onDidChangeWorkspaceFolders(() => {
        this.#scan = undefined;
        if (this.#loader.started) void this.scan();
      }),
    );
    for (const document of vscode.workspace.textDocuments) this.#take(document);
  }

  /** Resolves with the engine once it knows this very text of the document. */
  async ready(document: vscode.TextDocument): Promise<Engine> {
    const engine = await this.#loader.get();
    await this.#put(engine, document);
    return engine;
  }

  /** Reads every document of the workspace once, and follows changes on disk from then on. */
  scan(): Promise<void> {
    this.#scan ??= this.#readAll().catch((error: unknown) => {
      this.#scan = undefined;
      throw error;
    });
    return this.#scan;
  }

  /** The files of the workspace as they are at this moment, each of them read; those that are gone are forgotten. */
  async list(token: vscode.CancellationToken): Promise<readonly vscode.Uri[]> {
    await this.scan();
    const { service } = await this.#loader.get();
    const found = await vscode.workspace.findFiles(documentGlob, excludeGlob, undefined, token);
    const names = new Set(found.map((uri) => uri.toString()));
    for (const uri of found) if (!service.workspace.knows(uri.toString())) await this.#readFile(uri);
    for (const uri of service.workspace.uris()) {
      if (!names.has(uri) && inWorkspace(vscode.Uri.parse(uri, true))) service.remove(uri);
    }
    return found.filter((uri) => !service.workspace.isExcluded(uri.toString()));
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #take(document: vscode.TextDocument): void {
    if (!isOurs(document)) return;
    // Begun first, so that nothing is said to be missing while the rest of the workspace is still being read.
    void this.scan();
    void this.ready(document).then(() => this.#changed.fire(document.uri));
  }

  /** Text is read at the moment it is handed over, so whatever was typed meanwhile is in it. */
  async #put({ service }: Engine, document: vscode.TextDocument): Promise<void> {
    if (document.isClosed) return;
    const uri = document.uri.toString();
    const text = document.getText();
    const kind = kindOfName(nameOfUri(uri))?.kind ?? kindOfText(text, document.languageId);
    await service.put(uri, { text }, kind);
  }

  /** A closed document is again what its file says; one without a file is gone. */
  async #closed(document: vscode.TextDocument): Promise<void> {
    if (!isOurs(document)) return;
    const { service } = await this.#loader.get();
    if (document.isUntitled) service.remove(document.uri.toString());
    else await this.#readFile(document.uri);
    this.#changed.fire(document.uri);
  }

  async #readAll(): Promise<void> {
    const { service } = await this.#loader.get();
    this.#watch();
    await service.workspace.gathering(async () => {
      const found = await vscode.workspace.findFiles(documentGlob, excludeGlob);
      const readNext = async (): Promise<void> => {
        for (let uri = found.pop(); uri !== undefined; uri = found.pop()) await this.#readFile(uri);
      };
      await Promise.all(Array.from({ length: readsAtOnce }, readNext));
    });
    for (const document of vscode.workspace.textDocuments)
      if (isOurs(document)) this.#changed.fire(document.uri);
  }

  /** Follows files on disk, from the first reading on. */
  #watch(): void {
    if (this.#watcher !== undefined) return;
    this.#watcher = vscode.workspace.createFileSystemWatcher(documentGlob);
    const reread = (uri: vscode.Uri): void => void this.#readFile(uri).then(() => this.#changed.fire(uri));
    this.#subscriptions.push(
      this.#watcher,
      this.#watcher.onDidChange(reread),
      this.#watcher.onDidCreate(reread),
      this.#watcher.onDidDelete((uri) => void this.#forget(uri)),
    );
  }

  /** What is open in an editor is never overwritten by what is on disk. */
  async #readFile(uri: vscode.Uri): Promise<void> {
    if (!inWorkspace(uri)) return this.#forget(uri);
    if (openDocument(uri) !== undefined) return;
    const { service, chunk } = await this.#loader.get();
    try {
      const { size } = await vscode.workspace.fs.stat(uri);
      const content =
        size > chunk.limits.fileBytes
          ? ({ unreadable: 'too-large' } as const)
          : chunk.decode(await vscode.workspace.fs.readFile(uri), chunk.limits.fileBytes);
      if (openDocument(uri) === undefined) await service.put(uri.toString(), content);
    } catch {
      // The file went away between being listed and being read.
      service.remove(uri.toString());
    }
  }

  async #forget(uri: vscode.Uri): Promise<void> {
    if (openDocument(uri) !== undefined) return;
    const { service } = await this.#loader.get();
    service.remove(uri.toString());
    this.#changed.fire(uri);
  }
}

export function isOurs(document: vscode.TextDocument): boolean {
  return languageIds.includes(document.languageId) && document.uri.scheme !== 'git';
}

function openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find(
    (document) => !document.isClosed && isOurs(document) && document.uri.toString() === uri.toString(),
  );
}

function inWorkspace(uri: vscode.Uri): boolean {
  return vscode.workspace.getWorkspaceFolder(uri) !== undefined;
}
