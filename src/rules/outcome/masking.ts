import { noticeRule } from './noticeRule.ts';

export const masking = noticeRule(
  'masking',
  {
    defaultSeverity: 'warning',
    summary: 'An outcome that a child can reach only by hiding discomfort or difference.',
    why: 'Looking like others can cost all the strength a child has for learning, and it hides what the child needs.',
  },
  { inPractice: true },
);
