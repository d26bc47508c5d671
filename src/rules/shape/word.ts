import { rule } from '../rule.ts';
import { nameOf } from './naming.ts';
import { useInstead } from '../useInstead.ts';

export const word = rule<'block'>({
  code: 'shape/word',
  scope: 'block',
  defaultSeverity: 'error',
  summary: 'A word that is not among those allowed here.',
  why: 'These words steer what is asked of a row and how it is shown, so each has to be one of a short list.',
  acceptable: false,
  *check({ reading }) {
    if (reading.type !== 'yaml') return;
    for (const issue of reading.issues) {
      if (issue.kind !== 'word') continue;
      const place = { source: reading.source, span: issue.span };
      const suggested = issue.nearest === undefined ? issue.allowed.slice(0, 6) : [issue.nearest];
      yield {
        place,
        args: { key: nameOf(issue.path, reading), value: issue.value, allowed: issue.allowed.join(', ') },
        fixes: useInstead(place, suggested),
      };
    }
  },
});
