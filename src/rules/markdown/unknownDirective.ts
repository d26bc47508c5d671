import { directiveNames } from '../../model/body.ts';
import { nearestOf } from '../../model/nearest.ts';
import { rule } from '../rule.ts';
import { useInstead } from '../useInstead.ts';

export const unknownDirective = rule<'block'>({
  code: 'markdown/unknown-directive',
  scope: 'block',
  defaultSeverity: 'warning',
  summary: 'A block has a name that modules do not know.',
  why: 'Its text is kept, but no slide, handout or workbook knows where it belongs.',
  kinds: ['module'],
  acceptable: true,
  *check({ reading }) {
    for (const problem of reading.problems) {
      if (problem.kind !== 'directive-unknown') continue;
      const name = problem.args?.['name'] ?? '';
      const nearest =
        nearestOf(name.replaceAll('_', '-'), directiveNames) ??
        directiveNames.find((known) => known.replace('-', '') === name.toLowerCase());
      const place = { source: reading.source, span: problem.span };
      yield {
        place,
        args: { name, known: directiveNames.join(', ') },
        fixes: useInstead(place, nearest),
      };
    }
  },
});
