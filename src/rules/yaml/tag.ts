import { problemRule } from '../problemRule.ts';

export const tag = problemRule(
  {
    code: 'yaml/tag',
    defaultSeverity: 'error',
    summary: 'A value begins with an exclamation mark, which YAML takes for a command.',
    why: 'Part of the text is lost, and the rest may come to mean something else. These documents hold plain text, numbers and lists only.',
  },
  ['tag'],
  { fixTitle: 'fix.quote' },
);
