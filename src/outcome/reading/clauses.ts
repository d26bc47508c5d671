import { numberOf } from '../grammar/numbers.ts';
import { contains, type Span } from '../../text/span.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Clause } from './clause.ts';
import { headsFrom } from './heads.ts';
import { skipLead } from './lead.ts';
import { findPredicate } from './predicate.ts';
import type { Statement } from './statement.ts';
import { subjectOf } from './subject.ts';
import type { Token } from './tokens.ts';
import { modals, pronouns } from './words.ts';

const stop = /[;\n•|]|[.!?](?=\s|$)|:(?=\s)|\s-\s/g;

/** Takes a statement apart into clauses and finds in each who does what. Words that are a part already are passed over. */
export function readClauses(statement: Statement, lexicon: Lexicon): readonly Clause[] {
  const clauses: Clause[] = [];
  const inBrackets = [...statement.folded.matchAll(/\([^()\n]*\)/g)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
  let start = 0;
  const add = (end: number): void => {
    const tokens = statement.tokens.filter(
      (token) =>
        token.start >= start &&
        token.end <= end &&
        statement.isFree(token) &&
        !inBrackets.some((span) => contains(span, token)),
    );
    if (tokens.some(({ kind }) => kind !== 'sign')) clauses.push(readClause({ start, end }, tokens, lexicon));
  };
  for (const match of statement.folded.matchAll(stop)) {
    if (isAbbreviation(statement.folded, match.index)) continue;
    if (match[0] === ':' && !opensClause(statement, match.index, lexicon)) continue;
    add(match[0] === ':' ? match.index + 1 : match.index);
    start = match.index + match[0].length;
  }
  add(statement.folded.length);
  return clauses;
}

/** After a colon a clause of its own follows where a line ends, or where what follows is a doing or a count. */
function opensClause(statement: Statement, colon: number, lexicon: Lexicon): boolean {
  if (/^:\s*(?:\n|$)/.test(statement.folded.slice(colon, colon + 20))) return true;
  const next = statement.tokens.find(({ start }) => start > colon);
  if (next === undefined) return false;
  const then = statement.tokens[statement.tokens.indexOf(next) + 1];
  const isWho = (next.capital && next.kind === 'word') || pronouns.has(next.word);
  const does = then !== undefined && (modals.has(then.word) || lexicon.verb(then.word)?.form === 'present');
  return (
    next.kind === 'number' ||
    numberOf(next.word) !== undefined ||
    lexicon.verb(next.word)?.form === 'present' ||
    (isWho && does)
  );
}

function isAbbreviation(text: string, at: number): boolean {
  return (
    text[at] === '.' &&
    /(?:\b(?:e\.g|i\.e|eg|ie|approx|mr|mrs|ms|dr|st|wk|no|etc|vs|mins?|hrs?)|\.\.)$/.test(
      text.slice(Math.max(0, at - 8), at),
    )
  );
}

function readClause(span: Span, tokens: readonly Token[], lexicon: Lexicon): Clause {
  const first = skipLead(tokens, 0, lexicon);
  const at = findPredicate(tokens, first, lexicon);
  const subject = at === undefined ? undefined : subjectOf(tokens.slice(first, at), lexicon);
  const heads = at === undefined ? [] : headsFrom(tokens, at, lexicon);
  const word = at === undefined ? '' : (tokens[at]?.word ?? '');
  return {
    ...span,
    tokens,
    subject,
    heads,
    predicate: at,
    intended:
      modals.has(word) ||
      word === 'to' ||
      (tokens[first]?.word === 'be' && tokens[first + 1]?.word === 'able'),
  };
}
