import { noticeRule } from './noticeRule.ts';

export const vague = noticeRule('vague', {
  defaultSeverity: 'hint',
  summary: 'A word for which two people have two measures.',
  why: 'The line that was drawn with care is blurred again by it.',
});
