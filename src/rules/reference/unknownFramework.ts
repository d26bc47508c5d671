import { nearestOf } from '../../model/nearest.ts';
import { rule } from '../rule.ts';
import { useInstead } from '../useInstead.ts';

export const unknownFramework = rule<'workspace'>({
  code: 'reference/unknown-framework',
  scope: 'workspace',
  defaultSeverity: 'error',
  summary: 'A framework pack is named that is neither built in nor in this folder.',
  why: 'Levels, areas, rights and review intervals come from the pack; without it none of them can be checked.',
  acceptable: false,
  *check({ summaries, index }) {
    for (const { to, id, place } of summaries.flatMap(({ pointers }) => pointers)) {
      if (to !== 'framework' || index.named('framework', id).length > 0) continue;
      const known = index.names('framework');
      const nearest = nearestOf(id, known);
      const suggestions = nearest === undefined ? known : [nearest];
      yield {
        place,
        args: { id, known: known.join(', ') },
        fixes: useInstead(place, suggestions),
      };
    }
  },
});
