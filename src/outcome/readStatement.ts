import type { StatementClass, StatementKind } from './assessment.ts';
import type { Frames } from './classes/frames.ts';
import type { TimeGrammar } from './grammar/time.ts';
import { judgeClauses, meansTarget, type JudgedClauses } from './judgeClauses.ts';
import type { Lexicon } from './lexicon.ts';
import { findBaseline } from './parts/baseline.ts';
import { addBehaviour, type Behaviour } from './parts/behaviour.ts';
import { conditionSort, findCondition } from './parts/condition.ts';
import { findCriterion } from './parts/criterion.ts';
import { findMethod } from './parts/method.ts';
import { findPurpose } from './parts/purpose.ts';
import { addFigure, resultsIn } from './parts/result.ts';
import { findSupposedCriterion } from './parts/supposed/criterion.ts';
import { supposedDoing } from './parts/supposed/doing.ts';
import { findSupposedWhen } from './parts/supposed/when.ts';
import { findWhen } from './parts/when.ts';
import { findNamed, findWho } from './parts/who.ts';
import type { Clause } from './reading/clause.ts';
import { readClauses } from './reading/clauses.ts';
import { Statement } from './reading/statement.ts';

/** What everything that reads statements needs, made once. */
export interface Grammar {
  readonly lexicon: Lexicon;
  readonly frames: Frames;
  readonly time: TimeGrammar;
}

/** A statement, taken apart. */
export interface Reading {
  readonly statement: Statement;
  readonly clauses: readonly Clause[];
  /** The clause that decides what the statement is. */
  readonly main: Clause | undefined;
  readonly class: StatementClass;
  readonly behaviours: readonly Behaviour[];
  /** What is named is a result that can be read off something, and no doing. */
  readonly isResult: boolean;
}

/**
 * Reads a statement from what is easiest to tell to what is left: parts that announce themselves come first and are
 * blotted out, so that the rest of the sentence is short and plain when its verb is looked for.
 */
export function readStatement(text: string, kind: StatementKind, grammar: Grammar): Reading {
  const { lexicon, time } = grammar;
  const statement = new Statement(text);
  findBaseline(statement);
  findPurpose(statement);
  findWhen(statement, kind, time, lexicon);
  findMethod(statement);
  const clauses = readClauses(statement, lexicon);
  const judged = judgeClauses(clauses, statement, kind, grammar);
  const doing = doingIn(statement, kind, judged, clauses, lexicon);
  findRest(statement, kind, judged, doing, grammar);
  const { main } = judged;
  return { statement, clauses, main: main?.clause, class: main?.class ?? 'topic', ...doing };
}

/** Who, what, how well and under which circumstances: what is found only when it is known what the statement is. */
function findRest(
  statement: Statement,
  kind: StatementKind,
  { all, main }: JudgedClauses,
  { behaviours, isResult }: Doing,
  { lexicon, time }: Grammar,
): void {
  const isOutcome = main?.class === 'outcome';
  for (const { clause } of all) findWho(clause, statement, lexicon, isOutcome);
  if (kind === 'pupil') findNamed(statement, lexicon);
  const heads = new Set(behaviours.map(({ head }) => head));
  if (isOutcome) findCriterion(statement, lexicon, heads);
  if (isResult && !statement.has('criterion')) addFigure(statement, main?.clause);
  const beforeConditions = statement.free;
  const sort = conditionSort(main?.class ?? 'topic', behaviours.length > 0);
  for (const { clause } of all) findCondition(clause, statement, lexicon, sort, heads);
  for (const behaviour of behaviours) addBehaviour(statement, behaviour);
  if (behaviours.length > 0 && kind !== 'cpd') {
    if (statement.has('when') && !statement.has('criterion'))
      findSupposedCriterion(statement, beforeConditions);
    if (statement.has('criterion') && !statement.has('when')) findSupposedWhen(statement, time);
  }
}

type Doing = Pick<Reading, 'behaviours' | 'isResult'>;

/** What is done; where nothing is, a result that can be read off something, or what may be meant as a doing. */
function doingIn(
  statement: Statement,
  kind: StatementKind,
  { all, scored, main }: JudgedClauses,
  clauses: readonly Clause[],
  lexicon: Lexicon,
): Doing {
  const done = scored.flatMap(({ behaviours }) => behaviours);
  if (done.length > 0 || main?.class !== 'outcome') return { behaviours: done, isResult: false };
  const results = resultsIn(statement, clauses);
  if (results.length > 0) return { behaviours: results, isResult: true };
  if (kind === 'cpd' || !meansTarget(statement)) return { behaviours: [], isResult: false };
  const outcomes = all.flatMap((each) => (each.class === 'outcome' ? [each.clause] : []));
  return { behaviours: supposedDoing(outcomes, statement, lexicon), isResult: false };
}
