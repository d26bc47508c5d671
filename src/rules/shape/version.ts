import { versionPattern } from '../../model/formats/common.ts';
import { rule } from '../rule.ts';
import { nameOf } from './naming.ts';

export const version = rule<'block'>({
  code: 'shape/version',
  scope: 'block',
  defaultSeverity: 'error',
  summary: 'A version is not written as three numbers.',
  why: 'Schools learn from the version whether a newer map only adds to the one they adapted or changes it.',
  acceptable: false,
  *check({ reading }) {
    if (reading.type !== 'yaml') return;
    for (const issue of reading.issues) {
      if (issue.kind !== 'pattern' || issue.pattern !== String(versionPattern)) continue;
      const place = { source: reading.source, span: issue.span };
      const meant = completed(issue.value);
      yield {
        place,
        args: { key: nameOf(issue.path, reading), value: issue.value },
        fixes:
          meant === undefined
            ? []
            : [
                {
                  title: { id: 'fix.use', args: { nearest: meant } },
                  edits: [{ place, newText: `"${meant}"` }],
                },
              ],
      };
    }
  },
});

/** `v1.2` as `1.2.0`. */
function completed(value: string): string | undefined {
  const parts = /^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?$/i.exec(value.trim());
  return parts === null ? undefined : `${Number(parts[1])}.${Number(parts[2] ?? 0)}.${Number(parts[3] ?? 0)}`;
}
