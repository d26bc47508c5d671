import type { Pointer } from '../../insight/summary.ts';
import { nearestOf } from '../../model/shape.ts';
import { slugPattern } from '../../model/formats/common.ts';
import type { Found } from '../finding.ts';
import { rule } from '../rule.ts';

export const unknownRow = rule<'document'>({
  code: 'reference/unknown-row',
  scope: 'document',
  defaultSeverity: 'error',
  summary: 'A row is named that this map does not have.',
  why: 'Staff who follow the map after a review would be sent to support that does not exist.',
  kinds: ['map'],
  acceptable: false,
  *check({ summaries }) {
    const rows = rowIds(summaries);
    for (const { pointers } of summaries) {
      for (const pointer of pointers) yield* unknown(pointer, rows);
    }
  },
});

/** The ids of a document's own rows. */
export function rowIds(
  summaries: readonly { readonly declared: readonly { readonly space: string; readonly id: string }[] }[],
): readonly string[] {
  return summaries.flatMap(({ declared }) =>
    declared.filter(({ space }) => space === 'provisions').map(({ id }) => id),
  );
}

/** Says so when a pointer names no row of the list. Rows of other maps (`publisher/map#row`) are not judged here. */
export function* unknown(pointer: Pointer, rows: readonly string[]): Generator<Found> {
  if (pointer.to !== 'row' || pointer.id.includes('/')) return;
  const id = pointer.id.replace(/^#/, '');
  if (rows.includes(id) || (pointer.open && !slugPattern.test(id))) return;
  const nearest = nearestOf(id, rows) ?? rows.find((row) => row.startsWith(id) || id.startsWith(row));
  // A single word where plain words are welcome is a word, unless it is nearly the name of a row.
  if (pointer.open && nearest === undefined && !/[-_]/.test(id)) return;
  yield {
    ...(nearest === undefined ? {} : { message: 'reference/unknown-row.nearest' }),
    place: pointer.place,
    args: { id, nearest: nearest ?? '' },
    fixes:
      nearest === undefined
        ? []
        : [
            {
              title: { id: 'fix.use', args: { nearest } },
              edits: [{ place: pointer.place, newText: nearest }],
            },
          ],
  };
}
