import type { BlockReading } from '../../model/block.ts';
import type { Document } from '../../model/document.ts';
import { valueFrame } from '../../model/valueFrame.ts';
import { lineBreakOf } from '../../text/edits.ts';
import type { YamlNode } from '../../text/yaml/node.ts';
import type { Fix } from '../finding.ts';
import type { Missing } from './missing.ts';

/** A line with the missing key below the first one of its group, for the writer to fill in. */
export function addKey({ key, schema, beside }: Missing, document: Document): readonly Fix[] {
  const reading = document.blocks.find((placed) => placed.reading.source === beside?.source)?.reading;
  const end =
    reading === undefined || beside === undefined ? undefined : endOfEntry(reading, beside.span.start);
  if (reading === undefined || beside === undefined || schema === undefined || end === undefined) return [];
  const { text } = reading.block;
  const column = beside.span.start - (text.lastIndexOf('\n', beside.span.start - 1) + 1);
  const at = text.slice(0, end).trimEnd().length;
  const newText = `\n${' '.repeat(column)}${key}${valueFrame(schema, column)}`.replaceAll(
    '\n',
    lineBreakOf(document.text),
  );
  return [
    {
      title: { id: 'fix.add-key', args: { key } },
      edits: [{ place: { source: reading.source, span: { start: at, end: at } }, newText }],
      snippet: true,
    },
  ];
}

/** Where the entry ends whose key begins at an offset; nothing in braces, where a new line is no new entry. */
function endOfEntry(reading: BlockReading, start: number): number | undefined {
  for (const { keySpan, node } of reading.entries) {
    const end = keySpan.start === start ? Math.max(node.span.end, keySpan.end) : endInside(node, start);
    if (end !== undefined) return end;
  }
  return reading.node === undefined ? undefined : endInside(reading.node, start);
}

function endInside(node: YamlNode, start: number): number | undefined {
  if (node.type === 'scalar' || start < node.span.start || start > node.span.end) return undefined;
  if (node.type === 'list') return firstOf(node.items.map((item) => endInside(item, start)));
  const own = node.flow ? undefined : node.entries.find(({ key }) => key.span.start === start);
  return own?.span.end ?? firstOf(node.entries.map(({ value }) => endInside(value, start)));
}

function firstOf(ends: readonly (number | undefined)[]): number | undefined {
  return ends.find((end) => end !== undefined);
}
