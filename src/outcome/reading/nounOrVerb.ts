import type { Lexicon } from '../lexicon.ts';
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
