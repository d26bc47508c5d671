import { problemRule } from '../problemRule.ts';

export const alias = problemRule(
  {
    code: 'yaml/alias',
    defaultSeverity: 'error',
    summary: 'Text is repeated through an alias or a merge key.',
    why: 'Readers and other programs must see each entry whole, and published maps are compared entry by entry.',
  },
  ['alias', 'merge-key'],
);
