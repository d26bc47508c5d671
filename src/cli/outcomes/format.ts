import type { OutcomesReport } from './report.ts';

export interface OutcomeContext {
  readonly colours: boolean;
  /** Columns of the terminal; absent when the output goes elsewhere. */
  readonly width: number | undefined;
}

/** Turns a report into what is printed, its last line break included. */
export type OutcomeFormat = (report: OutcomesReport, context: OutcomeContext) => string;
