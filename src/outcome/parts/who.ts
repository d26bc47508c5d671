import type { Span } from '../../text/span.ts';
import { numberOf } from '../grammar/numbers.ts';
import type { Clause } from '../reading/clause.ts';
import people from '../lexicon/people.lexicon.yaml';
import { wordsOf, type Lexicon } from '../lexicon.ts';
import type { Statement } from '../reading/statement.ts';

/** Written with a capital, and nobody. */
const noNames = wordsOf(people, 'no_names');

const share =
  /^(?:at least |all |up to )?(?:(?:two|three)[- ](?:thirds|quarters)|half|a (?:third|quarter)|\d+(?:\.\d+)?\s*(?:%|per ?cent)(?: of)?|\S+ (?:out of|of|in) (?:every |the |these |our |all |those )*\S+)/;

/** Finds whose doing it is, and in "5 of 8 children" how many of them are meant to. */
export function findWho(clause: Clause, statement: Statement, lexicon: Lexicon, isOutcome: boolean): void {
  const subject = clause.subject ?? contractedSubject(clause) ?? headingSubject(clause, lexicon);
  if (subject === undefined) return;
  const words = statement.folded.slice(subject.start, subject.end);
  if (clause.subject?.kind === 'thing') {
    const owner = ownerOf(clause);
    if (owner !== undefined) statement.claim('who', owner);
    if (!words.endsWith("'s needs")) return;
  }
  statement.claim('who', subject);
  const length = isOutcome ? countedLength(words) : 0;
  if (length > 0) statement.add('criterion', { start: subject.start, end: subject.start + length });
}

/** "Layla's attention will grow", "my worry": it is about the one who has it. */
function ownerOf({ tokens, subject }: Clause): Span | undefined {
  const [first, second] = tokens.filter(
    ({ start, end }) => subject !== undefined && start >= subject.start && end <= subject.end,
  );
  if (first === undefined || second === undefined) return undefined;
  if (/^(?:my|our)$/.test(first.word)) return { start: first.start, end: first.end };
  const isName = first.capital && /^[a-z][a-z-]+'s$/.test(first.word);
  return isName ? { start: first.start, end: first.end - 2 } : undefined;
}

/** A name that is no subject, where nobody else is named: "Better sleep for Ivy-Rose", "tidies away – Sienna, by May". */
export function findNamed(statement: Statement, lexicon: Lexicon): void {
  if (statement.has('who')) return;
  for (const [at, token] of statement.tokens.entries()) {
    const previous = statement.tokens[at - 1];
    const next = statement.tokens[at + 1];
    const written = statement.words(token);
    if (!/^[A-Z][a-z]+(?:-[A-Z][a-z]+)?(?:['’]s)?$/.test(written) || !statement.isFree(token)) continue;
    const bare = token.word.replace(/'s$/, '');
    if (lexicon.isKnown(bare) || noNames.has(bare) || next?.capital === true) continue;
    const isOwner = token.word.endsWith("'s");
    const isLed = previous !== undefined && /^(?:by|from|for|with|to|that|[:(–—-])$/.test(previous.word);
    if (!isOwner && !isLed) continue;
    statement.add('who', { start: token.start, end: token.end - (isOwner ? 2 : 0) });
    return;
  }
}

/** How many characters of a subject say how many are meant to: "5 of 8", "90%", "all seven". */
function countedLength(words: string): number {
  const count = share.exec(words)?.[0];
  const numbers =
    count === undefined ? 0 : count.split(/\s+/).filter((word) => numberOf(word) !== undefined).length;
  if (count !== undefined && (numbers >= 2 || /%|per ?cent|thirds|quarters?|third|^half/.test(count)))
    return count.replace(/ of$/, '').length;
  const [all = '', , number = ''] = /^all (of the |the )?(\S+)/.exec(words) ?? [];
  return numberOf(number) === undefined ? 0 : all.length;
}

/** "You'll", "she'll". */
function contractedSubject({ tokens, predicate }: Clause): Span | undefined {
  const token = predicate === undefined ? undefined : tokens[predicate];
  const at = token?.word.indexOf("'ll") ?? -1;
  return token === undefined || at < 1 ? undefined : { start: token.start, end: token.start + at };
}

/** "Each child:" over a list of what each of them does. */
function headingSubject({ tokens, predicate }: Clause, lexicon: Lexicon): Span | undefined {
  const words = tokens.filter(({ kind }) => kind === 'word');
  const [first, last] = [words[0], words.at(-1)];
  if (predicate !== undefined || first === undefined || last === undefined || words.length > 6)
    return undefined;
  if (tokens.at(-1)?.word !== ':' || !lexicon.is('learners', last.word)) return undefined;
  return { start: first.start, end: last.end };
}
