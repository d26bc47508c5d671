import { isOptional } from '../../model/schemaWalk.ts';
import { rule } from '../rule.ts';
import { fieldSchema } from './fieldSchema.ts';
import { isDraft } from './missing.ts';
import { nameOf } from './naming.ts';

export const empty = rule<'block'>({
  code: 'shape/empty',
  scope: 'block',
  defaultSeverity: 'warning',
  summary: 'A field with nothing after it.',
  why: 'Readers cannot tell whether the answer is "none" or was forgotten.',
  acceptable: false,
  *check({ reading }, facts) {
    if (reading.type !== 'yaml' || isDraft(reading)) return;
    for (const issue of reading.issues) {
      if (issue.kind !== 'empty') continue;
      const schema = fieldSchema(facts.kind, reading, issue.path);
      const message = schema !== undefined && !isOptional(schema) ? 'shape/empty.required' : 'shape/empty';
      yield {
        message,
        place: { source: reading.source, span: issue.span },
        args: { key: nameOf(issue.path, reading) },
      };
    }
  },
});
