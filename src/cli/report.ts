import type { DocumentKind } from '../model/kinds.ts';
import type { Severity } from '../rules/finding.ts';
import type { Range } from '../text/span.ts';

export interface ReportedFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  /** Zero-based; columns count UTF-16 code units. */
  readonly range: Range;
  /** The page that explains the rule, as a path inside this project. */
  readonly help: string;
}

export interface ReportedFile {
  /** Relative to the current folder, with forward slashes. */
  readonly file: string;
  readonly kind: DocumentKind;
  readonly findings: readonly ReportedFinding[];
}

export interface Summary {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly information: number;
  readonly hints: number;
}

/** What a check found. This is what `--format json` prints, to the letter. */
export interface Report {
  readonly files: readonly ReportedFile[];
  readonly summary: Summary;
}

/** The severity from which findings fail a check. */
export type Threshold = 'error' | 'warning' | 'none';

export const thresholds: readonly Threshold[] = ['error', 'warning', 'none'];

/** The report on some files, in the order of their paths. */
export function createReport(files: readonly ReportedFile[]): Report {
  const all = files.flatMap(({ findings }) => findings);
  const count = (severity: Severity): number => all.filter((finding) => finding.severity === severity).length;
  return {
    // By code unit, so that the order is the same on every machine.
    files: files.toSorted((a, b) => (a.file < b.file ? -1 : 1)),
    summary: {
      files: files.length,
      errors: count('error'),
      warnings: count('warning'),
      information: count('information'),
      hints: count('hint'),
    },
  };
}

/** True for findings that fail a check. */
export function fails({ severity }: ReportedFinding, threshold: Threshold): boolean {
  return threshold !== 'none' && (severity === 'error' || severity === threshold);
}
