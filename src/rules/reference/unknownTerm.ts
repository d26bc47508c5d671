import { rule } from '../rule.ts';
import { allowedTerms, termsIn, unknownTermFound } from './terms.ts';

export const unknownTerm = rule<'block'>({
  code: 'reference/unknown-term',
  scope: 'block',
  defaultSeverity: 'error',
  summary: 'A level, area, need or other term that the framework does not have.',
  why: 'Rows are counted, compared and found by these terms. A row with an unknown one falls out of every overview.',
  acceptable: false,
  *check({ reading }, facts) {
    for (const used of termsIn(reading, facts)) {
      const allowed = allowedTerms(used.vocabulary, facts, used.strict);
      if (used.open || allowed.length === 0 || allowed.includes(used.node.value)) continue;
      yield unknownTermFound(used, allowed, 'reference/unknown-term', facts);
    }
  },
});
