import type { Place } from '../text/source.ts';
import type { Reference } from '../model/formats/field.ts';
import { allowedWords, type Schema } from '../model/schemaWalk.ts';
import type { Path } from '../model/shape.ts';
import { keyPlace, type AnyMap, type SourcedNode } from '../model/sourced.ts';
import { walk } from '../model/walk.ts';

/** An id that stands in a document, and among which others it must be the only one. */
export interface Declared {
  /** The list it is an item of, by the ids on the way there: `provisions`, `provisions/asks/outcomes`. */
  readonly space: string;
  readonly id: string;
  readonly place: Place;
}

/** A value that points at something by its id. */
export interface Pointer {
  readonly to: Reference;
  readonly id: string;
  /** Plain words are allowed in the same field. */
  readonly open: boolean;
  readonly place: Place;
}

/** A finding that somebody accepts, and the stretch of text for which. */
export interface Acceptance {
  readonly finding: string;
  readonly because: string | undefined;
  readonly until: string | undefined;
  /** Where it is written. */
  readonly place: Place;
  /** The row, outcome or objective it stands in, or the whole document. */
  readonly over: Place | 'document';
}

/** What document rules need to know of a block, so that they never look into one. */
export interface BlockSummary {
  readonly declared: readonly Declared[];
  readonly pointers: readonly Pointer[];
  readonly acceptances: readonly Acceptance[];
}

/**
 * Summarises one value of a document: a section's or a list item's.
 * @param key the margin key under which it stands
 */
export function summarise(node: SourcedNode, schema: Schema, key: string, isItem: boolean): BlockSummary {
  const declared: Declared[] = [];
  const pointers: Pointer[] = [];
  const acceptances: Acceptance[] = [];
  const names = new Map<string, string>();
  for (const { node: value, schema: here, meta, path } of walk(node, schema)) {
    if (value.type === 'map') {
      const id = value.fields['id'];
      const inList = typeof path.at(-1) === 'number' || (isItem && path.length === 0);
      if (inList && id?.type === 'value' && typeof id.value === 'string') {
        names.set(JSON.stringify(path), id.value);
        declared.push({ space: spaceOf(path, key, isItem, names), id: id.value, place: id });
      }
      acceptances.push(...acceptancesIn(value));
    } else if (value.type === 'value' && meta.refers !== undefined && typeof value.value === 'string') {
      if (allowedWords(here).includes(value.value)) continue;
      pointers.push({ to: meta.refers, id: value.value, open: meta.openReference === true, place: value });
    }
  }
  return { declared, pointers, acceptances };
}

/** The path of the list, with ids instead of numbers where items have them. */
function spaceOf(path: Path, key: string, isItem: boolean, names: ReadonlyMap<string, string>): string {
  const steps: string[] = [key];
  if (isItem && path.length > 0) steps.push(names.get('[]') ?? '');
  for (let at = 0; at < path.length - 1; at++)
    steps.push(names.get(JSON.stringify(path.slice(0, at + 1))) ?? String(path[at]));
  return steps.join('/');
}

function acceptancesIn(map: AnyMap): readonly Acceptance[] {
  const list = map.fields['accepted'];
  return list?.type === 'list' ? list.items.flatMap((item) => toAcceptance(item, map)) : [];
}

/** The acceptances of a document's own `accepted` list. */
export function documentAcceptances(node: SourcedNode | undefined): readonly Acceptance[] {
  return node?.type === 'list' ? node.items.flatMap((item) => toAcceptance(item, 'document')) : [];
}

function toAcceptance(item: SourcedNode, over: Place | 'document'): readonly Acceptance[] {
  if (item.type !== 'map') return [];
  const finding = textAt(item, 'finding');
  if (finding === undefined) return [];
  return [
    {
      finding,
      because: textAt(item, 'because'),
      until: textAt(item, 'until'),
      place: item.fields['finding'] ?? keyPlace(item, 'finding'),
      over,
    },
  ];
}

function textAt(map: AnyMap, key: string): string | undefined {
  const node = map.fields[key];
  return node?.type === 'value' && typeof node.value === 'string' ? node.value : undefined;
}
