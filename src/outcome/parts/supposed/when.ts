import { overlaps } from '../../../text/span.ts';
import type { TimeGrammar } from '../../grammar/time.ts';
import type { Statement } from '../../reading/statement.ts';

/**
 * A date that stands inside another part, as in "watched by the therapist in the week of 10 June", in a statement that says
 * what is done and how well and names no other time. Where it starts has dates of its own, which are past.
 */
export function findSupposedWhen(statement: Statement, { anyDate }: TimeGrammar): void {
  const starts = statement.spans('baseline');
  for (const match of statement.folded.matchAll(anyDate)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (starts.some((start) => overlaps(start, span))) continue;
    statement.add('when', span);
    return;
  }
}
