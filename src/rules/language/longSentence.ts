import { rule } from '../rule.ts';
import { foundIn } from './found.ts';
import { proseIn, proseKinds } from './prose.ts';

export const longSentence = rule<'block'>({
  code: 'language/long-sentence',
  scope: 'block',
  defaultSeverity: 'hint',
  summary: 'A sentence has more than 25 words where families read it, or more than 35 where staff do.',
  why: 'By the end of a long sentence its beginning is forgotten, above all when it is read aloud, in a second language or in a hurry.',
  kinds: proseKinds,
  acceptable: true,
  *check({ reading }, facts) {
    for (const prose of proseIn(reading, facts)) yield* foundIn(prose, 'long-sentence', facts);
  },
});
