import { nearestOf } from '../../model/nearest.ts';
import { allAcceptances } from '../acceptance.ts';
import { rule } from '../rule.ts';
import { useInstead } from '../useInstead.ts';

export const unknown = rule<'document'>({
  code: 'accept/unknown',
  scope: 'document',
  defaultSeverity: 'warning',
  summary: 'A finding is accepted that does not exist or that cannot be accepted.',
  why: 'It hides nothing, and whoever wrote it may believe that it does.',
  acceptable: false,
  *check(subject, { codes }) {
    for (const { finding, place } of allAcceptances(subject)) {
      const known = codes.get(finding);
      if (known?.acceptable === true) continue;
      const nearest = known === undefined ? nearestOf(finding, [...codes.keys()]) : undefined;
      yield {
        message: known === undefined ? 'accept/unknown' : 'accept/unknown.never',
        place,
        args: { finding },
        fixes: useInstead(place, nearest),
      };
    }
  },
});
