import type { Path } from '../../model/shape.ts';
import { rule } from '../rule.ts';
import { foundIn } from './found.ts';
import { proseIn, proseKinds } from './prose.ts';

export const masking = rule<'block'>({
  code: 'language/masking',
  scope: 'block',
  defaultSeverity: 'warning',
  summary: 'Something is asked of children only so that they look typical, keep still or comply.',
  why: 'Hiding what helps them costs children the strength they need for learning, and masking is linked with poor mental health.',
  kinds: proseKinds,
  acceptable: true,
  *check({ reading }, facts) {
    for (const prose of proseIn(reading, facts))
      if (!isOutcome(prose.path)) yield* foundIn(prose, 'masking', facts);
  },
});

/** Statements of outcomes and their scales are judged as outcomes. */
function isOutcome(path: Path): boolean {
  if (path.includes('scale')) return true;
  return path.at(-1) === 'text' && (path.includes('outcomes') || path.includes('objectives'));
}
