import type { FormatContext } from '../../../src/cli/formats/format.ts';
import { createReport, type ReportedFinding } from '../../../src/cli/report.ts';

/** Lines as a program prints them. */
export const joinLines = (...lines: readonly string[]): string => `${lines.join('\n')}\n`;

/** A finding, with line and column from zero. */
export function finding(
  code: string,
  severity: ReportedFinding['severity'],
  message: string,
  [line, character]: readonly [number, number],
  [endLine, endCharacter]: readonly [number, number],
): ReportedFinding {
  const range = { start: { line, character }, end: { line: endLine, character: endCharacter } };
  return { code, severity, message, range, help: `docs/rules/${code}.md` };
}

/** A report with one finding of each severity and everything that wants escaping. */
export const report = createReport([
  {
    file: 'training/a b, 100%.cpd.md',
    kind: 'module',
    findings: [
      finding(
        'module/minutes',
        'warning',
        'The parts add up to 70 minutes, 5 fewer than planned.',
        [9, 2],
        [11, 4],
      ),
      finding('review/passed', 'information', 'Reviewed <long> ago & "fine".', [99, 0], [99, 3]),
    ],
  },
  { file: 'maps/clean.provision.yaml', kind: 'map', findings: [] },
  {
    file: 'maps/a.provision.yaml',
    kind: 'map',
    findings: [
      finding(
        'yaml/tab',
        'error',
        'This line is indented with a tab.\nUse spaces: \u001B[31m100%\u0000',
        [2, 0],
        [2, 1],
      ),
      finding('reference/unlisted-term', 'hint', 'Perhaps another word.', [4, 10], [4, 12]),
    ],
  },
]);

/** A report without findings. */
export const allWell = createReport([{ file: 'a.provision.yaml', kind: 'map', findings: [] }]);

/** Where the output goes to a file. */
export const context: FormatContext = {
  threshold: 'error',
  version: '1.2.3',
  ruleOf: (code) =>
    code === 'yaml/tab'
      ? { summary: 'Indented with a tab.', why: 'Tabs have no width.', defaultSeverity: 'error' }
      : undefined,
  colours: false,
  width: undefined,
};
