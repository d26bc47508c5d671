import { numberOf } from '../grammar/numbers.ts';
import type { Clause } from '../reading/clauses.ts';
import type { Statement } from '../reading/statement.ts';

const share =
  /^(?:at least |all |up to )?(?:\d+(?:\.\d+)?\s*(?:%|per ?cent)(?: of)?|\S+ (?:out of|of|in) (?:every |the |these |our |all |those )*\S+)/;

/** Finds whose doing it is, and in "5 of 8 children" how many of them are meant to. */
export function findWho(clause: Clause, statement: Statement, isOutcome: boolean): void {
  const { subject } = clause;
  if (subject === undefined) return;
  const words = statement.folded.slice(subject.start, subject.end);
  if (subject.kind === 'thing' && !/'s needs$/.test(words)) return;
  statement.claim('who', subject);
  if (!isOutcome) return;
  const count = share.exec(words)?.[0];
  const numbers =
    count === undefined ? [] : count.split(/\s+/).filter((word) => numberOf(word) !== undefined);
  if (count !== undefined && (numbers.length >= 2 || /%|per ?cent/.test(count)))
    statement.add('criterion', {
      start: subject.start,
      end: subject.start + count.replace(/ of$/, '').length,
    });
  else if (/^all (?:of the )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve)\b/.test(words))
    statement.add('criterion', {
      start: subject.start,
      end: subject.start + (/^all (?:of the )?\S+/.exec(words)?.[0].length ?? 3),
    });
}
