import type { AnyRule } from '../../rules/rule.ts';
import type { Report, Threshold } from '../report.ts';

/** What a format may know beside the report. */
export interface FormatContext {
  readonly threshold: Threshold;
  /** Of this program. */
  readonly version: string;
  /** What is known about a rule by its code. */
  ruleOf(code: string): Pick<AnyRule, 'summary' | 'why' | 'defaultSeverity'> | undefined;
  readonly colours: boolean;
  /** Columns of the terminal; absent when the output goes elsewhere. */
  readonly width: number | undefined;
}

/** Turns a report into what is printed, its last line break included. */
export type Format = (report: Report, context: FormatContext) => string;
