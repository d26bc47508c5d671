import { isRealDate } from '../shape/calendar.ts';
import { rule } from '../rule.ts';

export const passed = rule<'document'>({
  code: 'review/passed',
  scope: 'document',
  defaultSeverity: 'warning',
  summary: 'The date by which the document should be reviewed has passed.',
  why: 'Services, staff and law change. Families who find an old map may be promised what is no longer there.',
  acceptable: true,
  *check({ root }, { today }) {
    const due = root.fields['review_by'];
    if (due?.type !== 'value' || typeof due.value !== 'string' || !isRealDate(due.value)) return;
    if (due.value < today) yield { place: due, args: { date: due.value } };
  },
});
