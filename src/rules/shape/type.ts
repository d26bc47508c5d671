import { notTextFindings } from './notText.ts';
import { rule } from '../rule.ts';
import { nameOf } from './naming.ts';

export const type = rule<'block'>({
  code: 'shape/type',
  scope: 'block',
  defaultSeverity: 'error',
  summary: 'A value is of another sort than its key asks for.',
  why: 'Previews, costs and exports can only use what they understand.',
  acceptable: false,
  *check({ reading }) {
    if (reading.type !== 'yaml') return;
    for (const finding of notTextFindings(reading, 'other')) yield { ...finding, message: 'shape/type.text' };
    for (const issue of reading.issues) {
      if (issue.kind !== 'type') continue;
      const [expected = 'text'] = issue.expected;
      const message =
        expected === 'text' && issue.expected.includes('list')
          ? 'shape/type.text-or-list'
          : `shape/type.${expected}`;
      yield {
        message,
        place: { source: reading.source, span: issue.span },
        args: { key: nameOf(issue.path, reading) },
      };
    }
  },
});
