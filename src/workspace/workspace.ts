import { builtInPacks, defaultPack } from '../framework/builtIn.ts';
import { Framework } from '../framework/framework.ts';
import type { Analysers } from '../insight/analysers.ts';
import { readDocument, type Document } from '../model/document.ts';
import { effectiveMap } from '../model/effective.ts';
import type { FrameworkPack } from '../model/formats/framework.ts';
import type { Profile } from '../model/formats/field.ts';
import { kindOfName, type DocumentKind } from '../model/kinds.ts';
import { toData } from '../model/plain.ts';
import type { AnyMap, SourcedNode } from '../model/sourced.ts';
import type { Severity } from '../rules/finding.ts';
import type { Facts, IndexEntry } from '../rules/rule.ts';
import { codes, Runner, type RunResult, type SeverityOverrides } from '../rules/run.ts';
import type { Decoded } from '../text/decode.ts';
import type { Place } from '../text/source.ts';
import { isExcluded } from './globs.ts';
import { Index, indexEntry, textAt } from './index.ts';
import type { Clock } from './ports/clock.ts';
import type { Load } from './ports/load.ts';
import { Summaries } from './summaries.ts';
import { wordingOf } from './wording.ts';
import { decoded, folderOf, nameOfUri, relativeTo } from './uris.ts';

export interface WorkspacePorts {
  readonly clock: Clock;
  readonly load: Load;
}

interface Entry {
  readonly decoded: Decoded;
  readonly document: Document | undefined;
  readonly index: IndexEntry | undefined;
}

/** A document as the school, adviser or trainer uses it: with its framework, its map and the rest of its project. */
export interface Surroundings {
  readonly framework: Framework;
  /** Of an overlay, the map it makes; of a map, the map itself. */
  readonly map: AnyMap | undefined;
  readonly index: Index;
}

/**
 * The documents that are open or were found in folders. One reading per version; every answer is worked out from the
 * readings and kept until something changes.
 */
export class Workspace {
  readonly #ports: WorkspacePorts;
  readonly #entries = new Map<string, Entry>();
  readonly #runner = new Runner();
  readonly #summaries = new Summaries();
  readonly #results = new Map<string, RunResult>();
  readonly #indexes = new Map<string, Index>();
  readonly #packs = new Map<string, FrameworkPack>();
  /** There from the first document on. */
  #analysers: Analysers | undefined;
  readonly #packReadings = new WeakMap<AnyMap, number>();
  #packReadingCount = 0;
  readonly #surroundings = new Map<string, Surroundings>();
  /** How many are under way that make more documents known. */
  #gatherings = 0;
  /** Overrides what projects say, as on the command line. */
  #profile: Profile | undefined;
  /** Of documents that are being taken, the latest call: loading for an earlier one may take longer. */
  readonly #latest = new Map<string, symbol>();
  /** The documents with settings of projects, those of the innermost folders first. */
  #configs: readonly Document[] | undefined;
  /** The day for which results are kept. */
  #day = '';
  /** How many times a text was read; for tests that count work. */
  readings = 0;

  constructor(ports: WorkspacePorts, profile?: Profile) {
    this.#ports = ports;
    this.#profile = profile;
  }

  /**
   * Takes a document's text as it is now. Foreign files are ignored.
   * @param kind for documents without a file name of their own
   */
  async put(uri: string, content: Decoded, kind?: DocumentKind): Promise<void> {
    const of = kind ?? kindOfName(nameOfUri(uri))?.kind;
    if (of === undefined) return;
    const call = Symbol(uri);
    this.#latest.set(uri, call);
    const before = this.#entries.get(uri);
    if ('text' in content && before?.document?.text === content.text && before.document.kind === of) return;
    const markdown = of === 'module' ? await this.#ports.load.markdown() : undefined;
    if (this.#latest.get(uri) !== call) return;
    const document = 'text' in content ? this.#read(uri, of, content.text, markdown) : undefined;
    this.#analysers ??= await this.#ports.load.analysers();
    await this.#loadPacks(document);
    if (this.#latest.get(uri) !== call) return;
    this.#entries.set(uri, {
      decoded: content,
      document,
      index: document === undefined ? undefined : indexEntry(document),
    });
    this.#changed();
  }

  /**
   * Does something that makes documents known one after another. What depends on all of them, such as whether a module
   * exists, is left unsaid until it is done: nobody should be told for a moment that something is missing.
   */
  async gathering(work: () => Promise<void>): Promise<void> {
    this.#gatherings++;
    try {
      await work();
    } finally {
      this.#gatherings--;
      this.#changed();
    }
  }

