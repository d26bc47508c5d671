import { compareVersions } from '../../model/versions.ts';
import { rule } from '../rule.ts';

export const unknownVersion = rule<'document'>({
  code: 'reference/unknown-version',
  scope: 'document',
  defaultSeverity: 'warning',
  summary: 'A change is said to be in a version that is newer than this document.',
  why: 'Families were told that something changed; readers must be able to find it in the map they have.',
  acceptable: true,
  *check({ root, summaries }) {
    const own = root.fields['version'];
    if (own?.type !== 'value' || typeof own.value !== 'string') return;
    for (const { to, id, place } of summaries.flatMap(({ pointers }) => pointers)) {
      if (to === 'version' && (compareVersions(id, own.value) ?? 0) > 0)
        yield { place, args: { asked: id, version: own.value } };
    }
  },
});
