import type { Outcome } from '../../model/formats/outcome.ts';
import { itemsOf } from '../../model/sourced.ts';
import { isRealDate } from '../shape/calendar.ts';
import { rule } from '../rule.ts';

export const dateOutside = rule<'document'>({
  code: 'outcome/date-outside',
  scope: 'document',
  defaultSeverity: 'warning',
  summary: 'An outcome is to be reached before the document was published, or after it is due for review.',
  why: 'A date outside the life of the map is nobody’s to keep: either it was over before schools began, or nobody looks any more.',
  kinds: ['map', 'overlay'],
  acceptable: true,
  *check({ root }) {
    const [published, reviewed] = [dateAt(root.fields['published']), dateAt(root.fields['review_by'])];
    const rows = root.fields['provisions'];
    for (const row of rows?.type === 'list' ? rows.items : []) {
      const outcomes = row.type === 'map' ? row.fields['outcomes'] : undefined;
      if (outcomes?.type !== 'list') continue;
      for (const outcome of itemsOf(outcomes as unknown as Parameters<typeof itemsOf<Outcome>>[0])) {
        const { by } = outcome.fields;
        if (by === undefined || !isRealDate(by.value)) continue;
        if (published !== undefined && by.value < published)
          yield { message: 'outcome/date-outside.before', place: by, args: { date: by.value, published } };
        else if (reviewed !== undefined && by.value > reviewed)
          yield { message: 'outcome/date-outside.after', place: by, args: { date: by.value, reviewed } };
      }
    }
  },
});

function dateAt(node: { readonly type: string; readonly value?: unknown } | undefined): string | undefined {
  return typeof node?.value === 'string' && isRealDate(node.value) ? node.value : undefined;
}
