import type { BlockReading } from '../../model/block.ts';
import type { Document } from '../../model/document.ts';
import type { Path } from '../../model/shape.ts';
import { shift, type Span } from '../../text/span.ts';
import type { YamlNode } from '../../text/yaml/node.ts';

/** The key or value that an offset is on. */
export interface NodeAt {
  /** From the top of the document. Items of lists that stand in blocks of their own are number 0. */
  readonly path: Path;
  readonly on: 'key' | 'value';
  readonly node: YamlNode;
  readonly reading: BlockReading;
  readonly span: Span;
}

export function nodeAt(document: Document, offset: number): NodeAt | undefined {
  const placed = document.blocks.findLast(({ start }) => start <= offset);
  if (placed === undefined) return undefined;
  const { reading, start } = placed;
  const local = offset - start;
  for (const { key, keySpan, node } of reading.entries) {
    if (within(keySpan, local)) return { path: [key], on: 'key', node, reading, span: shift(keySpan, start) };
    const found = descend(node, [key], local);
    if (found !== undefined) return { ...found, reading, span: shift(found.span, start) };
  }
  if (reading.node === undefined || reading.block.key === undefined) return undefined;
  const found = descend(reading.node, [reading.block.key, 0], local);
  return found === undefined ? undefined : { ...found, reading, span: shift(found.span, start) };
}

function descend(node: YamlNode, path: Path, offset: number): Omit<NodeAt, 'reading'> | undefined {
  if (node.type === 'scalar')
    return within(node.span, offset) && node.written !== ''
      ? { path, on: 'value', node, span: node.span }
      : undefined;
  if (node.type === 'list') {
    for (const [at, item] of node.items.entries()) {
      const found = descend(item, [...path, at], offset);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  for (const { key, value } of node.entries) {
    const inner = [...path, String(key.value)];
    if (within(key.span, offset)) return { path: inner, on: 'key', node: value, span: key.span };
    const found = descend(value, inner, offset);
    if (found !== undefined) return found;
  }
  return undefined;
}

function within(span: Span, offset: number): boolean {
  return offset >= span.start && offset <= span.end;
}
