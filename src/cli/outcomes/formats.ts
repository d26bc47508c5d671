import { csv } from './csv.ts';
import type { OutcomeFormat } from './format.ts';
import { text } from './text.ts';

export type OutcomeFormatName = 'text' | 'json' | 'csv';

/** For programs: the report as it is. Its shape is a promise, described in docs/cli.md, and has a JSON Schema. */
const json: OutcomeFormat = (report) => `${JSON.stringify(report, undefined, 2)}\n`;

/** The formats by what they are called on the command line, the default first. */
export const outcomeFormats: Readonly<Record<OutcomeFormatName, OutcomeFormat>> = { text, json, csv };
