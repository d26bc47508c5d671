import type { NoticeCode } from '../outcome/assessment.ts';
import { say, type Catalogue } from '../rules/messages/catalogue.ts';
import type { OutcomeEntry } from './outcomes.ts';
import { standingOf } from './outcomeStanding.ts';
import { lackInWords } from './outcomeWords.ts';

/** How many outcomes of a document are measurable, or objectives observable, for a line or a corner of the window. */
export interface OutcomeCount {
  readonly measurable: number;
  readonly total: number;
  /** "12/46 measurable". */
  readonly short: string;
  /** "12 of 46 outcomes are measurable". */
  readonly sentence: string;
  /** What the others lack, the most frequent first; Markdown-free lines. */
  readonly details: readonly string[];
}

/** Nothing where nothing can be counted. Everyday practice has no targets, so it is not counted. */
export function countOutcomes(entries: readonly OutcomeEntry[], texts: Catalogue): OutcomeCount | undefined {
  const counted = entries.filter(
    ({ practice, assessment }) => !practice && assessment.notAssessed !== 'empty',
  );
  const [first] = counted;
  if (first === undefined) return undefined;
  const measurable = counted.filter(({ assessment }) => assessment.verdict === 'measurable').length;
  const total = counted.length;
  const kind = first.kind === 'cpd' ? '.cpd' : '';
  const args = { measurable: String(measurable), total: String(total) };
  return {
    measurable,
    total,
    short: say(texts, { id: `view.count.short${kind}`, args }),
    sentence: say(texts, { id: `view.count${kind}${variant(measurable, total)}`, args }),
    details: detailsOf(counted, texts),
  };
}

function variant(measurable: number, total: number): string {
  if (total === 1) return measurable === 1 ? '.one.good' : '.one';
  return measurable === total ? '.all' : '';
}

function detailsOf(entries: readonly OutcomeEntry[], texts: Catalogue): readonly string[] {
  const counts = new Map<NoticeCode, number>();
  for (const entry of entries)
    for (const lack of standingOf(entry).lacks) counts.set(lack, (counts.get(lack) ?? 0) + 1);
  const lacks = [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .map(([code, count]) =>
      say(texts, {
        id: 'view.count.lack',
        args: { lack: lackInWords(code, entries[0]?.kind ?? 'group', texts), count: String(count) },
      }),
    );
  const aside = [
    ['view.count.unjudged', entries.filter((entry) => standingOf(entry).level === 'unjudged').length],
    ['view.count.accepted', entries.filter((entry) => entry.accepted !== undefined).length],
  ] as const;
  return [
    ...lacks,
    ...aside.flatMap(([id, count]) =>
      count === 0 ? [] : [say(texts, { id, args: { count: String(count) } })],
    ),
  ];
}
