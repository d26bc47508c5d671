import type { Overlay } from './formats/overlay.ts';
import type { AnyList, AnyMap, SourcedNode } from './sourced.ts';

type OverlayKey = keyof Overlay & string;

/** Header keys of an overlay that stand in place of the published map's. */
export const replacedKeys: readonly OverlayKey[] = [
  'title',
  'version',
  'publisher',
  'first_contact',
  'safeguarding_contact',
  'coordinator',
  'rates',
  'licence',
  'review_by',
  'levels',
  'local_offer',
  'vocabulary',
];

/** Header keys of an overlay that come on top of the published map's. */
export const appendedKeys: readonly OverlayKey[] = ['heard', 'involvement', 'contributors'];

/** What an overlay says about a row rather than in it. */
const aboutTheChange: readonly string[] = ['effect', 'reason'];

/** A row is what it was published as: a school may change what it does, not which row it is. */
const neverAdapted: readonly string[] = ['id', 'kind'];

/**
 * The map as a school uses it: the published map with everything its overlay says laid over it. Pure; every value keeps
 * the place it was written at, so it can be told whose words it is. For a chain, lay the nearest overlay on last.
 */
export function effectiveMap(overlay: AnyMap, base: AnyMap): AnyMap {
  const fields: Record<string, SourcedNode> = { ...base.fields };
  for (const key of replacedKeys) {
    const value = overlay.fields[key];
    if (value !== undefined) fields[key] = value;
  }
  for (const key of appendedKeys) {
    const value = overlay.fields[key];
    if (value !== undefined) fields[key] = append(fields[key], value);
  }
  fields['provisions'] = { ...listOr(base.fields['provisions'], base), items: effectiveRows(overlay, base) };
  return { ...base, fields };
}

function effectiveRows(overlay: AnyMap, base: AnyMap): readonly SourcedNode[] {
  const adopted = adoptedIds(overlay.fields['adopt']);
  const omitted = overlay.fields['omit'];
  const adapt = overlay.fields['adapt'];
  const kept = itemsIn(base.fields['provisions']).filter((row) => {
    const id = idOf(row);
    return (
      id !== undefined &&
      (adopted === undefined || adopted.includes(id)) &&
      !(omitted?.type === 'map' && Object.hasOwn(omitted.fields, id))
    );
  });
  const changed = kept.map((row) => {
    const id = idOf(row) ?? '';
    const change = adapt?.type === 'map' && Object.hasOwn(adapt.fields, id) ? adapt.fields[id] : undefined;
    return change?.type === 'map' && row.type === 'map' ? adaptRow(row, change) : row;
  });
  return [...changed, ...itemsIn(overlay.fields['provisions'])];
}

/** Nothing means all. */
function adoptedIds(adopt: SourcedNode | undefined): readonly string[] | undefined {
  if (adopt?.type !== 'list') return undefined;
  return adopt.items.flatMap((item) => (item.type === 'value' ? [String(item.value)] : []));
}

function adaptRow(row: AnyMap, change: AnyMap): AnyMap {
  const ignored = [...aboutTheChange, ...neverAdapted];
  const fields = Object.fromEntries(Object.entries(change.fields).filter(([key]) => !ignored.includes(key)));
  return merge(row, { ...change, fields }) as AnyMap;
}

/** Groups merge, lists whose items have ids merge by id, everything else is replaced; null takes an entry away. */
function merge(base: SourcedNode, change: SourcedNode): SourcedNode {
  if (base.type === 'map' && change.type === 'map') {
    const fields: Record<string, SourcedNode> = { ...base.fields };
    for (const [key, value] of Object.entries(change.fields)) {
      const before = Object.hasOwn(fields, key) ? fields[key] : undefined;
      if (value.type === 'value' && value.value === null) delete fields[key];
      else fields[key] = before === undefined ? withoutDirections(value) : merge(before, value);
    }
    return { ...base, fields, keys: { ...base.keys, ...change.keys } };
  }
  if (base.type === 'list' && change.type === 'map')
    return isAddRemove(change) ? addRemove(base, change) : mergeById(base, entriesById(change));
  if (
    base.type === 'list' &&
    change.type === 'list' &&
    [...base.items, ...change.items].every((item) => idOf(item) !== undefined)
  ) {
    return mergeById(base, new Map(change.items.map((item) => [idOf(item) ?? '', item])));
  }
  return change;
}

function mergeById(base: AnyList, changes: ReadonlyMap<string, SourcedNode>): AnyList {
  const known = new Set(base.items.map(idOf));
  const merged = base.items.flatMap((item) => {
    const change = changes.get(idOf(item) ?? '');
    if (change === undefined) return [item];
    return change.type === 'value' && change.value === null ? [] : [merge(item, change)];
  });
  return {
    ...base,
    items: [...merged, ...[...changes].filter(([id]) => !known.has(id)).map(([, item]) => item)],
  };
}

function entriesById(change: AnyMap): ReadonlyMap<string, SourcedNode> {
  return new Map(Object.entries(change.fields));
}

function isAddRemove(change: AnyMap): boolean {
  const keys = Object.keys(change.fields);
  return keys.length > 0 && keys.every((key) => key === 'add' || key === 'remove');
}

function addRemove(base: AnyList, change: AnyMap): AnyList {
  const removed = new Set(itemsIn(change.fields['remove']).map(nameOf));
  return {
    ...base,
    items: [...base.items.filter((item) => !removed.has(nameOf(item))), ...itemsIn(change.fields['add'])],
  };
}

/** `{add: […]}` over a list that the published row does not have is just the list. */
function withoutDirections(value: SourcedNode): SourcedNode {
  if (value.type !== 'map' || !isAddRemove(value)) return value;
  return value.fields['add'] ?? { type: 'list', source: value.source, span: value.span, items: [] };
}

function append(base: SourcedNode | undefined, more: SourcedNode): SourcedNode {
  return base?.type === 'list' && more.type === 'list'
    ? { ...base, items: [...base.items, ...more.items] }
    : more;
}

function itemsIn(node: SourcedNode | undefined): readonly SourcedNode[] {
  if (node === undefined) return [];
  return node.type === 'list' ? node.items : [node];
}

function listOr(node: SourcedNode | undefined, at: AnyMap): AnyList {
  return node?.type === 'list' ? node : { type: 'list', source: at.source, span: at.span, items: [] };
}

function idOf(node: SourcedNode): string | undefined {
  const id = node.type === 'map' ? node.fields['id'] : undefined;
  return id?.type === 'value' && typeof id.value === 'string' ? id.value : undefined;
}

function nameOf(node: SourcedNode): string {
  return idOf(node) ?? (node.type === 'value' ? String(node.value) : '');
}
