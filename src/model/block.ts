import type { Problem } from '../text/problem.ts';
import type { Layer, Source } from '../text/source.ts';
import { contains, shift, type Span } from '../text/span.ts';
import type { BlockContent } from '../text/yaml/cut.ts';
import type { YamlNode } from '../text/yaml/node.ts';
import { readYaml } from '../text/yaml/read.ts';
import type { DocumentKind } from './kinds.ts';
import { limits } from './limits.ts';
import { childOf, elementOf, type Schema } from './schemaWalk.ts';
import { nearestOf } from './nearest.ts';
import { checkShape, type ShapeIssue } from './shape.ts';
import type { SourcedNode } from './sourced.ts';
import { toSourced } from './sourcing.ts';

/** One key of a document with its value, as a section gives it. */
export interface SectionEntry {
  readonly key: string;
  readonly keySpan: Span;
  readonly node: YamlNode;
  /** Absent where what is written does not fit the format. */
  readonly value?: SourcedNode;
}

/** A block of YAML, read. It depends on nothing but the block's text, so it lives as long as the text does. */
export interface BlockReading {
  /** The items of this section stand in blocks of their own. */
  readonly listCut: boolean;
  readonly type: 'yaml';
  readonly source: Source;
  readonly block: BlockContent;
  readonly problems: readonly Problem[];
  /** The text does not parse; what could be read is there, but nothing more should be said about it. */
  readonly broken: boolean;
  readonly issues: readonly ShapeIssue[];
  /** Of a section; one, unless the text is odd. */
  readonly entries: readonly SectionEntry[];
  /** Of an item: what stands after its dash. */
  readonly node?: YamlNode;
  readonly item?: SourcedNode;
}

/** Where a block belongs. */
export interface BlockContext {
  readonly uri: string;
  readonly kind: DocumentKind;
  readonly schema: Schema;
  readonly versionKeys: readonly string[];
  /** The items of this section's list stand in blocks of their own. */
  readonly listCut: boolean;
}

export function readBlock(block: BlockContent, context: BlockContext): BlockReading {
  const source: Source = { uri: context.uri, layer: layerOf(context.kind, block.key) };
  const base = { type: 'yaml' as const, source, block, listCut: context.listCut };
  if (block.role === 'second')
    return { ...base, problems: [secondDocument(block)], broken: true, issues: [], entries: [] };
  if (block.role === 'marker' || (block.role === 'lead' && /^(?:\s|#[^\n]*(?:\n|$))*$/.test(block.text))) {
    return { ...base, problems: [], broken: false, issues: [], entries: [] };
  }
  const { node, problems, broken } = readYaml(block.text, limits.depth);
  const reading = { ...base, broken, entries: [] };
  if (block.role === 'item') return { ...reading, ...readItem(node, problems, source, block, context) };
  if (node === undefined) return { ...reading, problems, issues: [] };
  if (node.type !== 'map')
    return {
      ...reading,
      problems: problems.length > 0 ? problems : [notAKey(node)],
      broken: true,
      issues: [],
    };
  const entries: SectionEntry[] = [];
  const issues: ShapeIssue[] = [];
  // A section has one key. Where it does not parse, others are keys from further in that lost their indentation.
  const own = broken && block.role === 'section' && !node.flow ? node.entries.slice(0, 1) : node.entries;
  for (const { key, value } of own) {
    const name = String(key.value);
    const read = readEntry(name, key.span, value, context);
    issues.push(...read);
    const sourced = read.some((issue) => issue.kind === 'unknown-key' && issue.path.length === 1)
      ? undefined
      : toSourced(value, source, relative(read));
    entries.push({
      key: name,
      keySpan: key.span,
      node: value,
      ...(sourced === undefined ? {} : { value: sourced }),
    });
  }
  return { ...reading, problems, issues: worthSaying(issues, problems), entries };
}

function readItem(
  node: YamlNode | undefined,
  problems: readonly Problem[],
  source: Source,
  block: BlockContent,
  context: BlockContext,
): Pick<BlockReading, 'problems' | 'issues' | 'node' | 'item'> {
  const item = node?.type === 'list' ? node.items[0] : node;
  const list = block.key === undefined ? undefined : childOf(context.schema, block.key);
  const schema = list === undefined ? undefined : elementOf(list);
  if (item === undefined) return { problems, issues: [] };
  const issues = schema === undefined ? [] : checkShape(item, schema);
  const sourced = toSourced(item, source, issues);
  return {
    problems,
    issues: worthSaying(issues, problems),
    node: item,
    ...(sourced === undefined ? {} : { item: sourced }),
  };
}

/** Where the text does not say what its writer meant, its shape is not judged on top of that. */
function worthSaying(issues: readonly ShapeIssue[], problems: readonly Problem[]): readonly ShapeIssue[] {
  if (problems.some((problem) => problem.kind !== 'split-text')) return [];
  return issues.filter((issue) => !problems.some((problem) => contains(problem.span, issue.span)));
}

/** Issues of one margin key, with paths that begin with the key. */
function readEntry(key: string, keySpan: Span, node: YamlNode, context: BlockContext): readonly ShapeIssue[] {
  if (context.versionKeys.includes(key)) return [];
  const schema = childOf(context.schema, key);
  if (schema === undefined) {
    const nearest = nearestOf(key, knownKeys(context.schema));
    return [
      { kind: 'unknown-key', key, ...(nearest === undefined ? {} : { nearest }), path: [key], span: keySpan },
    ];
  }
  if (context.listCut) return [];
  const issues = checkShape(node, schema).map((issue) => ({ ...issue, path: [key, ...issue.path] }));
  return issues.map((issue) =>
    issue.kind === 'empty' && issue.path.length === 1 ? { ...issue, key, span: keySpan } : issue,
  );
}

function knownKeys(schema: Schema): readonly string[] {
  return Object.keys((schema as unknown as { shape?: object }).shape ?? {});
}

/** The same issues, seen from the value of the key. */
function relative(issues: readonly ShapeIssue[]): readonly ShapeIssue[] {
  return issues.map((issue) => ({ ...issue, path: issue.path.slice(1) }));
}

/** A map speaks for its publisher; in an overlay the school adapts, and what it adds is its own. */
function layerOf(kind: DocumentKind, key: string | undefined): Layer {
  if (kind === 'map') return 'published';
  return kind === 'overlay' && key === 'adapt' ? 'adapted' : 'local';
}

function secondDocument(block: BlockContent): Problem {
  const line = /^[^\r\n]*/.exec(block.text)?.[0].length ?? 0;
  return { kind: 'second-document', span: { start: 0, end: line } };
}

function notAKey(node: YamlNode): Problem {
  const { span } = node;
  return {
    kind: 'half-typed-key',
    span: node.type === 'scalar' ? span : shift({ start: 0, end: 1 }, span.start),
  };
}
