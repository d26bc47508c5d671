import { problemRule } from '../problemRule.ts';

export const syntax = problemRule(
  {
    code: 'yaml/syntax',
    defaultSeverity: 'error',
    summary: 'The text cannot be read as written.',
    why: 'Until it is mended, nothing else in this part of the document can be checked or published.',
  },
  [
    'syntax',
    'indent',
    'bad-start',
    'colon-in-text',
    'unclosed-quote',
    'unclosed-bracket',
    'half-typed-key',
    'key-not-text',
  ],
  { fixTitle: 'fix.quote' },
);