  remove(uri: string): void {
    this.#latest.delete(uri);
    if (this.#entries.delete(uri)) this.#changed();
  }

  document(uri: string): Document | undefined {
    return this.#entries.get(uri)?.document;
  }

  /** True also for files that could not be read as text. */
  knows(uri: string): boolean {
    return this.#entries.has(uri);
  }

  /** Every document known, in no particular order. */
  uris(): readonly string[] {
    return [...this.#entries.keys()];
  }

  /** How many blocks were judged anew; for tests that count work. */
  get blocksJudged(): number {
    return this.#runner.blocksJudged;
  }

  /** Everything the rules have to say about a document. */
  check(uri: string): RunResult {
    const today = this.#ports.clock.today();
    if (today !== this.#day) this.#results.clear();
    this.#day = today;
    const kept = this.#results.get(uri);
    if (kept !== undefined) return kept;
    const entry = this.#entries.get(uri);
    if (entry === undefined) return { findings: [], accepted: [] };
    const { document } = entry;
    const source = document?.root.source ?? { uri, layer: 'local' as const };
    const surroundings = this.surroundings(uri);
    const effective =
      document?.kind === 'overlay' && surroundings.map !== undefined
        ? { map: surroundings.map, extended: extendedPlace(document.root) }
        : undefined;
    const result = this.#runner.run({
      file: { name: nameOfUri(uri), decoded: entry.decoded, document, source },
      document,
      summaries: document === undefined ? [] : this.#summaries.of(document),
      index: this.#gatherings > 0 ? undefined : surroundings.index,
      facts: this.facts(uri),
      severities: this.severities(uri),
      ...(effective === undefined ? {} : { effective }),
    });
    this.#results.set(uri, result);
    return result;
  }

  /** What rules and answers may know about a document's surroundings. */
  facts(uri: string): Facts {
    const document = this.document(uri);
    const { framework, map } = this.surroundings(uri);
    const config = this.#configFor(uri);
    return {
      kind: document?.kind ?? kindOfName(nameOfUri(uri))?.kind ?? 'map',
      profile:
        this.#profile ??
        (config === undefined ? undefined : (textAt(config.root, 'profile') as Profile | undefined)) ??
        'starter',
      today: this.#ports.clock.today(),
      framework,
      analysers: this.#analysers ?? never('A document is judged before it was taken.'),
      wording: wordingOf(config?.root),
      levels: declaredLevels(document?.root, map),
      codes,
    };
  }

  surroundings(uri: string): Surroundings {
    const kept = this.#surroundings.get(uri) ?? this.#findSurroundings(uri);
    this.#surroundings.set(uri, kept);
    return kept;
  }

  /** How grave its project takes the findings of a rule, where it says so; `off` silences them. */
  severities(uri: string): SeverityOverrides {
    const severities = this.#configFor(uri)?.root.fields['rules'];
    if (severities?.type !== 'map') return new Map();
    return new Map(
      Object.entries(severities.fields).flatMap(([code, node]) =>
        node.type === 'value' ? [[code, String(node.value) as Severity | 'off']] : [],
      ),
    );
  }

  /** True for files that their project does not want checked. */
  isExcluded(uri: string): boolean {
    const config = this.#configFor(uri);
    const patterns = config?.root.fields['exclude'];
    if (config === undefined || patterns === undefined) return false;
    return isExcluded(decoded(relativeTo(folderOf(config.uri), uri)), namesIn(patterns));
  }

  #findSurroundings(uri: string): Surroundings {
    const index = this.#indexFor(uri);
    const document = this.document(uri);
    if (document?.kind !== 'overlay')
      return {
        framework: this.#framework(document?.root, uri, index),
        map: document?.kind === 'map' ? document.root : undefined,
        index,
      };
    const base = baseMap(document.root, index);
    return {
      framework: this.#framework(base ?? document.root, uri, index),
      map: base === undefined ? undefined : effectiveMap(document.root, base),
      index,
    };
  }

