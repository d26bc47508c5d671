import type { Reading } from './sentences.ts';
import { syllablesOf } from './syllables.ts';

/** How hard a text is to read, by two figures that count words, sentences and syllables. */
export interface ReadingEase {
  readonly words: number;
  /** Flesch reading ease: about 100 for a first reader, 60 for plain English, 30 for a learned journal. */
  readonly ease: number;
  /** Flesch-Kincaid grade, in years of schooling. */
  readonly grade: number;
}

/** Over fewer words than this, a figure says more about a name in the text than about the text. */
export const fewestWords = 30;

/** Small words without which no English goes on for long. Where they are rare, the text is in another language. */
const common: ReadonlySet<string> = new Set(
  'a an and are as at be by can for from have if in is it not of on or our that the they this to we what when who will with you your'.split(
    ' ',
  ),
);

/** The figures of a text; nothing where it is too short or not in English. */
export function readingEaseOf({ words, sentences }: Reading): ReadingEase | undefined {
  const count = words.length;
  if (count < fewestWords) return undefined;
  const small = words.filter(({ lower }) => common.has(lower)).length;
  if (small < count * 0.15) return undefined;
  const syllables = words.reduce((sum, { raw }) => sum + syllablesOf(raw), 0);
  const perSentence = count / sentences.length;
  const perWord = syllables / count;
  return {
    words: count,
    ease: Math.round(206.835 - 1.015 * perSentence - 84.6 * perWord),
    grade: Math.round(0.39 * perSentence + 11.8 * perWord - 15.59),
  };
}
