import type { BlockReading } from '../../../model/block.ts';
import { keyPlace, type AnyList, type AnyMap } from '../../../model/sourced.ts';
import { lineBreakOf } from '../../../text/edits.ts';
import { contains, type Span } from '../../../text/span.ts';
import type { YamlNode } from '../../../text/yaml/node.ts';
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
  return insertAfter(reading, group.span, keyPlace(group, first).span.start, lines);
}

/** A further item at the end of a list in block style. */
export function appendItem(
  list: AnyList,
  reading: BlockReading,
  lines: readonly string[],
): PlacedEdit | undefined {
  return list.source === reading.source && reading.block.text[list.span.start] === '-'
    ? insertAfter(reading, list.span, list.span.start, lines)
    : undefined;
}

/** Lines below a stretch of a block, as far in as what begins at `start`. */
function insertAfter(
  reading: BlockReading,
  span: Span,
  start: number,
  lines: readonly string[],
): PlacedEdit | undefined {
  const { text } = reading.block;
  if (isInBrackets(reading.node, span)) return undefined;
  const column = start - (text.lastIndexOf('\n', start - 1) + 1);
  const at = endOfLine(text, text.slice(0, span.end).trimEnd().length);
  const newText = lines.map((line) => `\n${' '.repeat(column)}${line}`).join('');
  return {
    place: { source: reading.source, span: { start: at, end: at } },
    newText: newText.replaceAll('\n', lineBreakOf(text)),
  };
}

/** A comment stays with the line that it was written beside. */
function endOfLine(text: string, at: number): number {
  return at + (/^[^\S\r\n]*#[^\r\n]*/.exec(text.slice(at))?.[0].trimEnd().length ?? 0);
}

/** Between brackets a new line is no new entry. */
function isInBrackets(node: YamlNode | undefined, span: Span): boolean {
  if (node === undefined || node.type === 'scalar' || !contains(node.span, span)) return false;
  const inner = node.type === 'list' ? node.items : node.entries.map(({ value }) => value);
  return node.flow || inner.some((child) => isInBrackets(child, span));
}
