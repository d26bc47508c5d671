import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LanguageService } from '../language/service.ts';
import type { OutcomeEntry } from '../language/outcomes.ts';
import type { Diagnostic } from '../language/protocol.ts';
import type { Decoded } from '../text/decode.ts';

/** Reads a file as a document; nothing where that is not possible. */
export type ReadDocument = (path: string) => Promise<Decoded | undefined>;

/** The settings of a project, which also mark its top folder. */
export const settingsFile = 'provision.config.yaml';

/** Where published packages lie, seen from the top folder of a project. */
export const packageFolder = join('.provision', 'packages');

/** Documents that refer to one another, in an engine of their own. */
export class Project {
  /** Nothing where no folder above is marked; then the project is whatever was given. */
  readonly root: string | undefined;
  readonly #service: LanguageService;
  readonly #read: ReadDocument;
  readonly #added = new Set<string>();

  constructor(root: string | undefined, service: LanguageService, read: ReadDocument) {
    this.root = root;
    this.#service = service;
    this.#read = read;
  }

  /** Takes a document in, once. */
  async add(path: string): Promise<void> {
    if (this.#added.has(path)) return;
    this.#added.add(path);
    const content = await this.#read(path);
    if (content !== undefined) await this.#service.put(uriOf(path), content);
  }

  /** Whether the project's settings leave a file or folder out. */
  excludes(path: string, isFolder: boolean): boolean {
    const uri = uriOf(path);
    // `archive/**` is about everything in the folder, so the folder itself need not be looked into either.
    return (
      this.#service.workspace.isExcluded(uri) || (isFolder && this.#service.workspace.isExcluded(`${uri}/`))
    );
  }

  diagnostics(path: string): readonly Diagnostic[] {
    return this.#service.diagnostics(uriOf(path));
  }

  outcomes(path: string): readonly OutcomeEntry[] {
    return this.#service.outcomes(uriOf(path));
  }
}

function uriOf(path: string): string {
  return pathToFileURL(path).href;
}
