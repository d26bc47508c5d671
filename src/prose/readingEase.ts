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

/** Small words that no other language has. Where there are hardly any, the text is not in English. */
const english: ReadonlySet<string> = new Set(
  'the of and to with for are that will your you they this we be have from when who what or not it as by'.split(
    ' ',
  ),
);

/** The figures of a text; nothing where it is too short or not in English. */
export function readingEaseOf({ words, sentences }: Reading): ReadingEase | undefined {
  const count = words.length;
  if (count < fewestWords) return undefined;
  const small = words.filter(({ lower }) => english.has(lower)).length;
  if (small < count * 0.05) return undefined;
  const syllables = words.reduce((sum, { raw }) => sum + syllablesOf(raw), 0);
  const perSentence = count / sentences.length;
  const perWord = syllables / count;
  return {
    words: count,
    ease: Math.round(206.835 - 1.015 * perSentence - 84.6 * perWord),
    grade: Math.round(0.39 * perSentence + 11.8 * perWord - 15.59),
  };
}
