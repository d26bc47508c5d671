import { versionPattern } from '../../model/patterns.ts';
import { rule } from '../rule.ts';
import { completedVersion } from './completedVersion.ts';
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
      const meant = completedVersion(issue.value);
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
