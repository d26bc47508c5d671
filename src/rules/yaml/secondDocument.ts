import { problemRule } from '../problemRule.ts';

export const secondDocument = problemRule(
  {
    code: 'yaml/second-document',
    defaultSeverity: 'error',
    summary: 'A line of three dashes or dots starts a second document in the same file.',
    why: 'Only the first is read. One file holds one document, so that a name always means one thing.',
  },
  ['second-document'],
);
