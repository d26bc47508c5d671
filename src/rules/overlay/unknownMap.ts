import { nearestOf } from '../../model/nearest.ts';
import { rule, type IndexEntry, type WorkspaceIndex } from '../rule.ts';
import { useInstead } from '../useInstead.ts';

export const unknownMap = rule<'workspace'>({
  code: 'overlay/unknown-map',
  scope: 'workspace',
  defaultSeverity: 'warning',
  summary: 'The map that the overlay extends, in exactly that version, is not in this folder.',
  why: 'The overlay says only what the school changed. Without the map nobody can see or check what the school offers.',
  kinds: ['overlay'],
  acceptable: true,
  *check({ root, index }) {
    const list = root.fields['extends'];
    if (list?.type !== 'list') return;
    for (const item of list.items) {
      const name = item.type === 'map' ? item.fields['map'] : undefined;
      const version = item.type === 'map' ? item.fields['version'] : undefined;
      if (name?.type !== 'value') continue;
      const found = extendable(index, String(name.value));
      const wanted = version?.type === 'value' ? String(version.value) : '';
      const args = {
        name: String(name.value),
        version: wanted,
        found: found.map((entry) => entry.version ?? '?').join(', '),
      };
      if (found.length === 0) {
        const nearest = nearestOf(String(name.value), index.names('map'));
        yield {
          place: name,
          args,
          fixes: useInstead(name, nearest),
        };
      } else if (version !== undefined && !found.some((entry) => entry.version === wanted)) {
        const [newest] = found;
        const fixes = useInstead(version, newest?.version, { quoted: true });
        yield { message: 'overlay/unknown-map.version', place: version, args, fixes };
      }
    }
  },
});

/** What an overlay may build on: a published map, or the overlay of a trust over one. Newest first. */
export function extendable(index: WorkspaceIndex, name: string): readonly IndexEntry[] {
  return [...index.named('map', name), ...index.named('overlay', name)];
}
