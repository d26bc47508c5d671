import { frame } from './fixes/frame.ts';
import { move } from './fixes/move.ts';
import { noticeRule } from './noticeRule.ts';

export const provision = noticeRule(
  'provision',
  {
    defaultSeverity: 'error',
    summary: 'An outcome that says what is given, not what changes.',
    why: 'Hours and sessions can all be delivered without a child being helped, and then nobody notices. What is provided has fields of its own.',
    citation: 'england-2015:9.66',
  },
  { fixes: ({ stated, reading }) => [...move(stated, reading, 'adults_do'), frame(stated)] },
);
