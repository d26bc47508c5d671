import type { SourcedNode } from '../../model/sourced.ts';
import type { Place } from '../../text/source.ts';
import { nearestOf } from '../../model/nearest.ts';
import { rule, type WorkspaceIndex } from '../rule.ts';
import { rowIds } from '../reference/unknownRow.ts';
import { extendable } from './unknownMap.ts';
import { useInstead } from '../useInstead.ts';

export const unknownRow = rule<'workspace'>({
  code: 'overlay/unknown-row',
  scope: 'workspace',
  defaultSeverity: 'error',
  summary: 'The overlay speaks of a row that the map it extends does not have.',
  why: 'What the school wrote for that row would reach nobody. Rows keep their ids between versions; perhaps it was withdrawn.',
  kinds: ['overlay'],
  acceptable: false,
  *check({ root, summaries, index }) {
    const base = baseRows(root, index);
    if (base === undefined) return;
    const known = [...base, ...rowIds(summaries)];
    for (const { id, place } of rowsNamed(root)) {
      if (known.includes(id)) continue;
      const nearest = nearestOf(id, known);
      yield {
        place,
        args: { id },
        fixes: useInstead(place, nearest),
      };
    }
  },
});

/** The rows of every map in `extends`; nothing when one of them is not here in that version: then nothing can be said. */
function baseRows(
  root: { readonly fields: { readonly [key: string]: SourcedNode } },
  index: WorkspaceIndex,
): readonly string[] | undefined {
  const list = root.fields['extends'];
  if (list?.type !== 'list' || list.items.length === 0) return undefined;
  const rows: string[] = [];
  for (const item of list.items) {
    const name = item.type === 'map' ? item.fields['map'] : undefined;
    const version = item.type === 'map' ? item.fields['version'] : undefined;
    if (name?.type !== 'value' || version?.type !== 'value') return undefined;
    const found = extendable(index, String(name.value)).find((entry) => entry.version === version.value);
    if (found === undefined) return undefined;
    rows.push(...found.rowIds);
  }
  return rows;
}

function rowsNamed(root: {
  readonly fields: { readonly [key: string]: SourcedNode };
}): readonly { readonly id: string; readonly place: Place }[] {
  const adopt = root.fields['adopt'];
  const adopted =
    adopt?.type === 'list'
      ? adopt.items.flatMap((item) =>
          item.type === 'value' ? [{ id: String(item.value), place: item }] : [],
        )
      : [];
  const keyed = ['omit', 'adapt', 'cycles'].flatMap((key) => {
    const map = root.fields[key];
    return map?.type === 'map'
      ? Object.entries(map.keys).map(([id, span]) => ({ id, place: { source: map.source, span } }))
      : [];
  });
  return [...adopted, ...keyed];
}
