import { rule } from '../rule.ts';
import { foundIn } from './found.ts';
import { proseIn, proseKinds } from './prose.ts';

export const respect = rule<'block'>({
  code: 'language/respect',
  scope: 'block',
  defaultSeverity: 'warning',
  summary:
    'A word about disabled or autistic people, or about children who find school hard, that hurts or mislabels.',
  why: 'Children and families read what is written about them, and staff come to see what they read.',
  kinds: proseKinds,
  acceptable: true,
  *check({ reading }, facts) {
    for (const prose of proseIn(reading, facts)) yield* foundIn(prose, 'respect', facts);
  },
});
