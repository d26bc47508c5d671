import { problemRule } from '../problemRule.ts';

export const tooDeep = problemRule(
  {
    code: 'yaml/too-deep',
    defaultSeverity: 'error',
    summary: 'Groups or lists stand inside each other too many times.',
    why: 'No real document nests like this. Usually something was pasted or indented by mistake.',
  },
  ['deep'],
  { inside: 'yaml' },
);
