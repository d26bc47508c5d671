import { numberOf } from '../grammar/numbers.ts';
import reading from '../lexicon/reading.lexicon.yaml';
import { wordsOf, type Lexicon } from '../lexicon.ts';
import type { Candidate } from './candidate.ts';
import {
  after,
  before,
  isAdjectiveLike,
  isNounLike,
  isPerson,
  isPluralPerson,
  pronounBefore,
} from './neighbours.ts';
import { isPartOfNoun, isPluralNoun } from './nounOrVerb.ts';
import { opensWithVerb } from './opening.ts';
import { kindOf } from './subject.ts';
import type { Token } from './tokens.ts';
import { findUnlistedVerb, isUnlistedPresent } from './unlistedVerb.ts';
import { be, determiners, have, isAdverb, leadsNoun, modals, plurals } from './words.ts';

const comparatives = wordsOf(reading, 'comparatives');

/** Where the predicate of a clause begins, among its tokens from `from` on; nothing where it has none. */
export function findPredicate(tokens: readonly Token[], from: number, lexicon: Lexicon): number | undefined {
  const listed = findFirstSign(tokens, from, lexicon);
  const unlisted = findUnlistedVerb(tokens, from, lexicon);
  return unlisted !== undefined && (listed === undefined || unlisted < listed) ? unlisted : listed;
}

/** The first word that shows where a predicate begins: "will", "to ask", "asks". */
function findFirstSign(tokens: readonly Token[], from: number, lexicon: Lexicon): number | undefined {
  // "Calmer transitions", "Better behaviour": what is hoped for, named without a verb.
  const comparing = comparatives.has(tokens[from]?.word ?? '');
  let plural = opensWithSeveral(tokens, from);
  // "Pupils who hide under tables hold up a card": what follows "who" only says which of them.
  let saysWhich = false;
  for (const [at, token] of tokens.entries()) {
    if (at < from || isNameBeforeModal(tokens, at, from)) continue;
    const { word } = token;
    if (word === 'who' && at > from) saysWhich = true;
    // "Children who stammer will feel": the second of the two is what the sentence is about.
    if (saysWhich && modals.has(word) && tokens[at - 1]?.word !== 'who') return at;
    if (isAuxiliary(word) && saysWhich) continue;
    if (isAuxiliary(word)) return word === 'being' || word === 'having' ? undefined : at;
    const previous = before(tokens, at, from);
    if (word === 'to') {
      const opens =
        at === from && determiners.has(tokens[at + 2]?.word ?? '') && tokens[at + 1]?.kind === 'word';
      if (opens || ((at === from || isNounLike(previous)) && isInfinitive(tokens, at, lexicon))) return at;
      continue;
    }
    // "Mum and Dad hope": two make a plural.
    const isPair = word === 'and' && at > from && at < from + 4;
    plural ||= isPair || plurals.has(word) || isPluralPerson(word, lexicon);
    if (cannotBeVerb(tokens, at, previous, plural, lexicon)) continue;
    if (at > from && (comparing || standsBeforeModal(tokens, at, previous))) continue;
    const verb = lexicon.verb(word);
    const isVerb =
      at === from
        ? verb !== undefined && opensWithVerb(tokens, at, verb, lexicon)
        : isFinite({ tokens, from, at, token, previous, verb, plural }, lexicon);
    if (isVerb && !saysWhich) return at;
    saysWhich &&= !isVerb;
  }
  return undefined;
}

/** "7 of the 10", "at least two thirds of those trained", "half the group": more than one is meant. */
function opensWithSeveral(tokens: readonly Token[], from: number): boolean {
  const at = tokens.findIndex(
    ({ word }, index) =>
      index >= from && !/^(?:at|least|most|up|to|over|nearly|about|more|than|all|no|fewer)$/.test(word),
  );
  const word = tokens[at]?.word ?? '';
  return at >= 0 && at - from < 4 && (/^(?:half|thirds|quarters)$/.test(word) || (numberOf(word) ?? 0) > 1);
}

/** "Will will ask", "Hope will write": the first is a name. */
function isNameBeforeModal(tokens: readonly Token[], at: number, from: number): boolean {
  return at === from && tokens[at]?.capital === true && modals.has(tokens[at + 1]?.word ?? '');
}

