import { noticeRule } from './noticeRule.ts';

export const negative = noticeRule(
  'negative',
  {
    defaultSeverity: 'hint',
    summary: 'An outcome that says what should stop.',
    why: 'A child who only stops something may have lost a way to say that something is wrong. What they do instead is the outcome.',
  },
  { inPractice: true },
);
