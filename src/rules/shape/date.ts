import { datePattern } from '../../model/patterns.ts';
import type { BlockReading } from '../../model/block.ts';
import type { Path } from '../../model/shape.ts';
import type { YamlNode } from '../../text/yaml/node.ts';
import { rule } from '../rule.ts';
import { nameOf } from './naming.ts';
import { patternFindings } from './patternFindings.ts';
import { isRealDate, readDate } from './calendar.ts';

export const date = rule<'block'>({
  code: 'shape/date',
  scope: 'block',
  defaultSeverity: 'error',
  summary: 'A date is not a day of the calendar, or not written as YYYY-MM-DD.',
  why: '03/04/2027 is April to some and March to others, and reviews are counted from dates.',
  acceptable: false,
  *check({ reading }) {
    if (reading.type !== 'yaml') return;
    yield* patternFindings(reading, datePattern, readDate);
    for (const { node, path } of datesIn(reading)) {
      if (!isRealDate(String(node.value))) {
        yield {
          message: 'shape/date.not-a-day',
          place: { source: reading.source, span: node.span },
          args: { key: nameOf(path, reading), value: String(node.value) },
        };
      }
    }
  },
});

/** Everything in the block that looks like a date, whatever key it stands under. */
function* datesIn(
  reading: BlockReading,
): Generator<{ node: Extract<YamlNode, { type: 'scalar' }>; path: Path }> {
  const roots = [
    ...reading.entries.map(({ key, node }) => ({ node, path: [key] as Path })),
    ...(reading.node === undefined ? [] : [{ node: reading.node, path: [] as Path }]),
  ];
  while (roots.length > 0) {
    const at = roots.pop();
    if (at === undefined) return;
    if (at.node.type === 'scalar') {
      if (typeof at.node.value === 'string' && datePattern.test(at.node.value))
        yield { node: at.node, path: at.path };
    } else if (at.node.type === 'list') {
      at.node.items.forEach((node, index) => roots.push({ node, path: [...at.path, index] }));
    } else {
      for (const { key, value } of at.node.entries)
        roots.push({ node: value, path: [...at.path, String(key.value)] });
    }
  }
}
