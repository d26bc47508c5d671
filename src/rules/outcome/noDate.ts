import { addField } from './fixes/addField.ts';
import { frame } from './fixes/frame.ts';
import { noticeRule } from './noticeRule.ts';

export const noDate = noticeRule(
  'no-date',
  {
    defaultSeverity: 'warning',
    summary: 'An outcome that does not say by when.',
    why: 'Without a time nobody is due to look, and support that does not help goes on.',
    citation: 'england-2015:9.68',
  },
  { fixes: ({ stated, reading }) => [...addField(stated, reading, 'within'), frame(stated)] },
);
