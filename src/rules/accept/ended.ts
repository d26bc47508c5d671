import { allAcceptances } from '../acceptance.ts';
import { rule } from '../rule.ts';

export const ended = rule<'document'>({
  code: 'accept/ended',
  scope: 'document',
  defaultSeverity: 'information',
  summary: 'The date until which a finding was accepted has passed.',
  why: 'It was accepted for a time. Decide again whether it still holds.',
  acceptable: false,
  *check(subject, { today }) {
    for (const { finding, until, place } of allAcceptances(subject)) {
      if (until !== undefined && until < today) yield { place, args: { finding, until } };
    }
  },
});
