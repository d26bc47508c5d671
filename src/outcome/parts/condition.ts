import type { StatementClass } from '../assessment.ts';
import circumstances from '../lexicon/circumstances.lexicon.yaml';
import { wordsOf, type Lexicon } from '../lexicon.ts';
import type { Clause } from '../reading/clause.ts';
import { taken, type Statement } from '../reading/statement.ts';
import type { Token } from '../reading/tokens.ts';
import { prepositions } from '../reading/words.ts';
import { isCircumstance } from './circumstance.ts';

const always = wordsOf(circumstances, 'always');
const sometimes = wordsOf(circumstances, 'sometimes');
const help = wordsOf(circumstances, 'help');

/** How freely phrases count: all of them beside a doing, places and help beside a change, none beside a wish. */
export type ConditionSort = 'all' | 'places' | 'none';

export function conditionSort(of: StatementClass, isDone: boolean): ConditionSort {
  if (isDone) return 'all';
  return of === 'aspiration' || of === 'topic' ? 'none' : 'places';
}

/** Finds under which circumstances: where, when in the day, with what material or help. */
export function findCondition(
  clause: Clause,
  statement: Statement,
  lexicon: Lexicon,
  sort: ConditionSort,
  heads: ReadonlySet<Token>,
): void {
  if (sort === 'none') return;
  const { tokens } = clause;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || !statement.isFree(token)) continue;
    const isAlways = always.has(token.word);
    if (!isAlways && !sometimes.has(token.word)) continue;
    const end = phraseEnd(tokens, at, statement, heads);
    const rest = tokens.slice(at + 1, end);
    const last = rest.at(-1);
    if (last === undefined) continue;
    const counts = isAlways
      ? opensPhrase(tokens, at)
      : !(sort === 'places' && token.word === 'with' && !rest.some(isHelp)) &&
        isCircumstance(clause, at, rest, lexicon);
    if (!counts) continue;
    statement.claim('condition', { start: token.start, end: last.end });
    at = end - 1;
  }
}

/** Help or material, rather than people or things that a change is about. */
function isHelp({ word }: Token): boolean {
  return help.has(word);
}

/** "Given a prompt" and "following a model", but not "is given a prompt" and "is following a rule". */
function opensPhrase(tokens: readonly Token[], at: number): boolean {
  const [previous, token] = [tokens[at - 1], tokens[at]];
  if (previous === undefined) return true;
  if (token?.word === 'given') return !/^(?:be|is|are|been|was)$/.test(previous.word);
  return token?.word !== 'following' || previous.word === ',';
}

/** Where the phrase that begins with a preposition ends, as an index among the tokens. */
function phraseEnd(
  tokens: readonly Token[],
  at: number,
  statement: Statement,
  heads: ReadonlySet<Token>,
): number {
  const isClause = /^(?:when|while|if|whenever|given|using)$/.test(tokens[at]?.word ?? '');
  for (let next = at + 1; next < tokens.length; next++) {
    const token = tokens[next];
    const previous = tokens[next - 1];
    if (token === undefined || previous === undefined || !statement.isFree(token) || heads.has(token))
      return next;
    // Words that are another part lie between.
    if (statement.free.slice(previous.end, token.start).includes(taken)) return next;
    if (token.kind === 'sign' && /^[,;.()•|]$/.test(token.word)) return next;
    if (token.word === 'so' || token.word === 'by') return next;
    if (!isClause && beginsAnother(token, next - at)) return next;
    if (/^(?:will|can|should)$/.test(token.word)) return Math.max(at + 1, next - 1);
  }
  return tokens.length;
}

/** "In class | on a mat", "in a busy dining room | and": what is so many words after a preposition begins a new phrase. */
function beginsAnother({ word }: Token, distance: number): boolean {
  if (distance > 1 && prepositions.has(word)) return !/^(?:of|to|with)$/.test(word);
  return distance > 3 && /^(?:and|but|or)$/.test(word);
}
