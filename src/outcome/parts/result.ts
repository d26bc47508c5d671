import type { Span } from '../../text/span.ts';
import { change, falling, fewer, named, scale } from '../grammar/results.ts';
import type { Clause } from '../reading/clause.ts';
import type { Statement } from '../reading/statement.ts';
import type { Behaviour } from './behaviour.ts';

const orMore = '(?: or (?:better|above|more|over|higher))?';
const figure = new RegExp(
  String.raw`\b(?:grade|step|level|stage|band|age) (?:of )?\d[\d:;.]*${orMore}|\+?\d[\d:;.]*${orMore}|\bnone\b`,
);

/** How sure people are tells nothing about what they learned, whatever it is measured on. */
const confidence = /\bconfiden/;

/**
 * A result that anybody can read off a test, an examination or a record, in a statement that names no doing: "reaches a
 * standardised score of 85". Two people would agree on it later, though it does not say what the learner will do.
 */
export function resultsIn(statement: Statement, clauses: readonly Clause[]): readonly Behaviour[] {
  if (confidence.test(statement.folded)) return [];
  const hasScale = scale.test(statement.folded);
  for (const clause of clauses) {
    const words = statement.free.slice(clause.start, clause.end);
    const found =
      named.exec(words) ?? fewer.exec(words) ?? falling.exec(words) ?? (hasScale ? change.exec(words) : null);
    if (found === null) continue;
    const result = { start: clause.start + found.index, end: clause.start + found.index + found[0].length };
    const behaviour = withItsVerb(clause, result);
    if (behaviour !== undefined) return [behaviour];
  }
  return [];
}

/** "Reaches a standard score", "attendance rises": from the first to the last of verb and result. */
function withItsVerb({ heads: [head], tokens }: Clause, result: Span): Behaviour | undefined {
  const verb = head?.token;
  const start = Math.min(verb?.start ?? result.start, result.start);
  const first = tokens.find((token) => token.end > start);
  if (first === undefined) return undefined;
  return {
    head: verb ?? first,
    span: { start: first.start, end: Math.max(verb?.end ?? result.end, result.end) },
  };
}

/** The figure in a result, where nothing sharper is found: "grade 4 or better", "spelling age 8:06", "exclusions: none". */
export function addFigure(statement: Statement, { start, end }: Span = { start: 0, end: 0 }): void {
  const found = figure.exec(statement.free.slice(start, end));
  if (found !== null)
    statement.add('criterion', { start: start + found.index, end: start + found.index + found[0].length });
}
