import type { MarkdownParser } from '../text/markdown/directive.ts';
import { cutMarkdown, definitionsOf } from '../text/markdown/cut.ts';
import { splitFrontMatter } from '../text/markdown/frontMatter.ts';
import { LineIndex } from '../text/lines.ts';
import type { Problem } from '../text/problem.ts';
import type { Source } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import { cutYaml, type BlockContent } from '../text/yaml/cut.ts';
import { readBlock, type BlockReading } from './block.ts';
import { readBody, type BodyReading } from './body.ts';
import { schemaOf } from './formats/index.ts';
import { kinds, type DocumentKind } from './kinds.ts';
import { limits } from './limits.ts';
import type { AnyMap, SourcedNode } from './sourced.ts';

export interface Placed<R> {
  readonly reading: R;
  /** Offset of the block in the document today. */
  readonly start: number;
}

/** A problem that no block can see alone. */
export interface DocumentProblem {
  readonly problem: Problem;
  readonly source: Source;
}

/** A document as it was read at one version. Immutable; the next version shares every block that did not change. */
export interface Document {
  readonly uri: string;
  readonly kind: DocumentKind;
  readonly text: string;
  readonly lines: LineIndex;
  readonly blocks: readonly Placed<BlockReading>[];
  readonly body: readonly Placed<BodyReading>[];
  /** Everything that the YAML says, put together from its blocks. */
  readonly root: AnyMap;
  readonly problems: readonly DocumentProblem[];
  /** The file is over a size limit and was not read. */
  readonly tooLarge: boolean;
  readonly starts: ReadonlyMap<Source, number>;
}

export interface ReadOptions {
  readonly uri: string;
  readonly kind: DocumentKind;
  /** Needed for modules; without it their body is not read. */
  readonly markdown?: MarkdownParser;
  /** The version before: blocks whose text is the same are taken from it. */
  readonly previous?: Document;
}

/** Reads a text as a document of the given kind. Never throws; what is wrong is in the result. */
export function readDocument(text: string, options: ReadOptions): Document {
  const lines = new LineIndex(text);
  const whole: Source = { uri: options.uri, layer: 'local' };
  const isModule = options.kind === 'module';
  if (
    text.length > (isModule ? limits.moduleLength : limits.yamlLength) ||
    (!isModule && lines.count > limits.yamlLines)
  ) {
    return {
      uri: options.uri,
      kind: options.kind,
      text,
      lines,
      blocks: [],
      body: [],
      root: emptyRoot(whole),
      problems: [],
      tooLarge: true,
      starts: new Map([[whole, 0]]),
    };
  }
  const parts = isModule
    ? splitFrontMatter(text)
    : { yaml: { start: 0, end: text.length }, body: { start: text.length, end: text.length } };
  const blocks = readYamlBlocks(text, parts.yaml, options);
  const body =
    options.markdown === undefined || !isModule
      ? []
      : readBodyBlocks(text, parts.body, options, options.markdown);
  const { root, duplicates } = assemble(blocks, whole);
  const problems = [
    ...('problem' in parts && parts.problem !== undefined ? [{ problem: parts.problem, source: whole }] : []),
    ...duplicates,
  ];
  const starts = new Map<Source, number>([[whole, 0]]);
  for (const { reading, start } of [...blocks, ...body]) starts.set(reading.source, start);
  return {
    uri: options.uri,
    kind: options.kind,
    text,
    lines,
    blocks,
    body,
    root,
    problems,
    tooLarge: false,
    starts,
  };
}

function readYamlBlocks(text: string, part: Span, options: ReadOptions): readonly Placed<BlockReading>[] {
  const cut = cutYaml(text.slice(part.start, part.end));
  const reuse = new Reuse(options.previous?.blocks, (reading) => blockKey(reading.block, reading.listCut));
  const schema = schemaOf(options.kind);
  const versionKeys = kinds.map((info) => info.versionKey);
  return cut.map(({ start: inPart, ...block }, at) => {
    const listCut = block.role === 'section' && cut[at + 1]?.role === 'item';
    const start = inPart + part.start;
    const reading =
      reuse.take(blockKey(block, listCut)) ??
      readBlock(block, { uri: options.uri, kind: options.kind, schema, versionKeys, listCut });
    return { reading, start };
  });
}

