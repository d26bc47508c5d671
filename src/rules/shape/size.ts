import { rule } from '../rule.ts';
import { nameOf } from './naming.ts';

export const size = rule<'block'>({
  code: 'shape/size',
  scope: 'block',
  defaultSeverity: 'error',
  summary: 'A number is too small or too large, or a text or list that has to hold something is empty.',
  why: 'Minutes, weeks and groups have to be real before time and cost can be reckoned from them.',
  acceptable: false,
  *check({ reading }) {
    if (reading.type !== 'yaml') return;
    for (const issue of reading.issues) {
      if (issue.kind !== 'size') continue;
      const least = issue.minimum !== undefined;
      yield {
        message: least ? 'shape/size.small' : 'shape/size.large',
        place: { source: reading.source, span: issue.span },
        args: { key: nameOf(issue.path, reading), limit: String(issue.minimum ?? issue.maximum) },
      };
    }
  },
});
