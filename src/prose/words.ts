import type { Span } from '../text/span.ts';

/** One word as it is written and as it is compared. */
export interface Word {
  readonly span: Span;
  /** As written, with straight apostrophes. */
  readonly raw: string;
  /** In lower case. */
  readonly lower: string;
  /** In lower case, without a possessive ending. */
  readonly bare: string;
}

const word = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;

/** The words of a text. Hyphens part words, so that "high-functioning" and "high functioning" are the same two. */
export function wordsOf(text: string): readonly Word[] {
  return Array.from(text.matchAll(word), (match) => {
    const raw = match[0].replaceAll('’', "'");
    const lower = raw.toLowerCase();
    return {
      span: { start: match.index, end: match.index + match[0].length },
      raw,
      lower,
      bare: lower.replace(/'s$/, ''),
    };
  });
}
