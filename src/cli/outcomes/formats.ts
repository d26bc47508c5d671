import { csv } from './csv.ts';
import type { OutcomesReport } from './report.ts';
import { text } from './text.ts';

export type OutcomeFormatName = 'text' | 'json' | 'csv';

export interface OutcomeContext {
  readonly colours: boolean;
  /** Columns of the terminal; absent when the output goes elsewhere. */
  readonly width: number | undefined;
}

/** Turns a report into what is printed, its last line break included. */
export type OutcomeFormat = (report: OutcomesReport, context: OutcomeContext) => string;

/** For programs: the report as it is. Its shape is a promise and described in docs/cli.md. */
const json: OutcomeFormat = (report) => `${JSON.stringify(report, undefined, 2)}\n`;

/** The formats by what they are called on the command line, the default first. */
export const outcomeFormats: Readonly<Record<OutcomeFormatName, OutcomeFormat>> = { text, json, csv };
