import { notTextFindings } from '../shape/notText.ts';
import { rule } from '../rule.ts';

export const lostZeros = rule<'block'>({
  code: 'yaml/lost-zeros',
  scope: 'block',
  defaultSeverity: 'error',
  summary: 'Digits that are a name, such as a phone number, were read as a number and lose their zeros.',
  why: 'A phone number or code without its first zero leads a family to nobody.',
  acceptable: false,
  *check({ reading }) {
    yield* notTextFindings(reading, 'zeros');
  },
});
