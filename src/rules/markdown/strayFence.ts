import { problemRule } from '../problemRule.ts';

export const strayFence = problemRule(
  {
    code: 'markdown/stray-fence',
    defaultSeverity: 'warning',
    summary: 'A line of colons closes nothing.',
    why: 'Usually the block it was meant for was closed earlier, so part of an activity now stands outside it.',
    kinds: ['module'],
  },
  ['stray-fence'],
  { fixTitle: 'fix.remove-line' },
);