function isAuxiliary(word: string): boolean {
  // "Callum'll".
  return (
    modals.has(word) ||
    word.endsWith("'ll") ||
    be.has(word) ||
    have.has(word) ||
    /^(?:does|do|doesn't|don't)$/.test(word)
  );
}

/** "To ask", "to not shout", "to be heard". */
function isInfinitive(tokens: readonly Token[], to: number, lexicon: Lexicon): boolean {
  const next = after(tokens, to);
  return (
    next !== undefined &&
    (lexicon.verb(next.word) !== undefined ||
      be.has(next.word) ||
      have.has(next.word) ||
      isAdverb(next.word) ||
      next.word === 'not')
  );
}

/** Figures, signs and people: "coach" does something only after a pronoun or a plural, as in "they coach". */
function cannotBeVerb(
  tokens: readonly Token[],
  at: number,
  previous: Token | undefined,
  plural: boolean,
  lexicon: Lexicon,
): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return true;
  // "Children in Talk Boost retell": a name.
  if (token.capital && previous?.capital === true) return true;
  if (!isPerson(token.word, lexicon) || pronounBefore(previous)) return false;
  // "Femi cooks a meal".
  if (previous?.capital === true && determiners.has(tokens[at + 1]?.word ?? '')) return false;
  return !(plural && previous !== undefined && isPluralPerson(previous.word, lexicon));
}

/** "Children on the register will have": what stands right before a modal is no verb. */
function standsBeforeModal(tokens: readonly Token[], at: number, previous: Token | undefined): boolean {
  if (pronounBefore(previous)) return false;
  const next = tokens.slice(at + 1).find(({ word }) => !isAdverb(word))?.word ?? '';
  return modals.has(next) || be.has(next);
}

/** Whether it is what the subject before it does. */
function isFinite(candidate: Candidate, lexicon: Lexicon): boolean {
  const { tokens, at, previous, verb, plural } = candidate;
  if (isPartOfNoun(candidate)) return false;
  // "The pupils' reads".
  if (tokens[at - 1]?.word === "'") return false;
  const agrees = verb?.form === 'present' || (verb?.form === 'base' && plural);
  if (previous?.word === ',' && agrees && isAfterAside(candidate, lexicon)) return true;
  if (previous === undefined || previous.word === ',' || leadsNoun(previous.word)) return false;
  if (followsPlural(candidate, previous, lexicon)) return true;
  if (describesNoun(candidate, previous, lexicon)) return false;
  if (verb === undefined) return isUnlistedPresent(candidate, previous, lexicon);
  if (!agrees || !isNounLike(previous)) return false;
  return verb.form === 'base' || (!isAdjectiveLike(previous) && !isPluralNoun(tokens, at, previous, lexicon));
}

/** "Marguerite, using her long cane, walks": what stands between two commas after whoever it is about. */
function isAfterAside({ tokens, from, at }: Candidate, lexicon: Lexicon): boolean {
  const commas = tokens.slice(from, at).flatMap(({ word }, index) => (word === ',' ? [from + index] : []));
  const [first] = commas;
  if (first === undefined || commas.length < 2 || first - from > 6 || first === from) return false;
  return kindOf(tokens.slice(from, first), lexicon) !== 'thing';
}

/** "Invigilators read a paper", "Escorts clamp a wheelchair": a plural, what it does, and to what. */
function followsPlural(
  { tokens, from, at, token: { word }, verb }: Candidate,
  previous: Token,
  lexicon: Lexicon,
): boolean {
  const next = tokens[at + 1];
  if (at - from > 7 || previous.kind !== 'word' || !/[^s]s$/.test(previous.word)) return false;
  if (next === undefined || !(determiners.has(next.word) || /^["'“‘]$/.test(next.word))) return false;
  if (leadsNoun(word) || isAdverb(word) || word.endsWith('s')) return false;
  if (verb === undefined) return isPluralPerson(previous.word, lexicon);
  return verb.form !== 'past' && verb.form !== 'participle';
}

/** "Shared reads", "Learning walks": the word before says more about a noun. */
function describesNoun({ from, at }: Candidate, previous: Token, lexicon: Lexicon): boolean {
  const { word, capital } = previous;
  if (!capital && word.endsWith('ed') && lexicon.verb(word)?.form === 'past') return true;
  return at - from === 1 && /ing$|ed$/.test(word) && !(capital && lexicon.verb(word) === undefined);
}
