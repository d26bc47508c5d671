import { timedDirectives } from '../../model/body.ts';
import type { Document } from '../../model/document.ts';
import type { Directive } from '../../text/markdown/directive.ts';
import type { Source } from '../../text/source.ts';
import type { Found } from '../finding.ts';
import { rule } from '../rule.ts';
import { useInstead } from '../useInstead.ts';

export const minutes = rule<'document'>({
  code: 'module/minutes',
  scope: 'document',
  defaultSeverity: 'warning',
  summary: 'The minutes of sections, activities and breaks do not add up to the length of the module.',
  why: 'A session that runs over loses its end, and that is where staff practise and plan what they will do differently.',
  kinds: ['module'],
  acceptable: true,
  *check({ document, root }) {
    const found = document.body.flatMap(({ reading }) =>
      reading.directives.flatMap((directive) => [...judge(directive, reading.source, false)]),
    );
    yield* found;
    const duration = root.fields['duration'];
    if (duration?.type !== 'value' || typeof duration.value !== 'number' || !isWellBuilt(document)) return;
    const { sum, blocks } = total(document.body.flatMap(({ reading }) => reading.directives));
    // Until every part has its minutes, too few of them say nothing.
    if (blocks === 0 || sum === duration.value || (sum < duration.value && found.length > 0)) return;
    yield {
      message: sum > duration.value ? 'module/minutes.over' : 'module/minutes.under',
      place: duration,
      args: {
        duration: String(duration.value),
        total: String(sum),
        difference: String(Math.abs(duration.value - sum)),
      },
      fixes: useInstead(duration, String(sum)),
    };
  },
});

/** Where a block is not closed, what stands inside what is a guess, and so is the sum. */
function isWellBuilt({ body }: Document): boolean {
  return !body.some(({ reading }) =>
    reading.problems.some(({ kind }) => ['directive-unclosed', 'stray-fence', 'deep'].includes(kind)),
  );
}

interface Time {
  readonly sum: number;
  readonly blocks: number;
}

/** A timed block counts once: what is timed inside it is part of it. */
function total(directives: readonly Directive[]): Time {
  return directives
    .map(timeOf)
    .reduce((all, one) => ({ sum: all.sum + one.sum, blocks: all.blocks + one.blocks }), {
      sum: 0,
      blocks: 0,
    });
}

function timeOf(directive: Directive): Time {
  const own = isTimed(directive) ? readMinutes(directive) : undefined;
  return own === undefined ? total(directive.children) : { sum: own, blocks: 1 };
}

function isTimed({ name }: Directive): boolean {
  return timedDirectives.includes(name);
}

function readMinutes(directive: Directive): number | undefined {
  const value = directive.attributes['minutes']?.value.trim() ?? '';
  return /^\d{1,4}$/.test(value) ? Number(value) : undefined;
}

/** @param inside a block around this one has minutes, which cover it */
function* judge(directive: Directive, source: Source, inside: boolean): Generator<Found> {
  const { name } = directive;
  const attribute = directive.attributes['minutes'];
  const own = readMinutes(directive);
  if (attribute !== undefined && own === undefined) {
    yield {
      message: 'module/minutes.not-a-number',
      place: { source, span: attribute.span },
      args: { value: attribute.value },
    };
  } else if (attribute === undefined && !inside && isTimed(directive) && name !== 'section') {
    yield { message: 'module/minutes.none', place: { source, span: directive.nameSpan }, args: { name } };
  }
  const { sum } = total(directive.children);
  if (own !== undefined && attribute !== undefined && sum > own) {
    yield {
      message: 'module/minutes.inside',
      place: { source, span: attribute.span },
      args: { name, own: String(own), inside: String(sum) },
    };
  }
  const covered = inside || (own !== undefined && isTimed(directive));
  for (const child of directive.children) yield* judge(child, source, covered);
}
