import type { Assess } from '../../src/outcome/assess.ts';
import {
  partNames,
  type Assessment,
  type PartName,
  type StatementClass,
} from '../../src/outcome/assessment.ts';
import { spansOf, verdictOf, type Labelled } from './labels.ts';
import { confusionOf, kappa, share, type Confusion, type Interval } from './measures.ts';

export interface Judged {
  readonly label: Labelled;
  readonly assessment: Assessment;
}

export const classes: readonly (StatementClass | 'not assessed')[] = [
  'outcome',
  'provision',
  'aspiration',
  'need',
  'process',
  'topic',
  'not assessed',
];

/** Everything the report says of one stratum of one half. */
export interface Scores {
  readonly judged: readonly Judged[];
  readonly verdict: Confusion;
  readonly kappa: number;
  /** By class: how often the label says it, and how often both do. */
  readonly byClass: ReadonlyMap<string, Confusion>;
  readonly byPart: ReadonlyMap<PartName, Confusion>;
  /** Of the characters quoted for a part, those that both quote; F1. */
  readonly overlap: ReadonlyMap<PartName, number>;
  /** Statements called an error that are no outcome or have nothing to see. */
  readonly errorPrecision: Interval;
  /** Measurable statements of which something was said louder than a hint. */
  readonly falseAlarms: Interval;
}

export function scoresOf(rows: readonly Labelled[], assess: Assess): Scores {
  const judged = rows.map((label) => ({ label, assessment: assess(label.text, label.kind) }));
  const errors = judged.filter(({ assessment }) => assessment.severity === 'error');
  const good = judged.filter(({ label }) => verdictOf(label, label.kind) === 'measurable');
  return {
    judged,
    verdict: confusionOf(
      judged.map(({ label, assessment }) => [
        assessment.verdict === 'measurable',
        verdictOf(label, label.kind) === 'measurable',
      ]),
    ),
    kappa: kappa(judged.map(({ label, assessment }) => [assessment.verdict, verdictOf(label, label.kind)])),
    byClass: new Map(
      classes.map((name) => [
        name,
        confusionOf(
          judged.map(({ label, assessment }) => [
            nameOf(assessment.class) === name,
            nameOf(label.class) === name,
          ]),
        ),
      ]),
    ),
    byPart: new Map(
      partNames.map((part) => [
        part,
        confusionOf(
          judged.map(({ label, assessment }) => [saysPart(assessment, part), hasPart(label, part)]),
        ),
      ]),
    ),
    overlap: new Map(partNames.map((part) => [part, overlapOf(judged, part)])),
    errorPrecision: share(errors.filter(({ label }) => isError(label)).length, errors.length),
    falseAlarms: share(
      good.filter(({ assessment }) => assessment.severity === 'error' || assessment.severity === 'warning')
        .length,
      good.length,
    ),
  };
}

export function nameOf(is: StatementClass | null): string {
  return is ?? 'not assessed';
}

function isError({ class: is, parts }: Labelled): boolean {
  return is !== 'outcome' || (parts.behaviour?.length ?? 0) === 0;
}

function saysPart({ parts }: Assessment, part: PartName): boolean {
  return (parts[part]?.length ?? 0) > 0;
}

function hasPart({ parts }: Labelled, part: PartName): boolean {
  return (parts[part]?.length ?? 0) > 0;
}

/** F1 over characters, where both say that the part is there. */
function overlapOf(judged: readonly Judged[], part: PartName): number {
  let [both, said, labelled] = [0, 0, 0];
  for (const { label, assessment } of judged) {
    if (!saysPart(assessment, part) || !hasPart(label, part)) continue;
    const ours = charactersOf(assessment.parts[part] ?? []);
    const theirs = charactersOf(spansOf(label, part));
    said += ours.size;
    labelled += theirs.size;
    both += [...ours].filter((at) => theirs.has(at)).length;
  }
  return said + labelled === 0 ? Number.NaN : (2 * both) / (said + labelled);
}

function charactersOf(
  spans: readonly { readonly start: number; readonly end: number }[],
): ReadonlySet<number> {
  return new Set(
    spans.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)),
  );
}

/** What a statement was judged wrongly about, in words; empty where all agrees. */
export function errorsIn({ label, assessment }: Judged): readonly string[] {
  const wrong: string[] = [];
  if (assessment.verdict !== verdictOf(label, label.kind))
    wrong.push(`verdict ${assessment.verdict}, label ${verdictOf(label, label.kind)}`);
  if (assessment.class !== label.class)
    wrong.push(`class ${nameOf(assessment.class)}, label ${nameOf(label.class)}`);
  for (const part of partNames) {
    const [ours, theirs] = [saysPart(assessment, part), hasPart(label, part)];
    if (ours && !theirs) wrong.push(`${part} said where the label has none`);
    if (!ours && theirs) wrong.push(`${part} not seen`);
  }
  return wrong;
}
