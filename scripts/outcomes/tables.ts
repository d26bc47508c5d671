import { f1, kappa, precision, recall, type Interval } from './measures.ts';
import { halves, readReader, strata, verdictOf, type Half, type Labelled, type Stratum } from './labels.ts';
import { classes, errorsIn, nameOf, type Scores } from './scores.ts';
import { partNames } from '../../src/outcome/assessment.ts';

export type AllScores = Readonly<Record<Half, Readonly<Record<Stratum, Scores>>>>;

const two = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(2));
const within = ({ value, low, high }: Interval): string =>
  Number.isNaN(value) ? '–' : `${two(value)} (${two(low)}–${two(high)})`;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** The figures that the design sets bars for, one line for each half and stratum. */
export function summaryTable(all: AllScores): string {
  return table(
    ['sentences', 'number', 'verdict F1 (95%)', 'κ', 'precision of errors (95%)', 'false alarms (95%)'],
    halves.flatMap((half) =>
      strata.map((stratum) => {
        const { judged, verdict, kappa: agreement, errorPrecision, falseAlarms } = all[half][stratum];
        return [
          `${half}, ${stratum}`,
          String(judged.length),
          within(f1(verdict)),
          two(agreement),
          within(errorPrecision),
          within(falseAlarms),
        ];
      }),
    ),
  );
}

/** Precision, recall and F1 of each part. */
export function partTable(scores: Scores): string {
  return table(
    ['part', 'labelled', 'precision', 'recall', 'F1 (95%)', 'overlap'],
    partNames.flatMap((part) => {
      const counts = scores.byPart.get(part);
      if (counts === undefined) return [];
      return [
        [
          part,
          String(counts.truePositive + counts.falseNegative),
          two(precision(counts).value),
          two(recall(counts).value),
          within(f1(counts)),
          two(scores.overlap.get(part) ?? Number.NaN),
        ],
      ];
    }),
  );
}

export function classTable(scores: Scores): string {
  return table(
    ['class', 'labelled', 'precision', 'recall', 'F1 (95%)'],
    classes.flatMap((name) => {
      const counts = scores.byClass.get(name);
      if (counts === undefined) return [];
      return [
        [
          name,
          String(counts.truePositive + counts.falseNegative),
          two(precision(counts).value),
          two(recall(counts).value),
          within(f1(counts)),
        ],
      ];
    }),
  );
}

/** Rows are labels, columns what the analyser says. */
export function confusionTable({ judged }: Scores): string {
  return table(
    ['label ↓ said →', ...classes],
    classes.map((label) => [
      label,
      ...classes.map((said) =>
        String(
          judged.filter(
            (each) => nameOf(each.label.class) === label && nameOf(each.assessment.class) === said,
          ).length,
        ),
      ),
    ]),
  );
}

/** How far two readers agree who learned from the rubric alone. */
export function agreementTable(stratum: Stratum, sentences: readonly Labelled[]): string {
  const [first, second] = (['first', 'second'] as const).map(
    (reader) => new Map(readReader(stratum, reader).map((label) => [label.id, label])),
  );
  const pairs = sentences.flatMap(({ id, kind }) => {
    const [label, other] = [first?.get(id), second?.get(id)];
    return label === undefined || other === undefined ? [] : [{ kind, label, other }];
  });
  const rows: [string, number][] = [
    [
      'verdict',
      kappa(pairs.map(({ kind, label, other }) => [verdictOf(label, kind), verdictOf(other, kind)])),
    ],
    ['class', kappa(pairs.map(({ label, other }) => [nameOf(label.class), nameOf(other.class)]))],
    ...partNames.map((part): [string, number] => [
      part,
      kappa(
        pairs.map(({ label, other }) => [
          (label.parts[part]?.length ?? 0) > 0,
          (other.parts[part]?.length ?? 0) > 0,
        ]),
      ),
    ]),
  ];
  return table(
    ['', 'κ of two readers'],
    rows.map(([name, value]) => [name, two(value)]),
  );
}

/** Every statement that was judged wrongly about anything. */
export function errorList({ judged }: Scores): string {
  return judged
    .flatMap((each) => {
      const wrong = errorsIn(each);
      const text = each.label.text.replaceAll('\n', ' ⏎ ');
      return wrong.length === 0
        ? []
        : [`- ${each.label.id} (${each.label.kind}) ${text}\n  ${wrong.join('; ')}`];
    })
    .join('\n');
}
