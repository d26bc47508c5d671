import { frame } from './fixes/frame.ts';
import { move } from './fixes/move.ts';
import { noticeRule } from './noticeRule.ts';

export const aspiration = noticeRule(
  'aspiration',
  {
    defaultSeverity: 'error',
    summary: 'An outcome that is a hope for life.',
    why: 'Hopes give outcomes their direction and matter most to families, but no review can tell whether they came true by July.',
    citation: 'england-2015:9.65',
  },
  { fixes: ({ stated, reading }) => [...move(stated, reading, 'aspiration'), frame(stated)] },
);
