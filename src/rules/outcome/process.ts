import { frame } from './fixes/frame.ts';
import { noticeRule } from './noticeRule.ts';

export const process = noticeRule(
  'process',
  {
    defaultSeverity: 'error',
    summary: 'An outcome that is paperwork or procedure.',
    why: 'A form can be sent and a meeting held without anything changing for a child.',
    citation: 'england-2015:9.66',
  },
  { fixes: ({ stated }) => [frame(stated)] },
);
