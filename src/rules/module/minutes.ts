import { timedDirectives } from '../../model/body.ts';
import type { Directive } from '../../text/markdown/directive.ts';
import type { Source } from '../../text/source.ts';
import type { Found } from '../finding.ts';
import { rule } from '../rule.ts';

export const minutes = rule<'document'>({
  code: 'module/minutes',
  scope: 'document',
  defaultSeverity: 'warning',
  summary: 'The minutes of sections, activities and breaks do not add up to the length of the module.',
  why: 'A session that runs over loses its end, and that is where staff practise and plan what they will do differently.',
  kinds: ['module'],
  acceptable: true,
  *check({ document, root }) {
    let total = 0;
    let timed = 0;
    for (const { reading } of document.body) {
      for (const directive of reading.directives) {
        yield* judge(directive, reading.source);
        const own = minutesOf(directive);
        total += own.sum;
        timed += own.blocks;
      }
    }
    const duration = root.fields['duration'];
    if (
      timed === 0 ||
      duration?.type !== 'value' ||
      typeof duration.value !== 'number' ||
      duration.value === total
    )
      return;
    const difference = Math.abs(duration.value - total);
    yield {
      message: total > duration.value ? 'module/minutes.over' : 'module/minutes.under',
      place: duration,
      args: { duration: String(duration.value), total: String(total), difference: String(difference) },
      fixes: [
        {
          title: { id: 'fix.use', args: { nearest: String(total) } },
          edits: [{ place: duration, newText: String(total) }],
        },
      ],
    };
  },
});

/** A timed block counts once: what is timed inside it is part of it. */
function minutesOf(directive: Directive): { readonly sum: number; readonly blocks: number } {
  const own = timedDirectives.includes(directive.name) ? readMinutes(directive) : undefined;
  if (own !== undefined) return { sum: own, blocks: 1 };
  return directive.children
    .map(minutesOf)
    .reduce((all, one) => ({ sum: all.sum + one.sum, blocks: all.blocks + one.blocks }), {
      sum: 0,
      blocks: 0,
    });
}

function readMinutes(directive: Directive): number | undefined {
  const value = directive.attributes['minutes']?.value ?? '';
  return /^\d{1,4}$/.test(value) ? Number(value) : undefined;
}

function* judge(directive: Directive, source: Source): Generator<Found> {
  const attribute = directive.attributes['minutes'];
  const own = readMinutes(directive);
  if (attribute !== undefined && own === undefined) {
    yield {
      message: 'module/minutes.not-a-number',
      place: { source, span: attribute.span },
      args: { value: attribute.value },
    };
  } else if (
    attribute === undefined &&
    timedDirectives.includes(directive.name) &&
    directive.name !== 'section'
  ) {
    yield {
      message: 'module/minutes.none',
      place: { source, span: directive.nameSpan },
      args: { name: directive.name },
    };
  }
  const inside = directive.children.map(minutesOf).reduce((sum, one) => sum + one.sum, 0);
  if (own !== undefined && inside > own && attribute !== undefined) {
    yield {
      message: 'module/minutes.inside',
      place: { source, span: attribute.span },
      args: { name: directive.name, own: String(own), inside: String(inside) },
    };
  }
  for (const child of directive.children) yield* judge(child, source);
}
