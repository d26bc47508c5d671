import { placesWithin } from '../../model/placeWithin.ts';
import type { NoticeCode } from '../../outcome/assessment.ts';
import type { Fix } from '../finding.ts';
import { rule, type Rule, type StatementSubject } from '../rule.ts';
import { firstBlank } from './blanks.ts';
import { accept } from './fixes/accept.ts';

type About = Omit<Rule<'statement'>, 'code' | 'scope' | 'check' | 'acceptable'>;

interface Options {
  /** What is offered beside accepting it. */
  readonly fixes?: (subject: StatementSubject) => readonly Fix[];
  /** Also said of outcomes in rows of everyday practice, which are judged by what can be looked for. */
  readonly inPractice?: boolean;
}

/** A rule for something that the analyser of outcomes has noticed. */
export function noticeRule(
  code: NoticeCode,
  about: About,
  { fixes, inPractice = false }: Options = {},
): Rule<'statement'> {
  return rule<'statement'>({
    ...about,
    code: `outcome/${code}`,
    scope: 'statement',
    acceptable: true,
    *check(subject) {
      const { stated, reading } = subject;
      if ((stated.practice && !inPractice) || firstBlank(stated.text.value) !== undefined) return;
      const placeOf = placesWithin(stated.text);
      for (const notice of stated.assessment.notices) {
        if (notice.code !== code) continue;
        yield {
          message: sentenceOf(code, stated.kind === 'cpd', notice.variant),
          ...(notice.args === undefined ? {} : { args: notice.args }),
          place: placeOf(notice.span),
          fixes: [...(fixes?.(subject) ?? []), ...accept(stated, reading, `outcome/${code}`)],
        };
      }
    },
  });
}

/** Codes that say something else to trainers than to those who write for learners. */
const forTraining: readonly NoticeCode[] = [
  'provision',
  'process',
  'topic',
  'no-behaviour',
  'need',
  'aspiration',
];

/** The id of the sentence for a notice. */
export function sentenceOf(code: NoticeCode, training: boolean, variant: string | undefined): string {
  const parts = [
    ...(training && forTraining.includes(code) ? ['training'] : []),
    ...(variant === undefined ? [] : [variant]),
  ];
  return [`outcome/${code}`, ...(parts.length === 0 ? [] : [parts.join('-')])].join('.');
}
