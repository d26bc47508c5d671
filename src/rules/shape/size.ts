import { typeOf } from '../../model/schemaWalk.ts';
import { rule } from '../rule.ts';
import { fieldSchema } from './fieldSchema.ts';
import { nameOf } from './naming.ts';

export const size = rule<'block'>({
  code: 'shape/size',
  scope: 'block',
  defaultSeverity: 'error',
  summary: 'A number is too small or too large, a text is empty, or a list has too few or too many entries.',
  why: 'Minutes, weeks and groups have to be real before time and cost can be worked out from them.',
  acceptable: false,
  *check({ reading }, facts) {
    if (reading.type !== 'yaml') return;
    for (const issue of reading.issues) {
      if (issue.kind !== 'size') continue;
      const schema = fieldSchema(facts.kind, reading, issue.path);
      const written = reading.block.text.slice(issue.span.start, issue.span.end);
      yield {
        message: `shape/size.${variantOf(issue, schema === undefined ? '' : typeOf(schema), written)}`,
        place: { source: reading.source, span: issue.span },
        args: { key: nameOf(issue.path, reading), limit: String(issue.minimum ?? issue.maximum) },
      };
    }
  },
});

function variantOf({ minimum }: { readonly minimum?: number }, type: string, written: string): string {
  if (type === 'array') return 'entries';
  if (/^(?:""|'')$/.test(written)) return 'empty';
  if (minimum === undefined) return 'large';
  return minimum === 0 && Number(written) === 0 ? 'zero' : 'small';
}
