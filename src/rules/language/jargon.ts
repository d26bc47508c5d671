import { rule } from '../rule.ts';
import { foundIn } from './found.ts';
import { proseIn, proseKinds } from './prose.ts';

export const jargon = rule<'block'>({
  code: 'language/jargon',
  scope: 'block',
  defaultSeverity: 'information',
  summary: 'A text for families has a word of the trade, or letters that it does not spell out.',
  why: 'Families who do not know the word cannot ask for what it means, and few will say so.',
  kinds: proseKinds,
  acceptable: true,
  *check({ reading }, facts) {
    for (const prose of proseIn(reading, facts))
      if (prose.audience === 'families') yield* foundIn(prose, 'jargon', facts);
  },
});
