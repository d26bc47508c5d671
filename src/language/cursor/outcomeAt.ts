import type { Analysers } from '../../insight/analysers.ts';
import { objectivesIn, outcomesOfRow, type StatedOutcome } from '../../insight/outcomes.ts';
import type { Document } from '../../model/document.ts';
import { spanIn } from '../../model/place.ts';
import type { AnyMap, SourcedNode } from '../../model/sourced.ts';
import { contains } from '../../text/span.ts';

/**
 * The outcome or objective whose text the offset is in. Only the row around it is judged.
 * @param root of a map or module, or the map that an overlay makes
 */
export function outcomeAt(
  document: Document,
  root: AnyMap,
  offset: number,
  analysers: Analysers,
): StatedOutcome | undefined {
  const isHere = (node: SourcedNode | undefined): boolean => {
    const span = node === undefined ? undefined : spanIn(document, node);
    return span !== undefined && contains(span, { start: offset, end: offset });
  };
  const holds = (owner: AnyMap): boolean => isHere(owner.fields['text']);
  const row = mapsIn(root.fields['provisions']).find(({ fields }) => mapsIn(fields['outcomes']).some(holds));
  const stated =
    row !== undefined
      ? outcomesOfRow(row, analysers)
      : mapsIn(root.fields['objectives']).some(holds)
        ? objectivesIn(root, analysers)
        : [];
  return stated.find(({ text }) => isHere(text));
}

function mapsIn(node: SourcedNode | undefined): readonly AnyMap[] {
  return node?.type === 'list' ? node.items.flatMap((item) => (item.type === 'map' ? [item] : [])) : [];
}
