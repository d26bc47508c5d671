import { numberOf } from '../grammar/numbers.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Candidate } from './candidate.ts';
import { isPerson, isPluralPerson, pronounBefore } from './neighbours.ts';
import { isPluralNoun } from './nounOrVerb.ts';
import type { Token } from './tokens.ts';
import { be, determiners, isAdverb, leadsNoun, modals, plurals, prepositions, pronouns } from './words.ts';

/** Where a verb stands that no list has: what is right after whoever it is about, and looks like a verb, is one. */
export function findUnlistedVerb(
  tokens: readonly Token[],
  from: number,
  lexicon: Lexicon,
): number | undefined {
  const who = findWhoever(tokens, from, lexicon);
  if (who === undefined) return undefined;
  let at = who + 1;
  while (isBetween(tokens[at])) at++;
  const [whose, token, next] = [tokens[who], tokens[at], tokens[at + 1]];
  if (whose === undefined || token === undefined || next === undefined) return undefined;
  if (token.kind !== 'word' || token.capital || isFunctionWord(token.word) || lexicon.isKnown(token.word))
    return undefined;
  const isPlural = plurals.has(whose.word) || isPluralPerson(whose.word, lexicon);
  return (isPlural ? isBaseForm(token.word, next) : isPresentForm(token.word, next)) ? at : undefined;
}

/** A pronoun, a person or a name near the start, before any comma or preposition. */
function findWhoever(tokens: readonly Token[], from: number, lexicon: Lexicon): number | undefined {
  for (let at = from; at < from + 6; at++) {
    const token = tokens[at];
    if (token === undefined) return undefined;
    const { word, kind, capital } = token;
    const isName = at === from && capital && !lexicon.isKnown(word) && !leadsNoun(word);
    if (isName || pronouns.has(word) || isPerson(word, lexicon)) return at;
    if (kind === 'sign' || prepositions.has(word)) return undefined;
  }
  return undefined;
}

/** "They each zonk", "she quietly zonks". */
function isBetween(token: Token | undefined): boolean {
  return token !== undefined && (isAdverb(token.word) || /^(?:each|both|all)$/.test(token.word));
}

function isFunctionWord(word: string): boolean {
  return leadsNoun(word) || modals.has(word) || be.has(word);
}

/** "She zonks": one person does something. */
function isPresentForm(word: string, next: Token): boolean {
  return /[^s]s$/.test(word) && !word.includes("'") && next.kind === 'word';
}

/** "They zonk three balls": several do something, and what follows can only follow a verb. */
function isBaseForm(word: string, next: Token): boolean {
  const follows =
    determiners.has(next.word) ||
    next.kind === 'number' ||
    prepositions.has(next.word) ||
    numberOf(next.word) !== undefined;
  return follows && !/(?:s|ing|ed|ly)$/.test(word);
}

/** "The boy in red zonks": further on in a sentence a word with an "s" after a person or a name. */
export function isUnlistedPresent(
  { tokens, from, at, token: { word, capital } }: Candidate,
  previous: Token,
  lexicon: Lexicon,
): boolean {
  if (!/[^s]s$/.test(word) || lexicon.isKnown(word) || numberOf(previous.word) !== undefined) return false;
  const isName = previous.capital && !lexicon.isKnown(previous.word) && at - from <= 2 && !capital;
  const isOne = isPerson(previous.word, lexicon) && !previous.word.endsWith('s');
  return (isName || isOne || pronounBefore(previous)) && !isPluralNoun(tokens, at, previous, lexicon);
}
