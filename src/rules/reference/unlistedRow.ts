import { nearestOf } from '../../model/nearest.ts';
import { rule } from '../rule.ts';
import { pointsInside, rowIds, unknownRowFound } from './unknownRow.ts';

export const unlistedRow = rule<'document'>({
  code: 'reference/unlisted-row',
  scope: 'document',
  defaultSeverity: 'hint',
  summary: 'A word that looks like the id of a row, where plain words are welcome too.',
  why: 'With the id of a row, readers can go to it and schools see what comes first in class. Plain words lead nowhere, but may be all there is to say.',
  kinds: ['map'],
  acceptable: true,
  *check({ summaries }) {
    const rows = rowIds(summaries);
    if (rows.length === 0) return;
    for (const pointer of summaries.flatMap(({ pointers }) => pointers)) {
      if (!pointer.open || !pointsInside(pointer)) continue;
      const id = pointer.id.replace(/^#/, '');
      if (rows.includes(id)) continue;
      const nearest = nearestOf(id, rows);
      // "pre-teaching" and "phonics" are words; "#phonics" and "now_and_next" can only be meant as ids.
      if (nearest === undefined && !pointer.id.startsWith('#') && !id.includes('_')) continue;
      yield unknownRowFound(pointer, nearest, 'reference/unlisted-row');
    }
  },
});
