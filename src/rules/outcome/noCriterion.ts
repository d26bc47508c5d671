import { addField } from './fixes/addField.ts';
import { frame } from './fixes/frame.ts';
import { noticeRule } from './noticeRule.ts';

export const noCriterion = noticeRule(
  'no-criterion',
  {
    defaultSeverity: 'warning',
    summary: 'An outcome without a success criterion: it does not say how well or how often.',
    why: 'Without a line to reach, any progress or none can be called a success.',
    citation: 'england-2015:9.66',
  },
  { fixes: ({ stated, reading }) => [...addField(stated, reading, 'target'), frame(stated)] },
);
