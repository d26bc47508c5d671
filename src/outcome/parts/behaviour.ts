import type { Span } from '../../text/span.ts';
import objects from '../lexicon/objects.lexicon.yaml';
import { wordsOf, type Lexicon } from '../lexicon.ts';
import type { Clause, Head } from '../reading/clause.ts';
import { taken, type Statement } from '../reading/statement.ts';
import type { Token } from '../reading/tokens.ts';
import { be, conjunctions, have, modals } from '../reading/words.ts';
import { canBeSeen } from './visible.ts';

const emptyGerunds = wordsOf(objects, 'empty_gerunds');
const seenStates = wordsOf(objects, 'seen_states');

/** What is done in a clause that two people could agree they saw. */
export interface Behaviour {
  readonly head: Token;
  readonly span: Span;
}

/** Finds what can be seen or heard in a clause, or looked at afterwards. */
export function behavioursOf(clause: Clause, statement: Statement, lexicon: Lexicon): readonly Behaviour[] {
  const seen = clause.heads.filter((head) => canBeSeen(head, clause, lexicon));
  if (seen.length > 0)
    return seen.map((head, index) => ({
      head: head.token,
      span: spanOf(head, seen[index + 1], clause, statement),
    }));
  const made = madeVisible(clause, statement, lexicon);
  return made.length > 0 ? made : beingSomewhere(clause, lexicon);
}

/** "Is back on the rug", "will be late", "dry through the day": what somebody is, where anybody can see it. */
function beingSomewhere(
  { tokens, predicate, intended, subject }: Clause,
  lexicon: Lexicon,
): readonly Behaviour[] {
  const isBe =
    predicate !== undefined && tokens.slice(predicate, predicate + 4).some(({ word }) => be.has(word));
  if (!isBe || subject?.kind === 'thing') return [];
  const at = tokens.findIndex(
    ({ word, kind }, index) =>
      index > predicate &&
      kind === 'word' &&
      !be.has(word) &&
      !have.has(word) &&
      !modals.has(word) &&
      !/^(?:to|not|still|never|able)$/.test(word),
  );
  const [state, place] = [tokens[at], tokens[at + 1]];
  if (state === undefined || lexicon.is('vague_object', place?.word ?? '')) return [];
  const isSeen = seenStates.has(state.word) || (intended && isPlaceAt(tokens, at, lexicon));
  return isSeen ? [{ head: state, span: { start: state.start, end: place?.end ?? state.end } }] : [];
}

/** "In his seat", "at the table". */
function isPlaceAt(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  if (!/^(?:in|on|at|inside|under)$/.test(tokens[at]?.word ?? '')) return false;
  // "At school on time".
  if (tokens[at]?.word === 'at' && lexicon.is('settings', tokens[at + 1]?.word ?? '')) return true;
  return (
    /^(?:his|her|their|the|my)$/.test(tokens[at + 1]?.word ?? '') &&
    tokens
      .slice(at + 2, at + 4)
      .some(({ word }) => lexicon.is('settings', word) || /^(?:seat|chair|place|spot|rug|line)$/.test(word))
  );
}

/** What cannot be seen may be shown by something that can: "understands … by pointing", "reads …, answering 4 of 5". */
function madeVisible(clause: Clause, statement: Statement, lexicon: Lexicon): readonly Behaviour[] {
  const { tokens, heads, predicate } = clause;
  const from = heads[0]?.at ?? predicate ?? 0;
  for (let at = from + 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || !/^(?:by|through|,|-)$/.test(tokens[at - 1]?.word ?? '')) continue;
    const verb = lexicon.verb(token.word);
    if (verb?.form !== 'participle' || verb.visibility === 'covert' || emptyGerunds.has(token.word)) continue;
    const head: Head = { at, token, verb, passive: false, negated: false };
    // "By getting 8 of 10" is seen on paper even where its object is not.
    const isScored = /^(?:getting|completing|answering|scoring)$/.test(token.word);
    if (isScored || canBeSeen(head, clause, lexicon))
      return [{ head: token, span: spanOf(head, undefined, clause, statement) }];
  }
  return [];
}

/** From the verb to where something else begins: another part, a condition, the next verb. */
function spanOf(head: Head, next: Head | undefined, clause: Clause, statement: Statement): Span {
  const { tokens } = clause;
  const negative = tokens
    .slice(Math.max(0, head.at - 2), head.at)
    .find(({ word }) => /^(?:not|never|doesn't|don't)$/.test(word));
  const start = negative === undefined ? head.token.start : Math.min(negative.start, head.token.start);
  let end = head.token.end;
  for (let at = head.at + 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    // Words that are another part lie between.
    if (statement.free.slice(end, token.start).includes(taken)) break;
    if (next !== undefined && token.start >= next.token.start) break;
    if (token.kind === 'sign' && /^[,;.()•|]$/.test(token.word)) break;
    if (conjunctions.has(token.word) && next !== undefined && tokens[at + 1] === next.token) break;
    end = token.end;
  }
  return { start, end };
}

/** Says what is done, from its verb to where another part begins. */
export function addBehaviour(statement: Statement, { head: { start }, span: { end } }: Behaviour): void {
  const other = statement.free.indexOf(taken, start);
  const words = statement.free
    .slice(start, other >= 0 && other < end ? other : end)
    .replace(/[\s,;:(]+$|\s+(?:and|or|by|to|with|in|on|at|for|a|the|of)\s*$/g, '');
  // A result such as "no more than two exclusions" is how well at the same time.
  statement.add('behaviour', { start, end: words === '' ? end : start + words.length });
}
