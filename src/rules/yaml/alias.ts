import { problemRule } from '../problemRule.ts';

export const alias = problemRule(
  {
    code: 'yaml/alias',
    defaultSeverity: 'error',
    summary: 'An entry is copied with a star (*) or with two arrows (<<).',
    why: 'Readers and other programs must see each entry whole, and published maps are compared entry by entry.',
  },
  ['alias', 'merge-key'],
);
