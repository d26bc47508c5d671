import { noticeRule } from './noticeRule.ts';

export const twoInOne = noticeRule(
  'two-in-one',
  {
    defaultSeverity: 'hint',
    summary: 'Two outcomes in one sentence.',
    why: 'When one is reached and the other is not, nobody knows what to write down.',
  },
  { inPractice: true },
);
