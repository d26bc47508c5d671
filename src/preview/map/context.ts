import type { Framework } from '../../framework/framework.ts';
import { inWords } from '../../framework/framework.ts';
import { declaredLevels, levelOf, levelsOf } from '../../insight/levels.ts';
import { Part } from '../../insight/part.ts';
import type { ProvisionMap } from '../../model/formats/provisionMap.ts';
import type { Row } from '../../model/formats/row.ts';
import type { AnyMap } from '../../model/sourced.ts';
import { html, type Html } from '../html.ts';
import { ElementIds } from '../ids.ts';
import type { PreviewInput } from '../input.ts';
import { Places } from '../places.ts';
import type { Texts } from '../texts.ts';
import { Origins, type Origin } from './origin.ts';

/** A row with all that each view needs to know of it. */
export interface RowEntry {
  readonly part: Part<Row>;
  readonly id: string | undefined;
  readonly title: string;
  readonly level: string | undefined;
  /** The element that shows the row in the view of rows, and in the families' view. */
  readonly anchor: string;
  readonly familyAnchor: string;
  readonly origin: Origin | undefined;
}

/** What the parts of a map's preview share while it is made. */
export interface MapContext {
  readonly map: Part<ProvisionMap>;
  readonly framework: Framework;
  readonly texts: Texts;
  readonly places: Places;
  readonly ids: ElementIds;
  readonly origins: Origins;
  readonly rows: readonly RowEntry[];
  readonly rowsById: ReadonlyMap<string, RowEntry>;
  readonly rowsByNode: ReadonlyMap<AnyMap, RowEntry>;
  readonly moduleTitle: (name: string) => string | undefined;
  /** The published map that this one builds on, with the rows that the school left out. */
  readonly publishedMap: Part<ProvisionMap> | undefined;
}

export function createContext(input: PreviewInput, map: AnyMap, texts: Texts): MapContext {
  const { framework } = input;
  const ids = new ElementIds();
  const origins = new Origins(input, texts);
  const declared = declaredLevels(map, framework);
  const labels = new Map(levelsOf(map, framework).map((level) => [level.id, level.label]));
  const part = new Part<ProvisionMap>(map);
  const rows = part.parts('provisions').map((row): RowEntry => {
    const id = row.text('id');
    const level = levelOf(row, declared);
    return {
      part: row,
      id,
      title: row.text('title') ?? (id === undefined ? texts.row.untitled : inWords(id)),
      level: level === undefined ? undefined : labels.get(level),
      anchor: ids.take(`row-${id ?? 'untitled'}`),
      familyAnchor: ids.take(`family-${id ?? 'untitled'}`),
      origin: origins.ofRow(row),
    };
  });
  return {
    map: part,
    framework,
    texts,
    places: new Places(input.document, input.documentAt),
    ids,
    origins,
    rows,
    rowsById: new Map(
      rows.toReversed().flatMap((row) => (row.id === undefined ? [] : [[row.id, row] as const])),
    ),
    rowsByNode: new Map(rows.map((row) => [row.part.node, row] as const)),
    moduleTitle: (name) => input.moduleTitle?.(name),
    publishedMap: publishedMap(input, map),
  };
}

/** The row that a reference means, if it is one of this map's. */
export function rowNamed(context: MapContext, reference: string): RowEntry | undefined {
  return context.rowsById.get(reference.slice(reference.lastIndexOf('#') + 1));
}

/** A reference to a row as a link to it; plain words stay plain words. */
export function rowLink(context: MapContext, reference: string, view: 'rows' | 'families'): Html {
  const row = rowNamed(context, reference);
  if (row !== undefined)
    return html`<a href="#${view === 'rows' ? row.anchor : row.familyAnchor}">${row.title}</a>`;
  if (/\s/.test(reference)) return html`${reference}`;
  const words = inWords(reference.slice(reference.lastIndexOf('#') + 1));
  return view === 'families'
    ? html`${words}`
    : html`${words} <span class="muted">(${context.texts.row.unknownRow})</span>`;
}

/** The list of rows still knows which document it was published in. */
function publishedMap(input: PreviewInput, map: AnyMap): Part<ProvisionMap> | undefined {
  const uri = map.fields['provisions']?.source.uri;
  const root = uri === undefined || uri === input.document.uri ? undefined : input.documentAt(uri)?.root;
  return root === undefined ? undefined : new Part<ProvisionMap>(root);
}