function readBodyBlocks(
  text: string,
  part: Span,
  options: ReadOptions,
  markdown: MarkdownParser,
): readonly Placed<BodyReading>[] {
  const body = text.slice(part.start, part.end);
  const definitions = definitionsOf(body);
  const reuse = new Reuse(options.previous?.body, (reading) =>
    bodyKey(reading.block.text, reading.definitions, reading.problems),
  );
  return cutMarkdown(body, { indent: limits.markdownIndent, nesting: limits.markdownNesting }).map(
    (block) => ({
      reading:
        reuse.take(bodyKey(block.text, definitions, block.problems)) ??
        readBody(block, options.uri, definitions, markdown),
      start: block.start + part.start,
    }),
  );
}

function blockKey(block: BlockContent, listCut: boolean): string {
  return `${block.role}\u0000${block.key ?? ''}\u0000${listCut}\u0000${block.text}`;
}

/** Whether a directive is closed, and what would close it, can depend on the lines after its block. */
function bodyKey(text: string, definitions: string, problems: readonly Problem[]): string {
  const unclosed = problems.filter((problem) => problem.kind === 'directive-unclosed');
  return `${JSON.stringify(unclosed)}\u0000${definitions}\u0000${text}`;
}

/** Hands out the readings of an earlier version, each once: twins in a document have places of their own. */
class Reuse<R> {
  readonly #free = new Map<string, R[]>();

  constructor(previous: readonly Placed<R>[] | undefined, keyOf: (reading: R) => string) {
    for (const { reading } of previous ?? []) {
      const key = keyOf(reading);
      const twins = this.#free.get(key);
      if (twins === undefined) this.#free.set(key, [reading]);
      else twins.push(reading);
    }
  }

  take(key: string): R | undefined {
    return this.#free.get(key)?.shift();
  }
}

interface Assembly {
  readonly root: AnyMap;
  readonly duplicates: readonly DocumentProblem[];
}

function assemble(blocks: readonly Placed<BlockReading>[], whole: Source): Assembly {
  const fields = new Map<string, SourcedNode>();
  const keys = new Map<string, { source: Source; span: Span }>();
  const lists = new Map<string, SourcedNode[]>();
  const duplicates: DocumentProblem[] = [];
  let repeated: string | undefined;
  let section: string | undefined;
  for (const { reading } of blocks) {
    if (reading.block.role === 'section') section = reading.entries.at(-1)?.key;
    for (const { key, keySpan, value } of reading.entries) {
      repeated = keys.has(key) ? key : undefined;
      if (repeated !== undefined) {
        duplicates.push({
          source: reading.source,
          problem: { kind: 'duplicate-key', span: keySpan, args: { key } },
        });
        continue;
      }
      keys.set(key, { source: reading.source, span: keySpan });
      if (value !== undefined) fields.set(key, value);
    }
    if (reading.block.role !== 'item') continue;
    // As it is written, a key need not look as it is read: `007`, `"a\u0062"`.
    const written = reading.block.key;
    const key = written !== undefined && keys.has(written) ? written : (section ?? written);
    if (key === undefined || key === repeated) continue;
    const items = lists.get(key) ?? [];
    if (reading.item !== undefined) items.push(reading.item);
    lists.set(key, items);
  }
  for (const [key, items] of lists) {
    const at = keys.get(key) ?? { source: whole, span: { start: 0, end: 0 } };
    fields.set(key, { type: 'list', ...at, items });
  }
  return {
    root: {
      type: 'map',
      source: whole,
      span: { start: 0, end: 0 },
      fields: Object.fromEntries(fields),
      keys: {},
    },
    duplicates,
  };
}

function emptyRoot(source: Source): AnyMap {
  return { type: 'map', source, span: { start: 0, end: 0 }, fields: {}, keys: {} };
}
