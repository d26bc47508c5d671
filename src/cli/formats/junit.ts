import { fails, type ReportedFile, type ReportedFinding } from '../report.ts';
import type { Format, FormatContext } from './format.ts';
import { counted } from './words.ts';

/** JUnit XML, which build servers show as test results: a test for each file, failed by what fails the check. */
export const junit: Format = ({ files }, { threshold }) => {
  const failures = files.filter(({ findings }) =>
    findings.some((finding) => fails(finding, threshold)),
  ).length;
  const counts = `tests="${String(files.length)}" failures="${String(failures)}" errors="0"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="provision" ${counts}>`,
    `  <testsuite name="provision check" ${counts} skipped="0">`,
    ...files.flatMap((file) => testCase(file, threshold)),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
};

function testCase({ file, kind, findings }: ReportedFile, threshold: FormatContext['threshold']): string[] {
  const open = `    <testcase name="${escape(file)}" classname="provision.${kind}"`;
  if (findings.length === 0) return [`${open} />`];
  const failing = findings.filter((finding) => fails(finding, threshold));
  const others = findings.filter((finding) => !fails(finding, threshold));
  // One failure for all: most readers show only the first.
  const failure = failing.length === 0 ? [] : [failureOf(failing)];
  const rest = others.length === 0 ? [] : [`      <system-out>${escape(lines(others))}</system-out>`];
  return [`${open}>`, ...failure, ...rest, '    </testcase>'];
}

function failureOf(findings: readonly ReportedFinding[]): string {
  const [first] = findings;
  const message = counted(findings.length, 'finding');
  return `      <failure message="${message}" type="${escape(first?.code ?? '')}">${escape(lines(findings))}</failure>`;
}

function lines(findings: readonly ReportedFinding[]): string {
  return findings
    .map(({ code, severity, message, range: { start } }) => {
      const place = `${String(start.line + 1)}:${String(start.character + 1)}`;
      return `${place} ${severity}: ${message} (${code})`;
    })
    .join('\n');
}

const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

// XML 1.0 has no way at all to write these, not even as references.
// oxlint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\p{Surrogate}]/gu;

function escape(text: string): string {
  return text.replaceAll(forbidden, '\uFFFD').replaceAll(/[&<>"]/g, (character) => named[character] ?? '');
}
