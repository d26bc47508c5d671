import type { StatementClass, StatementKind } from './assessment.ts';
import { classify } from './classes/classify.ts';
import type { Frames } from './classes/frames.ts';
import { numberPattern } from './grammar/numbers.ts';
import type { Lexicon } from './lexicon.ts';
import { behavioursOf, type Behaviour } from './parts/behaviour.ts';
import type { Clause } from './reading/clause.ts';
import { lateDoing } from './reading/lateDoing.ts';
import type { Statement } from './reading/statement.ts';

/** A clause with what it is and what is done in it. */
interface JudgedClause {
  readonly clause: Clause;
  readonly behaviours: readonly Behaviour[];
  readonly class: StatementClass;
}

/** The clauses of a statement, judged, and the one that decides what the statement is. */
export interface JudgedClauses {
  readonly all: readonly JudgedClause[];
  /** Those in which something is done that can be scored; none beside a main clause that is none itself. */
  readonly scored: readonly JudgedClause[];
  readonly main: JudgedClause | undefined;
}

/** Judges each clause by itself. One thing that can be scored makes an outcome of all, whatever is said beside it. */
export function judgeClauses(
  clauses: readonly Clause[],
  statement: Statement,
  kind: StatementKind,
  { lexicon, frames }: { readonly lexicon: Lexicon; readonly frames: Frames },
): JudgedClauses {
  const judge = (clause: Clause): JudgedClause => {
    const behaviours = behavioursOf(clause, statement, lexicon);
    const hasBehaviour = behaviours.length > 0;
    return {
      clause,
      behaviours,
      class: classify({ statement, clause, kind, hasBehaviour }, lexicon, frames),
    };
  };
  let all = clauses.map(judge);
  // A verb that was found in its place is what is meant, even if nobody can see it.
  const isPlain = all.some(({ class: is, clause }) => is === 'outcome' && clause.heads.length > 0);
  if (!isPlain && all[0]?.class !== 'process' && meansTarget(statement)) {
    const late = clauses.flatMap((clause) => lateDoing(clause, lexicon) ?? []).map(judge);
    if (late.some(isScored)) all = late.filter(isScored);
  }
  const [first] = all;
  const scored = all.filter(isScored);
  const leads = first?.class === 'process' || first?.class === 'aspiration';
  const main = (leads ? first : scored[0]) ?? all.find((each) => each.class !== 'topic') ?? first;
  return { all, scored: main?.class === 'outcome' ? scored : [], main };
}

function isScored({ class: is, behaviours }: JudgedClause): boolean {
  return is === 'outcome' && behaviours.length > 0;
}

const amount = new RegExp(String.raw`\b${numberPattern}\b|\b(?:every|each|all|without|no)\b`);

/** Who says by when and how well means a target, however the sentence is built. */
export function meansTarget(statement: Statement): boolean {
  return statement.has('when') && amount.test(statement.free);
}
