import type { Severity } from '../../rules/finding.ts';
import type { ReportedFinding } from '../report.ts';
import type { Format } from './format.ts';
import { harmless } from './terminal.ts';
import { summaryInWords } from './words.ts';

const commandOf: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** Workflow commands, which GitHub shows beside the lines of a pull request. */
export const github: Format = ({ files, summary }) => {
  const annotations = files.flatMap(({ file, findings }) =>
    findings.map((finding) => annotation(file, finding)),
  );
  return `${[...annotations, summaryInWords(summary)].join('\n')}\n`;
};

function annotation(
  file: string,
  { code, severity, message, range: { start, end } }: ReportedFinding,
): string {
  const properties: Record<string, string | number> = {
    file,
    line: start.line + 1,
    // GitHub refuses columns where a finding spans several lines.
    ...(start.line === end.line ? { col: start.character + 1 } : {}),
    endLine: end.line + 1,
    ...(start.line === end.line ? { endColumn: end.character + 1 } : {}),
    title: code,
  };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${commandOf[severity]} ${list.join(',')}::${harmless(escapeData(message))}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
