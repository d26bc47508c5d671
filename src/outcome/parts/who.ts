import type { Span } from '../../text/span.ts';
import { numberOf } from '../grammar/numbers.ts';
import type { Clause } from '../reading/clause.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Statement } from '../reading/statement.ts';

const share =
  /^(?:at least |all |up to )?(?:(?:two|three)[- ](?:thirds|quarters)|half|a (?:third|quarter)|\d+(?:\.\d+)?\s*(?:%|per ?cent)(?: of)?|\S+ (?:out of|of|in) (?:every |the |these |our |all |those )*\S+)/;

/** Finds whose doing it is, and in "5 of 8 children" how many of them are meant to. */
export function findWho(clause: Clause, statement: Statement, lexicon: Lexicon, isOutcome: boolean): void {
  const subject = clause.subject ?? contractedSubject(clause) ?? headingSubject(clause, lexicon);
  if (subject === undefined) return;
  const words = statement.folded.slice(subject.start, subject.end);
  if (clause.subject?.kind === 'thing' && !words.endsWith("'s needs")) return;
  statement.claim('who', subject);
  const length = isOutcome ? countedLength(words) : 0;
  if (length > 0) statement.add('criterion', { start: subject.start, end: subject.start + length });
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
