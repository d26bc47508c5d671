import { readFileSync } from 'node:fs';
import type { PartName, StatementClass, StatementKind, Verdict } from '../../src/outcome/assessment.ts';
import type { Span } from '../../src/text/span.ts';

export type Half = 'tuned' | 'held-back';
export type Stratum = 'natural' | 'balanced';

export const halves: readonly Half[] = ['tuned', 'held-back'];
export const strata: readonly Stratum[] = ['natural', 'balanced'];

/** What a reader says of a statement. */
export interface Label {
  readonly id: string;
  readonly class: StatementClass | null;
  readonly parts: Readonly<Partial<Record<PartName, readonly string[]>>>;
}

/** A statement with its label. The shape is explained in test/outcomes/README.md. */
export interface Labelled extends Label {
  readonly kind: StatementKind;
  readonly text: string;
  readonly trap: string | null;
  readonly note?: string;
}

export function readLabelled(half: Half, stratum: Stratum): readonly Labelled[] {
  return readLines<Labelled>(`test/outcomes/${half}/${stratum}.jsonl`);
}

export type Reader = 'first' | 'second';

/** The labels of one of the two readers, before a third decided where they differ. The second saw the statements alone. */
export function readReader(stratum: Stratum, reader: Reader): readonly Label[] {
  return readLines<Label>(`test/outcomes/held-back/${stratum}.${reader}.jsonl`);
}

function readLines<T>(file: string): readonly T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

/** The verdict that follows from a label. */
export function verdictOf(
  { class: is, parts }: Pick<Label, 'class' | 'parts'>,
  kind: StatementKind,
): Verdict {
  if (is === null) return 'not_assessed';
  const has = (part: PartName): boolean => (parts[part]?.length ?? 0) > 0;
  const whole = has('behaviour') && (kind === 'cpd' || (has('criterion') && has('when')));
  return is === 'outcome' && whole ? 'measurable' : 'not_measurable';
}

/** Where the quotations of a label stand in the text. */
export function spansOf({ text, parts }: Labelled, part: PartName): readonly Span[] {
  let from = 0;
  return (parts[part] ?? []).map((words) => {
    const start = text.indexOf(words, from);
    from = start + words.length;
    return { start, end: from };
  });
}
