import { boundaries } from '../grammar/criteria.ts';
import type { Statement } from '../reading/statement.ts';
import type { TimeGrammar } from '../grammar/time.ts';

/**
 * What may be meant as how well, in a statement that says what is done and by when: a boundary such as "until the bell", "each
 * of the four" or "no adult near". Two people would seldom disagree about it, so the benefit of the doubt is the writer's.
 * `free` is what was left before circumstances were taken out.
 */
export function findSupposedCriterion(statement: Statement, free: string): void {
  for (const pattern of boundaries) {
    const match = pattern.exec(free);
    if (match === null) continue;
    statement.add('criterion', { start: match.index, end: match.index + match[0].length });
    return;
  }
}

/**
 * A date that stands inside something else, as in "watched by the therapist in the week of 10 June", where a statement says
 * what is done and how well and no other time is named.
 */
export function findSupposedWhen(statement: Statement, { anyDate }: TimeGrammar): void {
  const starts = statement.spans('baseline');
  for (const match of statement.folded.matchAll(anyDate)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (starts.some(({ start, end }) => span.start < end && span.end > start)) continue;
    statement.add('when', span);
    return;
  }
}
