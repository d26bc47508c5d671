import sets from './lexicon/sets.lexicon.yaml';
import { choices, type LexiconEntry, type WordSets } from './lexicon.ts';
import type { ProseJudge, ProseNote } from './note.ts';
import { Phrases, patternsOf, type Hit } from './phrases.ts';
import type { Reading } from './sentences.ts';
import { swapsFor } from './swap.ts';

export const wordSets = sets as WordSets;

/** The patterns of some entries, ready to be found. */
export function phrasesOf<E extends LexiconEntry>(entries: readonly E[]): Phrases<E> {
  return new Phrases(patternsOf(entries), wordSets);
}

/** What there is to say about a word that a lexicon knows. */
export function noteOn(
  judge: ProseJudge,
  { text }: Reading,
  { span, pattern }: Pick<Hit<unknown>, 'span' | 'pattern'>,
  { why, instead = [], advice }: Pick<LexiconEntry, 'why' | 'instead' | 'advice'>,
): ProseNote {
  const term = text.slice(span.start, span.end).replace(/\s+/g, ' ');
  return {
    judge,
    ...(instead.length === 0 ? { variant: 'advice' as const } : {}),
    span,
    pattern,
    args: { term, why: advice === undefined ? why : `${why} ${advice}`, instead: choices(instead) },
    swaps: [],
  };
}

/** The same with what can be written in its place. */
export function noteWithSwaps<E extends LexiconEntry>(
  judge: ProseJudge,
  reading: Reading,
  hit: Hit<E>,
): ProseNote {
  const { swap, value } = hit;
  const entry = swap === undefined ? value : { ...value, instead: [swap] };
  return { ...noteOn(judge, reading, hit, entry), swaps: swapsFor(hit, reading) };
}

const small = new Set(wordSets['small']);

/** Several words that all begin with a capital letter are the name of something: "Healthy Child Programme". */
export function isName({ words }: Reading, { from, to }: Hit<unknown>): boolean {
  const long = words.slice(from, to).filter(({ lower }) => !small.has(lower));
  return long.length > 1 && long.every(({ raw }) => /^\p{Lu}\p{Ll}/u.test(raw));
}
