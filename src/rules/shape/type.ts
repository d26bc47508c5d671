import { allowedWords, metaOf } from '../../model/schemaWalk.ts';
import type { YamlNode } from '../../text/yaml/node.ts';
import { rule } from '../rule.ts';
import { fieldSchema } from './fieldSchema.ts';
import { notTextFindings } from './notText.ts';
import { nameOf } from './naming.ts';
import { useInstead } from '../useInstead.ts';

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
      const key = nameOf(issue.path, reading);
      const place = { source: reading.source, span: issue.span };
      const nearest = meantBy(expected, issue.node, key);
      yield {
        message,
        place,
        args: {
          key,
          allowed: schema === undefined ? '' : allowedWords(schema).join(', '),
          description: (schema === undefined ? undefined : metaOf(schema).description) ?? '',
        },
        fixes: useInstead(place, nearest),
      };
    }
  },
});

/** What people write after a number, by field; "1 hour" is not one minute, so hours are not here. */
const units: Readonly<Record<string, RegExp>> = {
  minutes: /^min(?:ute)?s?$/,
  duration: /^min(?:ute)?s?$/,
  times: /^(?:x|times?)$/,
  weeks: /^w(?:ee)?ks?$/,
};

/** `yes` where true is meant, `45 min` where 45 is, and a number that somebody put in quotes. */
function meantBy(expected: string, node: YamlNode, key: string): string | undefined {
  if (node.type !== 'scalar') return undefined;
  const written = String(node.value).trim().toLowerCase();
  if (expected === 'yes-no') {
    if (written === 'yes' || written === 'true') return 'true';
    return written === 'no' || written === 'false' ? 'false' : undefined;
  }
  const match = expected === 'number' ? /^(\d+(?:\.\d+)?)\s*([a-z]*)\.?$/.exec(written) : null;
  const unit = match?.[2] ?? '';
  return unit === '' || units[key]?.test(unit) === true ? match?.[1] : undefined;
}
