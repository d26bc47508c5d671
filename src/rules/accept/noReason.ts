import { allAcceptances } from '../acceptance.ts';
import { rule } from '../rule.ts';

export const noReason = rule<'document'>({
  code: 'accept/no-reason',
  scope: 'document',
  defaultSeverity: 'warning',
  summary: 'A finding is accepted without a reason.',
  why: 'The next adviser has to know why this was right. Without a reason the finding is still shown.',
  acceptable: false,
  *check(subject) {
    for (const { because, finding, place } of allAcceptances(subject)) {
      if (because === undefined || because.trim() === '') yield { place, args: { finding } };
    }
  },
});
