import type { Assessment, OutcomeFields, StatementKind } from '../outcome/assessment.ts';

/** Judges of words. They are a chunk of their own, with their lexicons, and come in through the port `Load`. */
export interface Analysers {
  /** What can be said about one outcome statement. Never throws; the time it takes grows with the text and no faster. */
  assess(text: string, kind: StatementKind, fields?: OutcomeFields): Assessment;
}
