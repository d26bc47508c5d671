import type { Directive } from '../../text/markdown/directive.ts';
import { nearestOf } from '../../model/nearest.ts';
import { rule } from '../rule.ts';
import { useInstead } from '../useInstead.ts';

export const unknownObjective = rule<'document'>({
  code: 'reference/unknown-objective',
  scope: 'document',
  defaultSeverity: 'error',
  summary: 'An activity or quiz names an objective that the module does not have.',
  why: 'The module has to show that each objective is taught, practised and checked; this one leads nowhere.',
  kinds: ['module'],
  acceptable: false,
  *check({ document, summaries }) {
    const known = summaries.flatMap(({ declared }) =>
      declared.filter(({ space }) => space === 'objectives').map(({ id }) => id),
    );
    const unreadable = document.blocks.some(
      ({ reading }) => reading.block.key === 'objectives' && reading.broken,
    );
    // Where no objective can be read, that is what has to be mended.
    if (unreadable || known.length === 0) return;
    for (const { reading } of document.body) {
      for (const directive of everyDirective(reading.directives)) {
        const attribute = directive.attributes['objectives'] ?? directive.attributes['objective'];
        if (attribute === undefined) continue;
        const named = attribute.value.split(/[\s,]+/);
        const others = known.filter((id) => !named.includes(id));
        for (const match of attribute.value.matchAll(/[^\s,]+/g)) {
          const id = match[0];
          if (known.includes(id)) continue;
          const start = attribute.span.start + match.index;
          const place = { source: reading.source, span: { start, end: start + id.length } };
          const nearest = nearestOf(id, others) ?? (known.length === 1 ? others[0] : undefined);
          yield {
            place,
            args: { id, known: known.join(', ') },
            fixes: useInstead(place, nearest),
          };
        }
      }
    }
  },
});

/** All directives, those inside others included. */
export function* everyDirective(directives: readonly Directive[]): Generator<Directive> {
  for (const directive of directives) {
    yield directive;
    yield* everyDirective(directive.children);
  }
}
