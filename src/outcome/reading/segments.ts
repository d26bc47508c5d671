import type { Span } from '../../text/span.ts';
import type { Statement } from './statement.ts';

/** A stretch between two signs of punctuation, brackets included: what people jot down side by side. */
export interface Segment extends Span {
  /** As in `Statement.free`. */
  readonly words: string;
  readonly inBrackets: boolean;
  /** The sign before it; nothing at the start of the text. */
  readonly opened: string;
}

const breaks = /[,;()[\]\n•]|[.!?](?=\s|$)|\s-\s|:(?=\s*\n)/g;

/** The stretches of a statement, in order. */
export function segmentsOf(statement: Statement): readonly Segment[] {
  const { free } = statement;
  const found: Segment[] = [];
  let start = 0;
  let inBrackets = false;
  let opened = '';
  const add = (end: number): void => {
    const words = free.slice(start, end);
    if (/[\p{L}\p{N}]/u.test(words)) found.push({ start, end, words, inBrackets, opened });
  };
  for (const match of free.matchAll(breaks)) {
    // A comma inside a number parts nothing.
    if (match[0] === ',' && /\d,\d{3}\b/.test(free.slice(Math.max(0, match.index - 1), match.index + 4)))
      continue;
    add(match.index);
    start = match.index + match[0].length;
    if (/[([]/.test(match[0])) inBrackets = true;
    else if (/[)\]]/.test(match[0])) inBrackets = false;
    opened = match[0].trim();
  }
  add(free.length);
  return found;
}