  #read(
    uri: string,
    kind: DocumentKind,
    text: string,
    markdown: Awaited<ReturnType<Load['markdown']>> | undefined,
  ): Document {
    this.readings++;
    const previous = this.document(uri);
    return readDocument(text, {
      uri,
      kind,
      ...(markdown === undefined ? {} : { markdown }),
      ...(previous?.kind === kind ? { previous } : {}),
    });
  }

  /** Answers are synchronous, so the packs that a document names are fetched with it, and the default with the first. */
  async #loadPacks(document: Document | undefined): Promise<void> {
    const named = [defaultPack, ...namesIn(document?.root.fields['framework'])];
    const missing = builtInPacks.filter(({ id }) => named.includes(id) && !this.#packs.has(id));
    for (const { id } of missing) this.#packs.set(id, await this.#ports.load.pack(id));
  }

  /** A pack, and what stands for it as it is now: a pack of the workspace is another one with each reading. */
  #packNamed(id: string, index: Index): readonly { readonly pack: FrameworkPack; readonly mark: string }[] {
    const [entry] = index.named('framework', id);
    if (entry !== undefined && entry.uri !== '') {
      const reading = this.#packReadings.get(entry.root) ?? ++this.#packReadingCount;
      this.#packReadings.set(entry.root, reading);
      return [{ pack: toData(entry.root) as FrameworkPack, mark: `${id}#${reading}` }];
    }
    const pack = this.#packs.get(id);
    return pack === undefined ? [] : [{ pack, mark: id }];
  }

  #changed(): void {
    this.#results.clear();
    this.#indexes.clear();
    this.#surroundings.clear();
    this.#configs = undefined;
  }

  /** The settings of the nearest folder upward that has some. */
  #configFor(uri: string): Document | undefined {
    this.#configs ??= [...this.#entries.values()]
      .flatMap(({ document }) => (document?.kind === 'config' ? [document] : []))
      .toSorted((a, b) => b.uri.length - a.uri.length);
    return this.#configs.find((config) => uri.startsWith(folderOf(config.uri)));
  }

  #indexFor(uri: string): Index {
    const project = this.#configFor(uri)?.uri ?? '';
    const kept = this.#indexes.get(project);
    if (kept !== undefined) return kept;
    const entries = [...this.#entries.values()].flatMap(({ index }) =>
      index !== undefined && (this.#configFor(index.uri)?.uri ?? '') === project ? [index] : [],
    );
    const own = new Index([...entries, ...builtInPacks.map(builtInEntry)]);
    this.#indexes.set(project, own);
    return own;
  }

  #framework(root: AnyMap | undefined, uri: string, index: Index): Framework {
    const config = this.#configFor(uri)?.root.fields['framework'];
    const named = namesIn(root?.fields['framework'] ?? config);
    const ids = named.length > 0 ? named : [defaultPack];
    const found = ids.flatMap((id) => this.#packNamed(id, index));
    return new Framework(
      found.map(({ pack }) => pack),
      found.map(({ mark }) => mark).join(),
    );
  }
}

function never(why: string): never {
  throw new Error(why);
}

/** Built-in packs stand in the index without a file; a pack of the workspace with the same id comes before them. */
function builtInEntry(pack: (typeof builtInPacks)[number]): IndexEntry {
  const root: AnyMap = {
    type: 'map',
    source: { uri: '', layer: 'published' },
    span: { start: 0, end: 0 },
    fields: {},
    keys: {},
  };
  return {
    uri: '',
    kind: 'framework',
    name: pack.id,
    version: undefined,
    title: pack.title,
    root,
    rowIds: [],
  };
}

/** The published map under an overlay, each overlay of a chain laid over the one before; nothing when a link is missing. */
function baseMap(root: AnyMap, index: Index): AnyMap | undefined {
  const list = root.fields['extends'];
  let base: AnyMap | undefined;
  for (const item of list?.type === 'list' ? list.items : []) {
    if (item.type !== 'map') return undefined;
    const name = textAt(item, 'map') ?? '';
    const version = textAt(item, 'version');
    const found = [...index.named('map', name), ...index.named('overlay', name)].find(
      (entry) => entry.version === version,
    );
    if (found === undefined || found.root === root) return undefined;
    base = base === undefined ? found.root : effectiveMap(found.root, base);
  }
  return base;
}

function extendedPlace(root: AnyMap): Place | undefined {
  const list = root.fields['extends'];
  const last = list?.type === 'list' ? list.items.at(-1) : undefined;
  return last?.type === 'map' ? (last.fields['map'] ?? last) : undefined;
}

function declaredLevels(root: AnyMap | undefined, map: AnyMap | undefined): ReadonlyMap<string, string> {
  const levels = root?.fields['levels'] ?? map?.fields['levels'];
  if (levels?.type !== 'list') return new Map();
  return new Map(
    levels.items.flatMap((item) =>
      item.type === 'map' && textAt(item, 'id') !== undefined
        ? [[textAt(item, 'id') ?? '', textAt(item, 'maps_to') ?? ''] as const]
        : [],
    ),
  );
}

function namesIn(node: SourcedNode | undefined): readonly string[] {
  if (node?.type === 'value') return typeof node.value === 'string' ? [node.value] : [];
  return node?.type === 'list' ? node.items.flatMap(namesIn) : [];
}
