import { problemRule } from '../problemRule.ts';

export const tooDeep = problemRule(
  {
    code: 'markdown/too-deep',
    defaultSeverity: 'error',
    summary: 'Lists or quotations stand inside each other too many times.',
    why: 'No slide or handout can show it, and reading it would slow down every keystroke. This part is left out of the preview.',
    kinds: ['module'],
  },
  ['deep'],
  { inside: 'markdown' },
);
