import { problemRule } from '../problemRule.ts';

export const tab = problemRule(
  {
    code: 'yaml/tab',
    defaultSeverity: 'error',
    summary: 'A line is indented with a tab.',
    why: 'Tabs look different in every program, so YAML allows only spaces at the start of a line.',
  },
  ['tab'],
  { fixTitle: 'fix.spaces' },
);
