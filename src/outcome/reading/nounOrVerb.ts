import reading from '../lexicon/reading.lexicon.yaml';
import { wordsOf, type Lexicon } from '../lexicon.ts';
import type { Candidate } from './candidate.ts';
import { after, isPerson, pronounBefore } from './neighbours.ts';
import type { Token } from './tokens.ts';
import { conjunctions } from './words.ts';

/** "Blood sugar checks by trained staff", "sensory circuits, 20 minutes": what looks like a verb is the thing itself. */
export function isPluralNoun(
  tokens: readonly Token[],
  at: number,
  previous: Token,
  lexicon: Lexicon,
): boolean {
  if (isPerson(previous.word, lexicon) || pronounBefore(previous)) return false;
  const next = tokens[at + 1];
  if (next === undefined) return !previous.capital;
  const isRise = next.word === 'by' && lexicon.verb(tokens[at]?.word ?? '')?.visibility !== 'observable';
  if (previous.capital && /^(?:dreams|thinks|speaks|hears)$/.test(tokens[at]?.word ?? '')) return false;
  if (/^(?:by|of|per)$/.test(next.word) && !isRise) return true;
  if (lexicon.verb(next.word)?.form === 'past' && !previous.capital) return true;
  const endsPhrase =
    (next.kind === 'sign' && /^[,;:+(]$/.test(next.word)) ||
    (conjunctions.has(next.word) && lexicon.verb(after(tokens, at + 1)?.word ?? '')?.form !== 'present');
  return endsPhrase && !doesByName(tokens, at, previous, lexicon);
}

/** "Ifan waits, …", "Ewan strips, washes": a name before a verb that a list has, or before the first of several. */
function doesByName(tokens: readonly Token[], at: number, previous: Token, lexicon: Lexicon): boolean {
  if (!previous.capital || lexicon.isKnown(previous.word)) return false;
  return (
    lexicon.verb(tokens[at]?.word ?? '') !== undefined ||
    lexicon.verb(after(tokens, at + 1)?.word ?? '')?.form === 'present'
  );
}

const kindsOfNeeds = wordsOf(reading, 'kinds_of_needs');
const kindsOfBreaks = wordsOf(reading, 'kinds_of_breaks');
const breaks = wordsOf(reading, 'breaks');
const supported = wordsOf(reading, 'supported');

/** "Sensory needs", "movement breaks", "a coordinated support plan": the word belongs to the noun beside it. */
export function isPartOfNoun({ tokens, from, at, token: { word }, previous, verb }: Candidate): boolean {
  if (word === 'needs' && kindsOfNeeds.has(previous?.word ?? '')) return true;
  if (at === from + 1 && breaks.has(word) && kindsOfBreaks.has(previous?.word ?? '')) return true;
  return verb?.base === 'support' && supported.has(tokens[at + 1]?.word ?? '');
}
