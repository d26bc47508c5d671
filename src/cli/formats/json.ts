import type { Format } from './format.ts';

/** For programs: the report as it is. Its shape is a promise and described in docs/cli.md. */
export const json: Format = (report) => `${JSON.stringify(report, undefined, 2)}\n`;
