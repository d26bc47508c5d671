import { addField } from './fixes/addField.ts';
import { noticeRule } from './noticeRule.ts';

export const noMethod = noticeRule(
  'no-method',
  {
    defaultSeverity: 'hint',
    summary: 'An outcome that does not say how it will be known.',
    why: 'When nobody is named to look and nothing to write it on, the answer at the review is a guess.',
    citation: 'england-2015:9.64',
  },
  { fixes: ({ stated, reading }) => addField(stated, reading, 'measure') },
);
