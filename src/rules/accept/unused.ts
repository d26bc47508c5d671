import { rule } from '../rule.ts';

export const unused = rule<'acceptances'>({
  code: 'accept/unused',
  scope: 'acceptances',
  defaultSeverity: 'information',
  summary: 'A finding is accepted that is not there any more.',
  why: 'The text was probably mended since. Left in place, the line would hide the same mistake if it came back.',
  acceptable: false,
  *check({ unused: acceptances }, { profile }) {
    for (const { finding, place } of acceptances) {
      // What a stricter profile asks for may well be found there.
      if (finding === 'shape/needed' && profile !== 'publish') continue;
      yield { place, args: { finding } };
    }
  },
});
