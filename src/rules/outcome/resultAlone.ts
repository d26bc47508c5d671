import { noticeRule } from './noticeRule.ts';

export const resultAlone = noticeRule('result-alone', {
  defaultSeverity: 'hint',
  summary: 'An outcome that names a result and not what the learner will do.',
  why: 'A score, a grade or a number of exclusions can be counted, and can move without the learner doing anything new. What they will do with it is what the people around them can teach and see.',
});
