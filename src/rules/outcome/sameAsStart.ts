import { noticeRule } from './noticeRule.ts';

export const sameAsStart = noticeRule('same-as-start', {
  defaultSeverity: 'warning',
  summary: 'An outcome that is already reached where it starts.',
  why: 'A line that is met on the first day cannot show that support helped.',
  citation: 'england-2015:9.66',
});
