import { alternatives } from '../grammar/patterns.ts';
import objects from '../lexicon/objects.lexicon.yaml';
import { wordsOf, type Lexicon } from '../lexicon.ts';
import type { Clause, Head } from '../reading/clause.ts';
import type { Token } from '../reading/tokens.ts';
import { determiners } from '../reading/words.ts';
import { firstWords } from './firstWords.ts';
import { objectOf, type ObjectWord } from './object.ts';
import { hasPlainObject } from './plainObject.ts';

const telling = wordsOf(objects, 'telling');
const ofStates = wordsOf(objects, 'of_states');
const states = wordsOf(objects, 'states');
const steps = new RegExp(String.raw`\b${alternatives(objects, 'steps')}\b`);
const climbs = new RegExp(String.raw`\b${alternatives(objects, 'climbs')}\b`);

/** Whether two people could agree that they saw it happen. */
export function canBeSeen({ verb, passive, at }: Head, clause: Clause, lexicon: Lexicon): boolean {
  if (verb === undefined) return true;
  const rest = clause.tokens.slice(at + 1);
  // "Can be understood by unfamiliar adults": those who understand can say so.
  if (passive && verb.base === 'understand') return rest.some(({ word }) => word === 'by');
  switch (verb.visibility) {
    case 'observable':
      return !isVagueDoing(verb.base, rest, lexicon);
    case 'covert':
      return false;
    case 'either':
      return hasPlainObject(verb.base, rest, lexicon);
  }
}

/** Observable verbs that people also use for what nobody can see: "settle", "reach his potential", "build resilience". */
function isVagueDoing(base: string, rest: readonly Token[], lexicon: Lexicon): boolean {
  const object = objectOf(rest, lexicon);
  if (/^(?:go|come|move)$/.test(base) && movesOnPaper(object, rest)) return true;
  if (object?.vague === true && !telling.has(base)) return true;
  // "Reaches for the card" is a movement, "reaches the standard" is none.
  if (base === 'reach')
    return (
      !/^(?:for|out|towards?|into|up|across|over|down)$/.test(object?.word ?? '') &&
      !rest.slice(0, 4).some(({ word }) => lexicon.is('settings', word))
    );
  // "Changes for PE".
  if (base === 'change' && /^(?:for|into|out)$/.test(rest[0]?.word ?? '')) return false;
  if (/^(?:stay|remain)$/.test(base) && isSomewhere(rest, lexicon)) return false;
  return ofStates.has(base) && (object === undefined || object.vague || states.has(object.word));
}

/** "Moves on", "goes up two bands", "moves forward": nobody goes anywhere, as they do up the stairs. */
function movesOnPaper(object: ObjectWord | undefined, rest: readonly Token[]): boolean {
  if (object === undefined) return true;
  if (/^(?:up|down|forward|on|from)$/.test(object.word) && steps.test(firstWords(rest.slice(1), 8)))
    return true;
  return /^(?:up|down|forward)$/.test(object.word) && !climbs.test(firstWords(rest, 6));
}

/** "Stays at the table", "remains in class with the group": a place or company, and no state such as "in control". */
function isSomewhere([preposition, ...rest]: readonly Token[], lexicon: Lexicon): boolean {
  if (!/^(?:at|in|inside|within|by|near|beside|on|with|under)$/.test(preposition?.word ?? '')) return false;
  const [first, second] = rest;
  const words = [first?.word ?? '', second?.word ?? ''];
  return (
    !words.some((word) => lexicon.is('vague_object', word)) &&
    (determiners.has(words[0] ?? '') || words.some((word) => lexicon.is('settings', word)))
  );
}
