import type { Span } from '../../text/span.ts';
import type { StatementClass, StatementKind } from '../assessment.ts';
import { classify } from '../classes/classify.ts';
import type { Frames } from '../classes/frames.ts';
import type { TimeGrammar } from '../grammar/time.ts';
import { numberPattern } from '../grammar/numbers.ts';
import type { Lexicon } from '../lexicon.ts';
import { findBaseline } from '../parts/baseline.ts';
import { behavioursOf, type Behaviour } from '../parts/behaviour.ts';
import { findCondition, type ConditionSort } from '../parts/condition.ts';
import { findCriterion } from '../parts/criterion.ts';
import { findMethod } from '../parts/method.ts';
import { findPurpose } from '../parts/purpose.ts';
import { supposedDoing } from '../parts/supposed.ts';
import { findSupposedCriterion, findSupposedWhen } from '../parts/supposedParts.ts';
import { resultsIn } from '../parts/result.ts';
import { findWhen } from '../parts/when.ts';
import { findNamed, findWho } from '../parts/who.ts';
import type { Clause } from './clause.ts';
import { readClauses } from './clauses.ts';
import { lateDoing } from './lateDoing.ts';
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
  findWhen(statement, kind, time, lexicon);
  findMethod(statement);
  const clauses = readClauses(statement, lexicon);
  const read = (clause: Clause): Judged => {
    const behaviours = behavioursOf(clause, statement, lexicon);
    return {
      clause,
      behaviours,
      class: classify({ statement, clause, kind, hasBehaviour: behaviours.length > 0 }, lexicon, frames),
    };
  };
  let judged = clauses.map(read);
  if (!judged.some(isScored) && judged[0]?.class !== 'process' && saysWhenAndHowWell(statement)) {
    const late = clauses.flatMap((clause) => lateDoing(clause, lexicon) ?? []).map(read);
    if (late.some(isScored)) judged = late.filter(isScored);
  }
  const scored = judged.filter(isScored);
  // One thing that can be scored makes it an outcome, whatever is said beside it; else the first clause decides.
  const [first] = judged;
  const leads = first?.class === 'process' || first?.class === 'aspiration';
  const main = (leads ? first : scored[0]) ?? judged.find((each) => each.class !== 'topic') ?? first;
  const isOutcome = (main?.class ?? 'topic') === 'outcome';
  const done = isOutcome ? scored.flatMap((each) => each.behaviours) : [];
  const read2 = isOutcome && done.length === 0 ? resultsIn(statement, clauses) : done;
  const behaviours = isOutcome && read2.length === 0 && kind !== 'cpd' && saysWhenAndHowWell(statement) ? supposedDoing(judged.filter((each) => each.class === 'outcome').map(({ clause }) => clause), statement, lexicon) : read2;
  for (const { clause } of judged) findWho(clause, statement, lexicon, isOutcome);
  if (kind === 'pupil') findNamed(statement, lexicon);
  const heads = new Set(behaviours.map(({ head }) => head));
  if (isOutcome) findCriterion(statement, lexicon, heads);
  const sort = behaviours.length > 0 ? 'all' : conditionSort(main?.class ?? 'topic');
  const result = done.length === 0 && read2.length > 0 ? main?.clause : undefined;
  if (result !== undefined && !statement.has('criterion')) addFigure(statement, result);
  const beforeConditions = statement.free;
  for (const { clause } of judged) findCondition(clause, statement, lexicon, sort, heads);
  for (const { head, span } of behaviours) addBehaviour(statement, head.start, span.end);
  if (behaviours.length > 0 && kind !== 'cpd') {
    if (statement.has('when') && !statement.has('criterion')) findSupposedCriterion(statement, beforeConditions);
    if (statement.has('criterion') && !statement.has('when')) findSupposedWhen(statement, time);
  }
  return { statement, clauses, main: main?.clause, class: main?.class ?? 'topic', behaviours };
}

interface Judged {
  readonly clause: Clause;
  readonly behaviours: readonly Behaviour[];
  readonly class: StatementClass;
}

function isScored({ class: is, behaviours }: Judged): boolean {
  return is === 'outcome' && behaviours.length > 0;
}

/** By these two a statement is meant as a target, however its sentence is built. */
function saysWhenAndHowWell(statement: Statement): boolean {
  return statement.has('when') && amount.test(statement.free);
}

const amount = new RegExp(String.raw`\b${numberPattern}\b|\b(?:every|each|all|without|no)\b`);

function conditionSort(of: StatementClass): ConditionSort {
  if (of === 'aspiration' || of === 'topic') return 'none';
  return 'places';
}

/** The figure in a result, where nothing sharper is found: "grade 4 or better", "spelling age 8:06", "exclusions: none". */
function addFigure(statement: Statement, { start, end }: Clause): void {
  const figure =
    /\b(?:grade|step|level|stage|band|age) (?:of )?\d[\d:;.]*(?: or (?:better|above|more|over|higher))?|\+?\d[\d:;.]*(?: or (?:better|above|more|over|higher))?|\bnone\b/.exec(
      statement.free.slice(start, end),
    );
  if (figure !== null)
    statement.add('criterion', { start: start + figure.index, end: start + figure.index + figure[0].length });
}

/** From the verb to where another part begins. */
function addBehaviour(statement: Statement, start: number, end: number): void {
  const other = statement.free.indexOf(taken, start);
  const span = tidy(statement, start, other >= 0 && other < end ? other : end);
  statement.add('behaviour', span.end > span.start ? span : { start, end });
}

function tidy(statement: Statement, start: number, end: number): { start: number; end: number } {
  const words = statement.free
    .slice(start, end)
    .replace(/[\s,;:(]+$|\s+(?:and|or|by|to|with|in|on|at|for|a|the|of)\s*$/g, '');
  return { start, end: start + words.length };
}
