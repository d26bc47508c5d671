import { problemRule } from '../problemRule.ts';

export const unclosedDirective = problemRule(
  {
    code: 'markdown/unclosed-directive',
    defaultSeverity: 'error',
    summary: 'A block that begins with colons is never closed.',
    why: 'The slides, the handout and the minutes cannot tell where it ends.',
    kinds: ['module'],
  },
  ['directive-unclosed'],
  { fixTitle: 'fix.close' },
);
