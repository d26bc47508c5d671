import { frame } from './fixes/frame.ts';
import { noticeRule } from './noticeRule.ts';

export const confidence = noticeRule(
  'confidence',
  {
    defaultSeverity: 'warning',
    summary: 'Training judged by how confident people feel.',
    why: 'Feeling confident is not knowing how: staff can feel sure and do nothing differently for a child.',
  },
  { fixes: ({ stated }) => [frame(stated)] },
);
