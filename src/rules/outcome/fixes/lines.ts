import type { BlockReading } from '../../../model/block.ts';
import { keyPlace, type AnyMap } from '../../../model/sourced.ts';
import { lineBreakOf } from '../../../text/edits.ts';
import type { PlacedEdit } from '../../finding.ts';

/**
 * A further key at the end of a group in block style, as an edit; nothing where the group has no lines of its own.
 * @param lines the key with its value, as it would stand at the margin
 */
export function appendKey(
  group: AnyMap,
  reading: BlockReading,
  lines: readonly string[],
): PlacedEdit | undefined {
  const [first] = Object.keys(group.keys);
  if (first === undefined || group.source !== reading.source) return undefined;
  const { text } = reading.block;
  if (text[group.span.start] === '{') return undefined;
  const start = keyPlace(group, first).span.start;
  const column = start - (text.lastIndexOf('\n', start - 1) + 1);
  const end = text.slice(0, group.span.end).trimEnd().length;
  return insert(reading, end, column, lines);
}

/** A further item at the end of a list in block style. */
export function appendItem(
  list: { readonly span: { start: number; end: number } },
  reading: BlockReading,
  lines: readonly string[],
): PlacedEdit | undefined {
  const { text } = reading.block;
  const { start, end } = list.span;
  if (text[start] !== '-') return undefined;
  const column = start - (text.lastIndexOf('\n', start - 1) + 1);
  return insert(reading, text.slice(0, end).trimEnd().length, column, lines);
}

function insert(reading: BlockReading, at: number, column: number, lines: readonly string[]): PlacedEdit {
  const newText = lines.map((line) => `\n${' '.repeat(column)}${line}`).join('');
  return {
    place: { source: reading.source, span: { start: at, end: at } },
    newText: newText.replaceAll('\n', lineBreakOf(reading.block.text)),
  };
}
