import type { Severity } from '../../rules/finding.ts';
import type { ReportedFile, ReportedFinding } from '../report.ts';
import type { Format, FormatContext } from './format.ts';
import { harmless, painter, wrap, type Paint, type Style } from './terminal.ts';
import { summaryInWords } from './words.ts';

/** Narrower than this, messages run on: a column of single words is harder to read than a long line. */
const leastWidth = 24;

const loudness: Readonly<Record<Severity, Style>> = {
  error: 'red',
  warning: 'yellow',
  information: 'dim',
  hint: 'dim',
};

/** For people: findings by file, then what it comes to in words. Files without findings are only counted. */
export const text: Format = ({ files, summary }, context) => {
  const paint = painter(context.colours);
  const groups = files
    .filter(({ findings }) => findings.length > 0)
    .map((file) => group(file, context, paint));
  const mood = summary.errors > 0 ? 'red' : summary.warnings > 0 ? 'yellow' : 'green';
  return `${[...groups, paint(mood, summaryInWords(summary))].join('\n\n')}\n`;
};

function group({ file, findings }: ReportedFile, context: FormatContext, paint: Paint): string {
  const placeWidth = Math.max(...findings.map((finding) => placeOf(finding).length));
  const severityWidth = Math.max(...findings.map(({ severity }) => severity.length));
  const lines = findings.map((finding) =>
    line(finding, { place: placeWidth, severity: severityWidth, all: context.width }, paint),
  );
  return [paint('bold', harmless(file)), ...lines].join('\n');
}

interface Widths {
  readonly place: number;
  readonly severity: number;
  /** Of the terminal; absent when there is none. */
  readonly all: number | undefined;
}

function line(finding: ReportedFinding, widths: Widths, paint: Paint): string {
  const { code, severity } = finding;
  const place = placeOf(finding).padStart(widths.place);
  const indent = `  ${place}  `.length + widths.severity + 2;
  const room = widths.all === undefined ? Infinity : Math.max(widths.all - indent, leastWidth);
  const message = wrap(harmless(finding.message), room);
  // Information and hints never fail a check, so they do not raise their voice.
  const quiet = severity === 'information' || severity === 'hint';
  const shown = message.map((part) => (quiet ? paint('dim', part) : part));
  const label = paint('dim', code);
  const last = message.at(-1) ?? '';
  if ([...last].length + 2 + code.length <= room) shown.push(`${shown.pop() ?? ''}  ${label}`);
  else shown.push(label);
  const head = `  ${paint('dim', place)}  ${paint(loudness[severity], severity.padEnd(widths.severity))}  `;
  return head + shown.join(`\n${' '.repeat(indent)}`);
}

/** Editors count lines and columns from one. */
function placeOf({ range: { start } }: ReportedFinding): string {
  return `${String(start.line + 1)}:${String(start.character + 1)}`;
}
