import type { Span } from '../text/span.ts';
import { wordsOf, type Word } from './words.ts';

export interface Sentence {
  readonly span: Span;
  /** Numbers of its words: from the first, up to the one after the last. */
  readonly from: number;
  readonly to: number;
}

/** A text taken apart once, for all who judge it. */
export interface Reading {
  readonly text: string;
  readonly words: readonly Word[];
  /** Without those that have no words. */
  readonly sentences: readonly Sentence[];
  /** For each word the number of its sentence. */
  readonly sentenceOf: readonly number[];
}

/**
 * Where a sentence ends: after its mark and what closes with it, at an empty line, before an item of a list, and at a
 * semicolon, because what stands between semicolons is read one by one.
 */
const sentenceEnd =
  /(?<![.!?…])[.!?…]+["'”’)\]]*(?=\s|$)|;(?=\s)|\n[^\S\n]*(?=\n)|\n(?=[^\S\n]*(?:[-*•]|\d{1,3}[.)])\s)/gu;

/** A full stop after these ends nothing. */
const abbreviation =
  /(?:^|[\s("'“‘])(?:e\.g|i\.e|etc|cf|vs|approx|no|nos|p|pp|para|paras|fig|ed|eds|mr|mrs|ms|mx|dr|prof|st|rev|tel|ext|min|mins|\p{L})$/iu;

export function readText(text: string): Reading {
  const words = wordsOf(text);
  const sentences: Sentence[] = [];
  const sentenceOf: number[] = [];
  let from = 0;
  for (const end of [...sentenceEnds(text), text.length]) {
    let to = from;
    while (to < words.length && (words[to]?.span.end ?? 0) <= end) {
      sentenceOf.push(sentences.length);
      to++;
    }
    const first = words[from];
    if (first === undefined || to === from) continue;
    const last = words[to - 1] ?? first;
    sentences.push({ span: { start: first.span.start, end: Math.max(end, last.span.end) }, from, to });
    from = to;
  }
  return { text, words, sentences: sentences.map((each) => trimmed(each, text)), sentenceOf };
}

function trimmed(sentence: Sentence, text: string): Sentence {
  const { start, end } = sentence.span;
  const length = text.slice(start, end).trimEnd().length;
  return { ...sentence, span: { start, end: start + length } };
}

function* sentenceEnds(text: string): Generator<number> {
  for (const match of text.matchAll(sentenceEnd)) {
    const end = match.index + match[0].length;
    if (match[0] === '.' && !endsSentence(text, match.index, end)) continue;
    yield end;
  }
}

/** A full stop ends a sentence unless it belongs to an abbreviation or the text goes on in lower case. */
function endsSentence(text: string, at: number, end: number): boolean {
  const after = /^\s+(\S)/u.exec(text.slice(end, end + 40));
  if (after !== null && /\p{Ll}/u.test(after[1] ?? '')) return false;
  const before = text.slice(Math.max(0, at - 8), at);
  return after === null || !abbreviation.test(before) || /\betc$/.test(before);
}
