import * as yaml from 'yaml';
import type { Problem, ProblemKind } from '../problem.ts';
import { contains, type Span } from '../span.ts';
import { describeError } from './errors.ts';
import type { ListNode, MapEntry, MapNode, ScalarNode, YamlNode } from './node.ts';
import { tooDeeplyNested } from './nesting.ts';
import { findSplitText, quote } from './splitText.ts';
import { findTabs } from './tabs.ts';

export interface YamlReading {
  /** Nothing where the text holds no value at all. With errors it is what could still be read. */
  readonly node: YamlNode | undefined;
  readonly problems: readonly Problem[];
  /** The text does not parse, so `node` may miss or misplace things. */
  readonly broken: boolean;
}

/** Levels beyond the depth that is read for which the parser is still asked, so that it can say where they begin. */
const beyondReading = 64;

/**
 * Reads YAML 1.2 core text, normally one block. Aliases, tags and merge keys are reported and read as nothing;
 * nesting beyond `depth` likewise. Never throws.
 */
export function readYaml(text: string, depth: number): YamlReading {
  const deep = tooDeeplyNested(text, depth + beyondReading);
  if (deep !== undefined) return { node: undefined, problems: [{ kind: 'deep', span: deep }], broken: true };
  const document = yaml.parseDocument(text, {
    version: '1.2',
    schema: 'core',
    logLevel: 'silent',
    prettyErrors: false,
    uniqueKeys: false,
  });
  const reader = new Reader(text, depth);
  const node = document.contents === null ? undefined : reader.node(document.contents, 0);
  const errors = [
    ...document.errors,
    ...document.warnings.filter((warning) => warning.code !== 'TAG_RESOLVE_FAILED'),
  ];
  const tabs = errors.length > 0 ? findTabs(text, node) : [];
  const told = tabs.length > 0 ? [] : errors.slice(0, 1).map((error) => describeError(text, error));
  // What the parser makes of broken text may have strange keys and marks, which nobody wrote.
  const seen = reader.problems.filter(
    ({ kind, span }) =>
      errors.length === 0 ||
      (kind !== 'key-not-text' && !told.some((problem) => contains(problem.span, span))),
  );
  return {
    node: isNothing(node) ? undefined : node,
    problems: [...tabs, ...told, ...seen, ...(errors.length > 0 ? [] : findSplitText(text, node))],
    broken: document.errors.length > 0,
  };
}

/** A document of comments and blank lines reads as an empty scalar. */
function isNothing(node: YamlNode | undefined): boolean {
  return node?.type === 'scalar' && node.written === '' && node.value === null;
}

class Reader {
  readonly problems: Problem[] = [];
  readonly #text: string;
  readonly #depth: number;

  constructor(text: string, depth: number) {
    this.#text = text;
    this.#depth = depth;
  }

  node(node: unknown, depth: number): YamlNode {
    if (depth > this.#depth && yaml.isCollection(node)) return this.#refused('deep', node);
    if (yaml.isAlias(node)) return this.#refused('alias', node);
    if (yaml.isNode(node) && node.tag !== undefined && isWritten(this.#text, node)) this.#tag(node, node.tag);
    if (yaml.isMap(node)) return this.#map(node, depth);
    if (yaml.isSeq(node)) return this.#list(node, depth);
    if (yaml.isScalar(node)) return this.#scalar(node);
    return nothing({ start: 0, end: 0 });
  }

  #map(node: yaml.YAMLMap, depth: number): MapNode {
    const entries: MapEntry[] = [];
    const seen = new Map<unknown, MapEntry>();
    for (const pair of node.items) {
      const key = this.node(pair.key, depth + 1);
      if (key.type !== 'scalar' || key.written === '') {
        const start = Math.min(key.span.start, this.#text.length - 1);
        if (!yaml.isAlias(pair.key))
          this.#report('key-not-text', { start, end: Math.max(key.span.end, start + 1) });
        continue;
      }
      if (key.value === '<<' && key.style === 'plain') {
        this.#report('merge-key', key.span);
        continue;
      }
      const value =
        pair.value === null
          ? nothing({ start: key.span.end, end: key.span.end })
          : this.node(pair.value, depth + 1);
      const entry = {
        key,
        value,
        span: { start: key.span.start, end: Math.max(key.span.end, value.span.end) },
      };
      if (seen.has(key.value)) this.#report('duplicate-key', key.span, { key: String(key.value) });
      else seen.set(key.value, entry);
      entries.push(entry);
    }
    return {
      type: 'map',
      span: withoutTail(node, entries),
      flow: node.flow === true,
      entries: entries.filter((entry) => seen.get(entry.key.value) === entry),
    };
  }

  #list(node: yaml.YAMLSeq, depth: number): ListNode {
    const items = node.items.map((item) => this.node(item, depth + 1));
    return { type: 'list', span: withoutTail(node, items), flow: node.flow === true, items };
  }

  #scalar(node: yaml.Scalar): ScalarNode {
    const span = spanOf(node);
    const { value } = node;
    const style =
      node.type === 'PLAIN' || node.type === undefined
        ? 'plain'
        : node.type.startsWith('QUOTE')
          ? 'quoted'
          : 'block';
    return {
      type: 'scalar',
      span,
      value: typeof value === 'bigint' ? Number(value) : isSimple(value) ? value : String(value),
      written: this.#text.slice(span.start, span.end),
      style,
    };
  }

  /** A text that was never meant to be a tag is mended by quotes around all of it. */
  #tag(node: yaml.Node, tag: string): void {
    const span = tagSpan(this.#text, node);
    const whole = { start: span.start, end: spanOf(node).end };
    const plain = yaml.isScalar(node) && node.type === 'PLAIN';
    const mend = plain
      ? { mend: [{ span: whole, newText: quote(this.#text.slice(whole.start, whole.end)) }] }
      : {};
    this.problems.push({ kind: 'tag', span, args: { tag }, ...mend });
  }

  #refused(kind: ProblemKind, node: yaml.Node): ScalarNode {
    const span = spanOf(node);
    this.#report(kind, span);
    return nothing(span);
  }

  #report(kind: ProblemKind, span: Span, args?: Readonly<Record<string, string>>): void {
    this.problems.push({ kind, span, ...(args === undefined ? {} : { args }) });
  }
}

function isSimple(value: unknown): value is string | number | boolean | null {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

function nothing(span: Span): ScalarNode {
  return { type: 'scalar', span, value: null, written: '', style: 'plain' };
}

function spanOf(node: yaml.Node): Span {
  const [start, end] = node.range ?? [0, 0];
  return { start, end };
}

/** The parser lets groups and lists in block style reach to the start of what follows; they end with their last value. */
function withoutTail(node: yaml.YAMLMap | yaml.YAMLSeq, parts: readonly { readonly span: Span }[]): Span {
  const span = spanOf(node);
  const last = parts.at(-1)?.span.end;
  return node.flow === true || last === undefined ? span : { start: span.start, end: last };
}

/** Core-schema values carry resolved tags too; only a `!` in the text is the writer's. */
function isWritten(text: string, node: yaml.Node): boolean {
  return tagSpan(text, node).end > tagSpan(text, node).start;
}

function tagSpan(text: string, node: yaml.Node): Span {
  const start = spanOf(node).start;
  const before = /!\S*(?:\s+&\S+)?\s*$/.exec(text.slice(Math.max(0, start - 200), start));
  if (before === null) return { start, end: start };
  const from = start - before[0].length;
  return { start: from, end: from + before[0].trimEnd().length };
}
