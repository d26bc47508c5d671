import type { Span } from '../../text/span.ts';
import {
  beginsWithPrompt,
  closers,
  endsWithComparator,
  given,
  leadingWords,
  names,
  phrases,
  stretches,
} from '../grammar/criteria.ts';
import { numberOf } from '../grammar/numbers.ts';
import type { Lexicon } from '../lexicon.ts';
import { taken, type Statement } from '../reading/statement.ts';
import type { Token } from '../reading/tokens.ts';

/**
 * Finds how well, how often, how much or how long, where two people would score it alike. What is counted ends before one
 * of `heads`, the verbs of the statement: "6 out of 9 children | queue".
 */
export function findCriterion(statement: Statement, lexicon: Lexicon, heads: ReadonlySet<Token>): void {
  for (const pattern of phrases)
    for (const match of statement.free.matchAll(pattern))
      if (!match[0].includes(taken))
        statement.claim('criterion', { start: match.index, end: match.index + match[0].length });
  const { tokens } = statement;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (
      token === undefined ||
      !(
        isNumber(token) || isFigure(token, statement.free.slice(token.end, token.end + 20), statement.folded)
      ) ||
      !statement.isFree(token) ||
      isQuoted(statement, token)
    )
      continue;
    const found = counted(statement, at, lexicon, heads);
    if (found !== undefined) statement.claim('criterion', found);
  }
}

function isNumber(token: Token): boolean {
  // "10:30" is a time of day and "2nd" a place in a row; "7:06" is a reading age, which is told by the words around it.
  if (token.kind === 'number') return !/^\d+(?:st|nd|rd|th|p)$|:/.test(token.word);
  if (/^\d/.test(token.word)) return /^\d+x$/.test(token.word);
  const value = token.kind === 'word' ? numberOf(token.word) : undefined;
  return value !== undefined && !/^(?:both|none|zero|nought)$/.test(token.word);
}

/** Figures that are no plain numbers: "the 16th centile", a reading age of "7:06". */
function isFigure({ word }: Token, after: string, whole: string): boolean {
  return /^\d+(?:st|nd|rd|th)$/.test(word)
    ? /^\s+(?:per)?centile/.test(after)
    : /^\d{1,2}:\d{2}$/.test(word) && /\b(?:reading|spelling|comprehension|language) age\b/.test(whole);
}

/** What somebody is to say or read is not how well they do it. */
function isQuoted(statement: Statement, { start }: Token): boolean {
  const before = statement.text.slice(0, start);
  return (before.match(/["“”]/g)?.length ?? 0) % 2 === 1;
}

/** The whole counted phrase around a number; nothing where the number counts something else. */
function counted(
  statement: Statement,
  at: number,
  lexicon: Lexicon,
  heads: ReadonlySet<Token>,
): Span | undefined {
  const { tokens, free } = statement;
  const token = tokens[at];
  if (token === undefined) return undefined;
  const before = free.slice(Math.max(0, token.start - 30), token.start);
  const after = free.slice(token.end, token.end + 60);
  const isAge = /\b(?:reading|spelling|comprehension|language) age (?:of|to) $/.test(before);
  const isOften = /^(?:once|twice|thrice)$/.test(token.word) || /^\s+times\b/.test(after);
  if ((names.test(before) && !isAge && !isOften) || (given.test(after) && !/within\s*$/.test(before)))
    return undefined;
  const ratio =
    /^(?:\s+[\w'-]+){0,2}?\s*(?:out of|out o'|of|in|from|\/)\s*(?:every |each |the |any |last |his |her |their |a possible |all )?(\S+)/.exec(
      after,
    );
  const isRatio =
    (ratio !== null && numberOf((ratio[1] ?? '').replace(/\W+$/, '')) !== undefined) ||
    /^\d+\/\d+$/.test(token.word);
  if (token.word === 'one' && !isRatio && !oneCounts(before, after)) return undefined;
  const isYear = /^(?:19|20)\d\d$/.test(token.word);
  if (isYear) return undefined;
  // "The four areas" names what is already known to be four.
  if (!isRatio && /\bthe\s*$/.test(before) && /^\s+(?!(?:per)?centile)[a-z]/.test(after)) return undefined;
  if (!isRatio && /(?:^|\s)or\s*$/.test(before) && /\d/.test(before)) return undefined;
  const start = startOf(free, token.start);
  const end = endOf(statement, at, lexicon, heads);
  return { start, end };
}

/** "One" counts things only where more or fewer would matter: "one sentence", not "with one adult". */
function oneCounts(before: string, after: string): boolean {
  if (/^\s+(?:whole|full|entire|complete)\b/.test(after)) return true;
  if (
    /for\s*$/.test(before) &&
    /^\s+(?:minute|hour|lesson|song|page|lap|length|verse|term|week)\b/.test(after)
  )
    return true;
  if (endsWithComparator.test(before)) return true;
  if (/^\s*(?:of (?:his|her|their|the|my|our|these|those|them|us|your|its)|another|to|-)\b/.test(after))
    return false;
  if (beginsWithPrompt.test(after) && /with\s*$/.test(before)) return true;
  return (
    /^\s+[\w'-]+(?:\s[\w'-]+)*?\s(?:a|per|each|every)\b/.test(after) ||
    (/^\s+[\w-]+/.test(after) &&
      !/\b(?:with|in|on|to|at|from|by|of|the|this|that|for|no|his|her|than|only|which|or|any|into|and)\s*$/.test(
        before,
      ))
  );
}

/** Takes in what leads to the number: "in at least", "for", "to". */
function startOf(free: string, start: number): number {
  const lead = leadingWords.exec(free.slice(Math.max(0, start - 60), start));
  return start - (lead?.[0].length ?? 0);
}

function endOf(statement: Statement, at: number, lexicon: Lexicon, heads: ReadonlySet<Token>): number {
  const { tokens } = statement;
  let end = tokens[at]?.end ?? 0;
  let words = 0;
  let ofs = 0;
  for (let next = at + 1; next < tokens.length && words < 7; next++) {
    const token = tokens[next];
    if (token === undefined || !statement.isFree(token) || heads.has(token)) break;
    const rate = /^(?:a|an|per|each|every)$/.test(token.word);
    if (token.kind === 'sign' && !/^[%/+'°]$/.test(token.word)) break;
    if (token.kind === 'sign') {
      end = token.end;
      continue;
    }
    const number = isNumber(token);
    const link = ['of', 'in', 'out', 'from'].includes(token.word);
    const linksRatio = link && ofs < 2 && tokens.slice(next + 1, next + 4).some((later) => isNumber(later));
    const ofWhole = token.word === 'of' && ofs < 2;
    const rateLater = token.word === 'in' && isStretch(tokens, next + 1);
    if (closers.test(token.word) && !linksRatio && !ofWhole && !rateLater && !isComparatorTail(tokens, next))
      break;
    if (
      !number &&
      !rate &&
      token.word !== 'the' &&
      words > 0 &&
      lexicon.verb(token.word)?.form === 'participle'
    )
      break;
    if (link || ofWhole) ofs++;
    end = token.end;
    words++;
  }
  return end;
}

/** "In a day", "in each ten-minute session": what a rate is counted over. */
function isStretch(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:a|an|any|each|every)$/.test(tokens[at]?.word ?? '')) return false;
  return tokens.slice(at + 1, at + 3).some(({ word }) => stretches.test(word));
}

/** "3 or more", "5 or lower". */
function isComparatorTail(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.word === 'or' &&
    /^(?:more|less|lower|fewer|better|below|above|higher|longer|over|under)$/.test(tokens[at + 1]?.word ?? '')
  );
}
