import type { StatementClass, StatementKind } from '../assessment.ts';
import { classify } from '../classes/classify.ts';
import type { Frames } from '../classes/frames.ts';
import type { TimeGrammar } from '../grammar/time.ts';
import type { Lexicon } from '../lexicon.ts';
import { findBaseline } from '../parts/baseline.ts';
import { behavioursOf, type Behaviour } from '../parts/behaviour.ts';
import { findCondition, type ConditionSort } from '../parts/condition.ts';
import { findCriterion } from '../parts/criterion.ts';
import { findMethod } from '../parts/method.ts';
import { findPurpose } from '../parts/purpose.ts';
import { findWhen } from '../parts/when.ts';
import { findWho } from '../parts/who.ts';
import type { Clause } from './clause.ts';
import { readClauses } from './clauses.ts';
import { Statement, taken } from './statement.ts';

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
}

/**
 * Reads a statement from what is easiest to tell to what is left: parts that announce themselves come first and are
 * blotted out, so that the rest of the sentence is short and plain when its verb is looked for.
 */
export function readStatement(text: string, kind: StatementKind, grammar: Grammar): Reading {
  const { lexicon, frames, time } = grammar;
  const statement = new Statement(text);
  findBaseline(statement);
  findPurpose(statement);
  findMethod(statement);
  findWhen(statement, kind, time, lexicon);
  const clauses = readClauses(statement, lexicon);
  const judged = clauses.map((clause) => {
    const behaviours = behavioursOf(clause, statement, lexicon);
    return {
      clause,
      behaviours,
      class: classify({ statement, clause, kind, hasBehaviour: behaviours.length > 0 }, lexicon, frames),
    };
  });
  const outcomes = judged.filter((each) => each.class === 'outcome');
  const scored = outcomes.filter(({ behaviours }) => behaviours.length > 0);
  // One thing that can be scored makes it an outcome, whatever is said beside it; else the first clause decides.
  const [first] = judged;
  const leads = first?.class === 'process' || first?.class === 'aspiration';
  const main = (leads ? first : scored[0]) ?? judged.find((each) => each.class !== 'topic') ?? first;
  const isOutcome = (main?.class ?? 'topic') === 'outcome';
  const behaviours = isOutcome ? scored.flatMap((each) => each.behaviours) : [];
  for (const { clause } of judged) findWho(clause, statement, lexicon, isOutcome);
  if (isOutcome) findCriterion(statement, lexicon);
  const sort = behaviours.length > 0 ? 'all' : conditionSort(main?.class ?? 'topic');
  for (const { clause } of judged) findCondition(clause, statement, lexicon, sort);
  for (const { head, span } of behaviours) addBehaviour(statement, head.start, span.end);
  return { statement, clauses, main: main?.clause, class: main?.class ?? 'topic', behaviours };
}

function conditionSort(of: StatementClass): ConditionSort {
  if (of === 'aspiration' || of === 'topic') return 'none';
  return 'places';
}

/** From the verb to where another part begins. */
function addBehaviour(statement: Statement, start: number, end: number): void {
  const other = statement.free.indexOf(taken, start);
  const span = tidy(statement, start, other >= 0 && other < end ? other : end);
  if (span.end > span.start) statement.add('behaviour', span);
}

function tidy(statement: Statement, start: number, end: number): { start: number; end: number } {
  const words = statement.free
    .slice(start, end)
    .replace(/[\s,;:(]+$|\s+(?:and|or|by|to|with|in|on|at|for|a|the|of)\s*$/g, '');
  return { start, end: start + words.length };
}
