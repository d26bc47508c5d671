import { problemRule } from '../problemRule.ts';

export const tag = problemRule(
  {
    code: 'yaml/tag',
    defaultSeverity: 'error',
    summary: 'A value begins with an exclamation mark that YAML takes as a tag.',
    why: 'Tags can change what a value means. These documents hold plain text, numbers and lists only.',
  },
  ['tag'],
);
