import { outcomesIn } from '../../insight/outcomes.ts';
import { rule } from '../rule.ts';

export const notEnglish = rule<'document'>({
  code: 'outcome/not-english',
  scope: 'document',
  defaultSeverity: 'information',
  summary: 'Outcomes in a language that the analyser does not read.',
  why: 'Nothing is said about them, which must not be taken for praise.',
  kinds: ['map', 'overlay', 'module'],
  acceptable: true,
  *check({ root }, { analysers }) {
    const unread = outcomesIn(root, analysers).filter(
      ({ assessment }) => assessment.notAssessed === 'not-english' || assessment.notAssessed === 'no-words',
    );
    const [first] = unread;
    if (first !== undefined) yield { place: first.text, args: { count: String(unread.length) } };
  },
});
