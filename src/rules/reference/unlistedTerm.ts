import { slugPattern } from '../../model/patterns.ts';
import { rule } from '../rule.ts';
import { allowedTerms, termsIn, unknownTermFound } from './terms.ts';

export const unlistedTerm = rule<'block'>({
  code: 'reference/unlisted-term',
  scope: 'block',
  defaultSeverity: 'hint',
  summary: 'A role or group that looks like an id and that the framework does not have.',
  why: 'Plain words are welcome here. An id from the framework also brings its label, its rate of pay and its place in reports.',
  acceptable: true,
  *check({ reading }, facts) {
    for (const used of termsIn(reading, facts)) {
      const allowed = allowedTerms(used.vocabulary, facts);
      const looksLikeId = slugPattern.test(used.node.value) && used.node.value.includes('_');
      if (!used.open || !looksLikeId || allowed.length === 0 || allowed.includes(used.node.value)) continue;
      yield unknownTermFound(used, allowed, 'reference/unlisted-term', facts);
    }
  },
});
