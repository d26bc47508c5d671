import reading from '../lexicon/reading.lexicon.yaml';
import { wordsOf, type Lexicon, type Verb } from '../lexicon.ts';
import type { Head } from './clause.ts';
import { after } from './neighbours.ts';
import type { Token } from './tokens.ts';
import { be, have, isAdverb, leadsNoun, modals, negations } from './words.ts';

const leadingAdjectives = wordsOf(reading, 'leading_adjectives');
const states = wordsOf(reading, 'states');

/** So many words at most stand between where a predicate begins and the verb that counts. */
const reach = 14;

/** The first verb that says what is done, behind "will be able to", "has been" and "starts to". */
export function mainHead(tokens: readonly Token[], predicate: number, lexicon: Lexicon): Head | undefined {
  let negated = false;
  let afterBe = false;
  for (let at = predicate; at < predicate + reach; at++) {
    const token = tokens[at];
    if (token === undefined) return undefined;
    const { word } = token;
    negated ||= negations.has(word);
    // "Will, by Christmas, ask": what stood between the commas is a part already.
    // "Is to sit".
    if (word === 'to') afterBe = false;
    if (isHelper(word, lexicon) || (word === ',' && at > predicate)) continue;
    if (be.has(word)) {
      afterBe = true;
      continue;
    }
    const verb = lexicon.verb(word);
    if (have.has(word)) {
      if (isHelpingHave(tokens, at, lexicon)) continue;
      return { at, token, verb: lexicon.verb('have'), passive: false, negated };
    }
    if (isLeadingAdjective(tokens, at, lexicon)) {
      afterBe = false;
      continue;
    }
    const passed = passedOver(tokens, at, verb, lexicon);
    if (passed > 0) {
      at += passed - 1;
      continue;
    }
    if (leadsToVerb(tokens, at, verb, lexicon)) {
      afterBe = false;
      continue;
    }
    if (afterBe && !isTryAnd(tokens, at, verb)) return headAfterBe(at, token, verb, negated);
    // The predicate begins here, so this is a verb even if no list has it.
    if (verb === undefined && (token.kind !== 'word' || leadsNoun(word))) return undefined;
    return { at, token, verb, passive: false, negated };
  }
  return undefined;
}

/** "Will", "to", "not", "does", "confidently", a quotation mark: the verb comes after. */
function isHelper(word: string, lexicon: Lexicon): boolean {
  return (
    modals.has(word) ||
    word.endsWith("'ll") ||
    word === 'to' ||
    word === 'not' ||
    (isAdverb(word) && lexicon.verb(word) === undefined) ||
    /^(?:away|all|both|each|do|does|don't|doesn't|did|["“'”‘(])$/.test(word)
  );
}

/** "Has to tidy", "has been", "has learned": what has a thing has it alone. */
function isHelpingHave(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const next = after(tokens, at);
  return (
    next !== undefined &&
    (next.word === 'to' ||
      lexicon.verb(next.word)?.form === 'past' ||
      be.has(next.word) ||
      /[a-z]{3}ed$|^(?:set|put|cut|read|let|hit|shut)$/.test(next.word))
  );
}

/** "Is able to ask", "is confident using". */
function isLeadingAdjective(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  return (
    leadingAdjectives.has(tokens[at]?.word ?? '') &&
    tokens
      .slice(at + 1, at + 3)
      .some(({ word }) => word === 'to' || lexicon.verb(word)?.form === 'participle')
  );
}

/** How many words to pass over because what counts comes after them: "leaves knowing", "leaves having", "goes on walking". */
function passedOver(
  tokens: readonly Token[],
  at: number,
  verb: Verb | undefined,
  lexicon: Lexicon,
): 0 | 1 | 2 {
  if (verb?.base !== 'leave' && verb?.base !== 'go') return 0;
  const then = after(tokens, at);
  if (then === undefined) return 0;
  const isDoing = (token: Token | undefined): boolean =>
    token !== undefined && lexicon.verb(token.word)?.form === 'participle';
  if (verb.base === 'go') return then.word === 'on' && isDoing(after(tokens, tokens.indexOf(then))) ? 2 : 0;
  if (then.word === 'having') return 2;
  return isDoing(then) ? 1 : 0;
}

/** "Starts to ask", "tries asking", "remembers to ask"; not "goes to the hall", "goes to ask" or "needs helping". */
function leadsToVerb(
  tokens: readonly Token[],
  at: number,
  verb: Verb | undefined,
  lexicon: Lexicon,
): boolean {
  if (verb === undefined || !lexicon.is('linking', verb.base)) return false;
  const next = after(tokens, at);
  if (next === undefined) return false;
  const isTo = next.word === 'to';
  const further = isTo ? after(tokens, tokens.indexOf(next)) : next;
  // "Wants to be able to cook".
  if (isTo && further?.word === 'be') return true;
  const then = further === undefined ? undefined : lexicon.verb(further.word);
  // "Begins working" is seen when it begins.
  if (then === undefined || then.base === 'work') return false;
  if (isTo) return verb.base !== 'go';
  return then.form === 'participle' && !/^(?:manage|need|want|choose|remember)$/.test(verb.base);
}

/** "Try and ask" is the doing itself. */
function isTryAnd(tokens: readonly Token[], at: number, verb: Verb | undefined): boolean {
  return /^(?:try|come)$/.test(verb?.base ?? '') && after(tokens, at)?.word === 'and';
}

/** "Is understood", "is asking"; a state such as "is settled" is nothing that anybody does. */
function headAfterBe(at: number, token: Token, verb: Verb | undefined, negated: boolean): Head | undefined {
  const { word } = token;
  if (verb?.form === 'participle') return { at, token, verb, passive: false, negated };
  const isPast = verb === undefined ? /[a-z]{3}ed$/.test(word) : verb.form === 'past' && !states.has(word);
  // Their past looks like their base.
  const isSame = /^(?:put|set|cut|read|let|hit|shut)$/.test(word);
  return isPast || isSame ? { at, token, verb, passive: true, negated } : undefined;
}
