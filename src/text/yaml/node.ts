import type { Span } from '../span.ts';

/** What YAML text says, with where it says it. Spans are counted from the start of the text that was read. */
export type YamlNode = ScalarNode | MapNode | ListNode;

export interface ScalarNode {
  readonly type: 'scalar';
  readonly span: Span;
  readonly value: string | number | boolean | null;
  /** The characters as written, quotes included; empty where nothing was written. */
  readonly written: string;
  readonly style: 'plain' | 'quoted' | 'block';
}

export interface MapEntry {
  readonly key: ScalarNode;
  readonly value: YamlNode;
  /** From the key's first character to the end of the value. */
  readonly span: Span;
}

export interface MapNode {
  readonly type: 'map';
  readonly span: Span;
  readonly flow: boolean;
  readonly entries: readonly MapEntry[];
}

export interface ListNode {
  readonly type: 'list';
  readonly span: Span;
  readonly flow: boolean;
  readonly items: readonly YamlNode[];
}

/** The value under a key of a map node; nothing for other nodes. */
export function valueAt(node: YamlNode | undefined, key: string): YamlNode | undefined {
  return entryAt(node, key)?.value;
}

export function entryAt(node: YamlNode | undefined, key: string): MapEntry | undefined {
  return node?.type === 'map' ? node.entries.find((entry) => entry.key.value === key) : undefined;
}

/** The node as plain data. Own properties only: a key such as `__proto__` stays data. */
export function toPlain(node: YamlNode): unknown {
  if (node.type === 'scalar') return node.value;
  if (node.type === 'list') return node.items.map(toPlain);
  return Object.fromEntries(node.entries.map((entry) => [String(entry.key.value), toPlain(entry.value)]));
}
