import * as vscode from 'vscode';
import type { DocumentWork } from '../../language/outcomeWork.ts';
import type { LanguageService } from '../../language/service.ts';
import { kindOfName } from '../../model/kinds.ts';
import { nameOfUri } from '../../workspace/uris.ts';
import type { Documents } from '../documents.ts';
import type { EngineLoader } from '../engine.ts';

/** The longest time for which other answers may have to wait, in milliseconds. */
const slice = 12;

/** What is left to do in each document. Nothing is read or counted before somebody asks for the first time. */
export class OutcomeWorks implements vscode.Disposable {
  readonly #loader: EngineLoader;
  readonly #documents: Documents;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscription: vscode.Disposable;
  readonly #kept = new Map<string, DocumentWork>();
  #reading: Promise<void> | undefined;

  /** Only after the first time that somebody asked. */
  readonly onDidChange = this.#changed.event;

  constructor(loader: EngineLoader, documents: Documents) {
    this.#loader = loader;
    this.#documents = documents;
    this.#subscription = documents.onDidRead((uri) => void this.#refresh(uri.toString()));
  }

  /** Every document that can have outcomes, by title. */
  async all(): Promise<readonly DocumentWork[]> {
    this.#reading ??= this.#readAll().catch((error: unknown) => {
      this.#reading = undefined;
      throw error;
    });
    await this.#reading;
    return [...this.#kept.values()].toSorted(
      (a, b) => a.title.localeCompare(b.title) || a.uri.localeCompare(b.uri),
    );
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#changed.dispose();
  }

  async #readAll(): Promise<void> {
    await this.#documents.scan();
    const { service } = await this.#loader.get();
    let since = performance.now();
    for (const uri of service.workspace.uris()) {
      this.#take(service, uri);
      if (performance.now() - since < slice) continue;
      await new Promise((resolve) => setTimeout(resolve));
      since = performance.now();
    }
  }

  async #refresh(uri: string): Promise<void> {
    if (this.#reading === undefined) return;
    await this.#reading.catch(() => undefined);
    const { service } = await this.#loader.get();
    for (const other of this.#affectedBy(service, uri)) this.#take(service, other);
    this.#changed.fire();
  }

  /**
   * Settings and frameworks matter to every document, a published map to the overlays on it; also when they have gone
   * and only their names tell what they were.
   */
  #affectedBy({ workspace }: LanguageService, uri: string): readonly string[] {
    const kind = workspace.document(uri)?.kind ?? kindOfName(nameOfUri(uri))?.kind;
    if (kind === 'config' || kind === 'framework') return [uri, ...workspace.uris()];
    if (kind !== 'map' && kind !== 'overlay') return [uri];
    return [uri, ...workspace.uris().filter((other) => workspace.document(other)?.kind === 'overlay')];
  }

  #take(service: LanguageService, uri: string): void {
    const work = service.workspace.isExcluded(uri) ? undefined : service.outcomeWork(uri);
    if (work === undefined) this.#kept.delete(uri);
    else this.#kept.set(uri, work);
  }
}
