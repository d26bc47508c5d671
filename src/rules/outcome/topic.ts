import { frame } from './fixes/frame.ts';
import { noticeRule } from './noticeRule.ts';

export const topic = noticeRule(
  'topic',
  {
    defaultSeverity: 'error',
    summary: 'An outcome that only names a subject.',
    why: 'A heading does not say who will do what, so there is nothing to look at later.',
    citation: 'england-2015:9.66',
  },
  { fixes: ({ stated }) => [frame(stated)] },
);
