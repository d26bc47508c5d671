import type { Pointer } from '../../insight/summary.ts';
import type { Document } from '../../model/document.ts';
import { rowNamePattern } from '../../model/formats/terms.ts';
import { nearestOf } from '../../model/nearest.ts';
import type { Found } from '../finding.ts';
import { rule } from '../rule.ts';
import { useInstead } from '../useInstead.ts';

export const unknownRow = rule<'document'>({
  code: 'reference/unknown-row',
  scope: 'document',
  defaultSeverity: 'error',
  summary: 'A row is named that this map does not have.',
  why: 'Staff who follow the map after a review would be sent to support that does not exist.',
  kinds: ['map'],
  acceptable: false,
  *check({ document, summaries }) {
    if (hasNamelessRow(document)) return;
    const rows = rowIds(summaries);
    for (const pointer of summaries.flatMap(({ pointers }) => pointers)) {
      const id = pointer.id.replace(/^#/, '');
      if (pointer.open || !pointsInside(pointer) || rows.includes(id)) continue;
      const nearest = nearestOf(id, rows) ?? rows.find((row) => row.startsWith(id) || id.startsWith(row));
      yield unknownRowFound(pointer, nearest, 'reference/unknown-row');
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

/** Rows of other maps (`publisher/map#row`) are not judged here, nor what cannot be the name of a row at all. */
export function pointsInside({ to, id }: Pointer): boolean {
  return to === 'row' && !id.includes('/') && rowNamePattern.test(id);
}

export function unknownRowFound(
  { id: written, place }: Pointer,
  nearest: string | undefined,
  code: string,
): Found {
  const id = written.replace(/^#/, '');
  if (nearest === undefined) return { place, args: { id } };
  return {
    message: `${code}.nearest`,
    place,
    args: { id, nearest },
    fixes: useInstead(place, nearest),
  };
}

/** A row that cannot be read may be the one that is meant, so nothing can be said about names until it can. */
function hasNamelessRow({ blocks }: Pick<Document, 'blocks'>): boolean {
  return blocks.some(
    ({ reading }) =>
      reading.broken &&
      reading.block.key === 'provisions' &&
      (reading.item?.type !== 'map' || reading.item.fields['id'] === undefined),
  );
}
