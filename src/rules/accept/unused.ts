import { rule } from '../rule.ts';

export const unused = rule<'acceptances'>({
  code: 'accept/unused',
  scope: 'acceptances',
  defaultSeverity: 'information',
  summary: 'A finding is accepted that is not there any more.',
  why: 'The text was probably mended since. Left in place, the line would hide the same mistake if it came back.',
  acceptable: false,
  *check({ unused: acceptances }) {
    for (const { finding, place } of acceptances) yield { place, args: { finding } };
  },
});
