import { frame } from './fixes/frame.ts';
import { noticeRule } from './noticeRule.ts';

export const noBehaviour = noticeRule(
  'no-behaviour',
  {
    defaultSeverity: 'warning',
    summary: 'An outcome with nothing that can be seen or heard.',
    why: 'Two people who know the child would not agree later whether it came true.',
    citation: 'england-2015:9.66',
  },
  { fixes: ({ stated }) => [frame(stated)] },
);
