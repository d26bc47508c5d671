import { allowedWords } from '../../model/schemaWalk.ts';
import type { YamlNode } from '../../text/yaml/node.ts';
import { rule } from '../rule.ts';
import { fieldSchema } from './fieldSchema.ts';
import { notTextFindings } from './notText.ts';
import { nameOf } from './naming.ts';

export const type = rule<'block'>({
  code: 'shape/type',
  scope: 'block',
  defaultSeverity: 'error',
  summary: 'A value is of another sort than its field takes.',
  why: 'Previews, costs and exports can only use what they understand.',
  acceptable: false,
  *check({ reading }, facts) {
    if (reading.type !== 'yaml') return;
    for (const finding of notTextFindings(reading, 'other')) yield { ...finding, message: 'shape/type.text' };
    for (const issue of reading.issues) {
      if (issue.kind !== 'type') continue;
      const [expected = 'text'] = issue.expected;
      const message =
        expected === 'text' && issue.expected.includes('list')
          ? 'shape/type.text-or-list'
          : `shape/type.${expected}`;
      const schema = fieldSchema(facts.kind, reading, issue.path);
      const place = { source: reading.source, span: issue.span };
      const nearest = meantBy(expected, issue.node);
      yield {
        message,
        place,
        args: {
          key: nameOf(issue.path, reading),
          allowed: schema === undefined ? '' : allowedWords(schema).join(', '),
        },
        fixes:
          nearest === undefined
            ? []
            : [{ title: { id: 'fix.use', args: { nearest } }, edits: [{ place, newText: nearest }] }],
      };
    }
  },
});

/** `yes` where true is meant, and `45 min` where 45 is. */
function meantBy(expected: string, node: YamlNode): string | undefined {
  if (node.type !== 'scalar') return undefined;
  const written = String(node.value).trim();
  if (expected === 'yes-no') {
    if (/^(?:yes|y)$/i.test(written)) return 'true';
    return /^(?:no|n)$/i.test(written) ? 'false' : undefined;
  }
  return expected === 'number' ? /^(\d+(?:\.\d+)?)\s*[a-z]+$/i.exec(written)?.[1] : undefined;
}
