import type { SourcedNode } from './sourced.ts';

/** The value without its places. */
export function toData(node: SourcedNode): unknown {
  if (node.type === 'value') return node.value;
  if (node.type === 'list') return node.items.map(toData);
  return Object.fromEntries(Object.entries(node.fields).map(([key, value]) => [key, toData(value)]));
}
