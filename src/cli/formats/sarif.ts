import type { Severity } from '../../rules/finding.ts';
import type { Range } from '../../text/span.ts';
import type { ReportedFinding } from '../report.ts';
import type { Format, FormatContext } from './format.ts';

const levelOf: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** SARIF 2.1.0, which code hosts and editors read. */
export const sarif: Format = ({ files }, context) => {
  const findings = files.flatMap((file) => file.findings);
  const codes = [...new Set(findings.map(({ code }) => code))].sort();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Graduated Provision',
            version: context.version,
            semanticVersion: context.version,
            rules: codes.map((code) =>
              describe(
                code,
                findings.find((finding) => finding.code === code),
                context,
              ),
            ),
          },
        },
        columnKind: 'utf16CodeUnits',
        artifacts: files.map(({ file }) => ({ location: { uri: toUri(file) } })),
        results: files.flatMap(({ file, findings: own }, index) =>
          own.map((finding) => ({
            ruleId: finding.code,
            ruleIndex: codes.indexOf(finding.code),
            level: levelOf[finding.severity],
            message: { text: finding.message },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: toUri(file), index },
                  region: toRegion(finding.range),
                },
              },
            ],
          })),
        ),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
};

function describe(code: string, example: ReportedFinding | undefined, { ruleOf }: FormatContext): object {
  const rule = ruleOf(code);
  const page = example === undefined ? '' : `See ${example.help}.`;
  return {
    id: code,
    shortDescription: { text: rule?.summary ?? code },
    help: { text: [rule?.why, page].filter(Boolean).join(' ') },
    ...(rule === undefined ? {} : { defaultConfiguration: { level: levelOf[rule.defaultSeverity] } }),
  };
}

/** SARIF counts lines and columns from one; the end column stays exclusive. */
function toRegion({ start, end }: Range): object {
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

function toUri(file: string): string {
  return file.split('/').map(encodeURIComponent).join('/');
}
