import { LineIndex } from '../../src/text/lines.ts';
import type { Position, Span } from '../../src/text/span.ts';

/** Tests show the text they are about, line by line; the last line ends with a line break too. */
export function joinLines(lines: readonly string[], lineBreak = '\n'): string {
  return lines.map((line) => line + lineBreak).join('');
}

const cursor = '$$CURSOR$$';

/** A text in which `$$CURSOR$$` shows where somebody is. */
export function atCursor(lines: readonly string[]): {
  readonly text: string;
  readonly offset: number;
  readonly position: Position;
} {
  const marked = joinLines(lines);
  const offset = marked.indexOf(cursor);
  if (offset < 0) throw new Error(`No ${cursor} in the text`);
  const text = marked.replace(cursor, '');
  return { text, offset, position: new LineIndex(text).position(offset) };
}

/** Where a piece of text stands that is in the whole only once. */
export function spanOf(text: string, piece: string): Span {
  const start = text.indexOf(piece);
  if (start < 0) throw new Error(`Not in the text: ${piece}`);
  if (text.includes(piece, start + 1)) throw new Error(`More than once in the text: ${piece}`);
  return { start, end: start + piece.length };
}

export function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}
