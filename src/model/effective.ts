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

/** Lists of a row whose items have ids. */
export const listsById: readonly string[] = ['delivery', 'outcomes'];

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
  if (base.type === 'map' && change.type === 'map') return mergeGroups(base, change);
  if (change.type === 'map' && isAddRemove(change)) return addRemove(base, change);
  if (base.type === 'list' && change.type === 'map') return mergeById(base, itemsById(change));
  if (
    base.type === 'list' &&
    change.type === 'list' &&
    [...base.items, ...change.items].every((item) => idOf(item) !== undefined)
  ) {
    return mergeById(base, new Map(change.items.map((item) => [idOf(item) ?? '', item])));
  }
  return change;
}

function mergeGroups(base: AnyMap, change: AnyMap): AnyMap {
  const fields = new Map(Object.entries(base.fields));
  for (const [key, value] of Object.entries(change.fields)) {
    const before = fields.get(key);
    if (isNull(value)) fields.delete(key);
    else fields.set(key, before === undefined ? asList(key, value) : merge(before, value));
  }
  // Spans of keys are counted in the source of the group, so only those that still stand there are kept.
  const keys = Object.entries(base.keys).filter(([key]) => !Object.hasOwn(change.keys, key));
  return { ...base, fields: Object.fromEntries(fields), keys: Object.fromEntries(keys) };
}

function mergeById(base: AnyList, changes: ReadonlyMap<string, SourcedNode>): AnyList {
  const known = new Set(base.items.map(idOf));
  const merged = base.items.flatMap((item) => {
    const change = changes.get(idOf(item) ?? '');
    if (change === undefined) return [item];
    return isNull(change) ? [] : [merge(item, change)];
  });
  const added = [...changes].flatMap(([id, item]) => (known.has(id) || isNull(item) ? [] : [item]));
  return { ...base, items: [...merged, ...added] };
}

/** Items addressed by their ids. One that is new gets the id under which it stands. */
function itemsById(change: AnyMap): ReadonlyMap<string, SourcedNode> {
  return new Map(
    Object.entries(change.fields).map(([id, item]) => {
      if (item.type !== 'map' || idOf(item) !== undefined) return [id, item];
      const { source } = change;
      const span = change.keys[id] ?? item.span;
      const fields = { id: { type: 'value' as const, source, span, value: id, written: id }, ...item.fields };
      return [id, { ...item, fields }];
    }),
  );
}

function isAddRemove(change: AnyMap): boolean {
  const entries = Object.entries(change.fields);
  return (
    entries.length > 0 &&
    entries.every(([key, value]) => (key === 'add' || key === 'remove') && value.type === 'list')
  );
}

function addRemove(base: SourcedNode, change: AnyMap): AnyList {
  const removed = new Set(itemsIn(change.fields['remove']).map(nameOf));
  const kept = itemsIn(base).filter((item) => !removed.has(nameOf(item)));
  return {
    type: 'list',
    source: base.source,
    span: base.span,
    items: [...kept, ...itemsIn(change.fields['add'])],
  };
}

/** What is written for a list that the published row does not have is just the list. */
function asList(key: string, value: SourcedNode): SourcedNode {
  if (value.type !== 'map') return value;
  const { source, span } = value;
  const none: AnyList = { type: 'list', source, span, items: [] };
  if (isAddRemove(value)) return addRemove(none, value);
  return listsById.includes(key) ? mergeById(none, itemsById(value)) : value;
}

function isNull(node: SourcedNode): boolean {
  return node.type === 'value' && node.value === null;
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

/** By which an item of a list is told: its id, else all that it says, in whatever order. */
function nameOf(node: SourcedNode): string {
  return idOf(node) ?? JSON.stringify(sorted(node));
}

function sorted(node: SourcedNode): unknown {
  if (node.type === 'value') return node.value;
  if (node.type === 'list') return node.items.map(sorted);
  const entries = Object.entries(node.fields).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return entries.map(([key, value]) => [key, sorted(value)]);
}
