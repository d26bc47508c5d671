import { problemRule } from '../problemRule.ts';

export const splitText = problemRule(
  {
    code: 'yaml/split-text',
    defaultSeverity: 'warning',
    summary: 'Text in brackets was cut into pieces at its commas.',
    why: 'YAML reads a comma inside { } or [ ] as the start of something new, without saying so. Part of the sentence is lost.',
  },
  ['split-text'],
  'fix.quote',
);
