import { frame } from './fixes/frame.ts';
import { move } from './fixes/move.ts';
import { noticeRule } from './noticeRule.ts';

export const need = noticeRule(
  'need',
  {
    defaultSeverity: 'error',
    summary: 'An outcome that says what is hard, not what will be different.',
    why: 'A difficulty tells where a child starts. Nobody can see from it where the support is meant to lead.',
    citation: 'england-2015:9.66',
  },
  { fixes: ({ stated, reading }) => [...move(stated, reading, 'barrier'), frame(stated)] },
);
