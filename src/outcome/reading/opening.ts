import { numberOf } from '../grammar/numbers.ts';
import reading from '../lexicon/reading.lexicon.yaml';
import { wordsOf, type Lexicon, type Verb } from '../lexicon.ts';
import { after, isPerson } from './neighbours.ts';
import type { Token } from './tokens.ts';
import { be, conjunctions, determiners, isAdverb, leadsNoun, modals, prepositions } from './words.ts';

const activities = wordsOf(reading, 'activities');
const nounsToo = wordsOf(reading, 'nouns_too');
const numbered = wordsOf(reading, 'numbered');

/** A clause may begin with its verb: "Asks for a break", "Ask for a break", "Laughing or smiling". */
export function opensWithVerb(tokens: readonly Token[], at: number, verb: Verb, lexicon: Lexicon): boolean {
  const word = tokens[at]?.word ?? '';
  const next = after(tokens, at);
  if (verb.form === 'past' || next?.word === 'of') return false;
  if (numbered.has(word) && next?.kind === 'number') return false;
  if (verb.form !== 'present' && namesPeople(tokens, at, lexicon)) return false;
  if (activities.has(word))
    return next !== undefined && (determiners.has(next.word) || next.kind === 'number');
  if (verb.form === 'present') {
    if (next === undefined) return true;
    if (isListOfThings(tokens, next, lexicon)) return false;
  }
  // "Hands in homework".
  if (/^hands?$/.test(word) && /^(?:in|over|out)$/.test(next?.word ?? '')) return true;
  if (nounsToo.has(word) || nounsToo.has(word.replace(/s$/, '')))
    return next !== undefined && showsVerb(tokens, at, next, lexicon);
  return true;
}

/** "Support staff will …", "Teaching assistants step back": a noun before the noun it belongs to, and what they do. */
function namesPeople(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const rest = tokens.slice(at + 1, at + 3);
  const person = rest.findIndex(({ word }) => isPerson(word, lexicon));
  if (person < 0 || rest.slice(0, person).some(({ kind, word }) => kind !== 'word' || leadsNoun(word)))
    return false;
  const then = tokens.slice(at + 2 + person).find(({ word, kind }) => kind !== 'sign' && !isAdverb(word));
  return (
    then !== undefined &&
    (modals.has(then.word) ||
      then.word === 'to' ||
      be.has(then.word) ||
      lexicon.verb(then.word)?.form === 'base')
  );
}

/** "Reads and tests" are two doings, "drinks and snacks for all" two things: the second word tells. */
function isListOfThings(tokens: readonly Token[], next: Token, lexicon: Lexicon): boolean {
  const then = after(tokens, tokens.indexOf(next));
  return conjunctions.has(next.word) && lexicon.verb(then?.word ?? '')?.form !== 'present';
}

/** "Plan a journey", "record in writing", "play five games": what follows is the object of a verb. */
function showsVerb(tokens: readonly Token[], at: number, next: Token, lexicon: Lexicon): boolean {
  const { word, kind } = next;
  return (
    determiners.has(word) ||
    (prepositions.has(word) && word !== 'for' && word !== 'of' && word !== 'in') ||
    kind === 'number' ||
    lexicon.verb(word)?.form === 'participle' ||
    conjunctions.has(word) ||
    /^(?:who|what|when|where|how|why|which|that)$/.test(word) ||
    numberOf(word) !== undefined ||
    /^["'“‘]$/.test(tokens[at + 1]?.word ?? '') ||
    isAdverb(word)
  );
}
