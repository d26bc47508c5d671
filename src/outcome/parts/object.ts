import { numberOf } from '../grammar/numbers.ts';
import objects from '../lexicon/objects.lexicon.yaml';
import { wordsOf, type Lexicon } from '../lexicon.ts';
import type { Token } from '../reading/tokens.ts';
import { conjunctions, determiners, isAdverb, prepositions, pronouns } from '../reading/words.ts';

const ends = wordsOf(objects, 'object_ends');

/** What a verb is done to or with. */
export interface ObjectWord {
  /** Its first word, articles passed over. */
  readonly word: string;
  /** Nobody can see or hear it: "understanding", "his behaviour". */
  readonly vague: boolean;
}

/** What the verb is about: the first words after it, up to the next verb or the end of the phrase. */
export function objectOf(rest: readonly Token[], lexicon: Lexicon): ObjectWord | undefined {
  if (/^["“‘]$/.test(rest[0]?.word ?? '')) return { word: rest[1]?.word ?? '', vague: false };
  const words = beforeSecond(phraseAfterVerb(rest));
  const spoken = words.findIndex(({ word }) => !conjunctions.has(word));
  const content = words
    .slice(Math.max(0, spoken))
    .filter(({ word }) => !determiners.has(word) && !isAdverb(word));
  const [first] = content;
  if (first === undefined || /^(?:for|during|by|at)$/.test(first.word)) return undefined;
  return { word: first.word, vague: !isCounted(words) && isVague(content, first, lexicon) };
}

/** The words after the verb up to punctuation, a second preposition or a clause. */
function phraseAfterVerb(rest: readonly Token[]): readonly Token[] {
  const words: Token[] = [];
  for (const token of withoutComparator(withoutAside(rest))) {
    const { word, kind } = token;
    if (kind === 'sign' && !/^["'“”‘’/&-]$/.test(word)) break;
    if (kind === 'sign') continue;
    if (words.length > 0 && ends.has(word)) break;
    if (words.length > 1 && prepositions.has(word) && word !== 'of' && word !== 'to') break;
    words.push(token);
    if (words.length >= 8) break;
  }
  return words;
}

/** "A plan and a profile": the first of two things tells. */
function beforeSecond(words: readonly Token[]): readonly Token[] {
  const second = words.findIndex(({ word }, at) => at > 0 && conjunctions.has(word));
  return second > 0 ? words.slice(0, second) : words;
}

/** "Uses, in speech or sign, 12 of 20 words": what stands between two commas right after the verb is passed over. */
function withoutAside(rest: readonly Token[]): readonly Token[] {
  if (rest[0]?.word !== ',') return rest;
  const close = rest.findIndex(({ word }, at) => at > 0 && word === ',');
  return close > 0 && close < 12 ? rest.slice(close + 1) : rest;
}

/** "At least two strategies" are two strategies. */
function withoutComparator(rest: readonly Token[]): readonly Token[] {
  const [first, second, third] = rest.map(({ word }) => word);
  if (/^(?:at least|up to)$/.test(`${first ?? ''} ${second ?? ''}`)) return rest.slice(2);
  return /^(?:no (?:more|fewer|less) than)$/.test(`${first ?? ''} ${second ?? ''} ${third ?? ''}`)
    ? rest.slice(3)
    : rest;
}

/** "Two strategies" can be told apart, "strategies" cannot. */
function isCounted(words: readonly Token[]): boolean {
  return words.slice(0, 2).some(({ word, kind }) => kind === 'number' || numberOf(word) !== undefined);
}

/** "Understanding of fractions": a vague noun before the preposition. */
function isVague(content: readonly Token[], first: Token, lexicon: Lexicon): boolean {
  if (prepositions.has(first.word)) return false;
  const noun = content.filter(({ word }) => !conjunctions.has(word)).slice(0, 5);
  // "The equipment he needs".
  const stopped = noun.findIndex(({ word }, at) => prepositions.has(word) || (at > 0 && pronouns.has(word)));
  return (stopped > 0 ? noun.slice(0, stopped) : noun).some(({ word }) => lexicon.is('vague_object', word));
}
