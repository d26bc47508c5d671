import { rule } from '../rule.ts';
import { foundIn } from './found.ts';
import { proseIn, proseKinds } from './prose.ts';

export const readingEase = rule<'block'>({
  code: 'language/reading-ease',
  scope: 'block',
  defaultSeverity: 'hint',
  summary: 'A text for families is hard to read.',
  why: 'Families decide from these words whether to ask for help. Many adults read at the level of an eleven-year-old, and all of us do when we are tired or worried.',
  kinds: proseKinds,
  acceptable: true,
  *check({ reading }, facts) {
    for (const prose of proseIn(reading, facts))
      if (prose.audience === 'families') yield* foundIn(prose, 'reading-ease', facts);
  },
});
