import { rule } from '../rule.ts';

export const unknownKey = rule<'block'>({
  code: 'shape/unknown-key',
  scope: 'block',
  defaultSeverity: 'warning',
  summary: 'A field that documents of this kind do not have.',
  why: 'Nobody reads what stands under it: not the preview, not the checks, not the schools that import the map. Often it is a slip of the pen. Your own columns belong under "extra".',
  acceptable: true,
  *check({ reading }) {
    if (reading.type !== 'yaml') return;
    for (const issue of reading.issues) {
      if (issue.kind !== 'unknown-key') continue;
      const { key, nearest } = issue;
      const place = { source: reading.source, span: issue.span };
      if (nearest === undefined) yield { place, args: { key } };
      else
        yield {
          message: 'shape/unknown-key.nearest',
          place,
          args: { key, nearest },
          fixes: [{ title: { id: 'fix.rename', args: { nearest } }, edits: [{ place, newText: nearest }] }],
        };
    }
  },
});
