import { boundaries } from '../../grammar/criteria.ts';
import { alternatives } from '../../grammar/patterns.ts';
import criteria from '../../lexicon/criteria.lexicon.yaml';
import type { Statement } from '../../reading/statement.ts';

/** Who says so does not mean a boundary. */
const vague = new RegExp(String.raw`\b${alternatives(criteria, 'vague')}\b`);

/**
 * What may be meant as how well, in a statement that says what is done and by when: a boundary such as "until the bell",
 * "each of the four" or "no adult near". Two people would seldom disagree about it, so the benefit of the doubt is the
 * writer's. `free` is what was left to read before circumstances were taken out.
 */
export function findSupposedCriterion(statement: Statement, free: string): void {
  if (vague.test(free)) return;
  for (const pattern of boundaries) {
    const match = pattern.exec(free);
    if (match === null) continue;
    statement.add('criterion', { start: match.index, end: match.index + match[0].length });
    return;
  }
}
