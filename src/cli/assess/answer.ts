import type { Reason } from '../../language/reasons.ts';
import {
  partNames,
  type Assessment,
  type BloomLevel,
  type NoticeSeverity,
  type OutcomeFields,
  type PartName,
  type RequiredPart,
  type StatementClass,
  type StatementKind,
  type Verdict,
} from '../../outcome/assessment.ts';

export type Id = string | number;

/** One line of the input that can be judged. */
export interface Statement {
  readonly id: Id;
  readonly kind: StatementKind;
  readonly text: string;
  readonly fields?: OutcomeFields;
}

/** What stands in the place of an answer where a line could not be read. */
export interface Problem {
  readonly id: Id | null;
  readonly error: string;
}

/** Where something stands in the text: `[start, end)`, counted in UTF-16 code units. */
export type Stretch = readonly [start: number, end: number];

export type Parts = Readonly<Partial<Record<PartName, readonly Stretch[]>>>;

/** What is said about one statement. This is what `--format jsonl` prints, to the letter. */
export interface Answer {
  readonly id: Id;
  readonly verdict: Verdict;
  /** Null where the text could not be judged. */
  readonly class: StatementClass | null;
  readonly missing: readonly RequiredPart[];
  /** Only those that stand in the text. */
  readonly parts: Parts;
  readonly severity: NoticeSeverity | 'none';
  readonly reasons: readonly string[];
  /** Parts that a field gives and the text does not; only where fields came with the statement. */
  readonly supplied?: readonly PartName[];
  /** Only of objectives whose verb tells it. */
  readonly bloom?: BloomLevel;
}

export function answerTo(
  { id, fields }: Statement,
  assessment: Assessment,
  reasons: readonly Reason[],
): Answer {
  const { verdict, class: statementClass, missing, severity, supplied, bloom } = assessment;
  return {
    id,
    verdict,
    class: statementClass,
    missing,
    parts: stretchesOf(assessment),
    severity,
    reasons: reasons.map(inFull),
    ...(fields === undefined ? {} : { supplied }),
    ...(bloom === undefined ? {} : { bloom: bloom.level }),
  };
}

/** A reason as it can stand alone, its source in brackets. */
export function inFull({ text, source }: Reason): string {
  return source === undefined ? text : `${text} (${source})`;
}

/** The parts of a statement in the order in which people are told about them. */
export function stretchesOf({ parts }: Assessment): Parts {
  return Object.fromEntries(
    partNames.flatMap((part) => {
      const spans = parts[part] ?? [];
      return spans.length === 0 ? [] : [[part, spans.map(({ start, end }): Stretch => [start, end])]];
    }),
  );
}
