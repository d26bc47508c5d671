import type { StatementKind } from '../assessment.ts';
import type { TimeGrammar } from '../grammar/time.ts';
import type { Statement } from '../reading/statement.ts';

/** Words after which a time is about how long or how often, not by when. */
const notADeadline =
  /(?:\b(?:each|every|per|times? (?:a|in a|in the)|once a|twice a|by pointing|at least|until the alarm)\s*)$/;

/** Finds by when something is to be reached or looked at. */
export function findWhen(statement: Statement, kind: StatementKind, grammar: TimeGrammar): void {
  const patterns = kind === 'cpd' ? [...grammar.training, ...grammar.general] : grammar.general;
  for (const pattern of patterns) {
    for (const match of statement.free.matchAll(pattern)) {
      const { index } = match;
      const [words] = match;
      const end = index + words.replace(/(?:\s+(?:of|the|in|his|her|their|our|first|next))+$/, '').length;
      if (notADeadline.test(statement.free.slice(Math.max(0, index - 20), index))) continue;
      if (words.includes('\u0001')) continue;
      statement.claim('when', { start: index, end });
    }
  }
}
