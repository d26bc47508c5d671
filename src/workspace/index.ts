import type { Document } from '../model/document.ts';
import type { DocumentKind } from '../model/kinds.ts';
import type { AnyMap, SourcedNode } from '../model/sourced.ts';
import { compareVersions } from '../model/versions.ts';
import type { IndexEntry, WorkspaceIndex } from '../rules/rule.ts';

/** What a document is called, for the documents that refer to it. */
export function indexEntry(document: Document): IndexEntry {
  const { root, kind, uri } = document;
  const id = textAt(root, 'id') ?? '';
  const publisher = root.fields['publisher'];
  const prefix =
    publisher?.type === 'map'
      ? textAt(publisher, 'id')
      : publisher?.type === 'value'
        ? String(publisher.value)
        : undefined;
  const named = kind === 'map' || kind === 'overlay' || kind === 'module' || kind === 'path';
  return {
    uri,
    kind,
    name: named && prefix !== undefined ? `${prefix}/${id}` : id,
    version: textAt(root, 'version'),
    title: textAt(root, 'title'),
    root,
    rowIds: rowIdsOf(root.fields['provisions']),
  };
}

/** An index over some documents, for instance those of one project. */
export class Index implements WorkspaceIndex {
  readonly #byKind = new Map<DocumentKind, Map<string, IndexEntry[]>>();

  constructor(entries: Iterable<IndexEntry>) {
    for (const entry of entries) {
      if (entry.name === '') continue;
      const names = this.#byKind.get(entry.kind) ?? new Map<string, IndexEntry[]>();
      this.#byKind.set(entry.kind, names);
      const same = names.get(entry.name) ?? [];
      names.set(entry.name, same);
      same.push(entry);
      same.sort((a, b) => compareVersions(b.version ?? '', a.version ?? '') ?? 0);
    }
  }

  named(kind: DocumentKind, name: string): readonly IndexEntry[] {
    const names = this.#byKind.get(kind);
    const exact = names?.get(name);
    if (exact !== undefined || names === undefined || name.includes('/')) return exact ?? [];
    // Inside one publisher's documents the id alone is enough.
    return [...names].flatMap(([full, entries]) => (full.endsWith(`/${name}`) ? entries : []));
  }

  names(kind: DocumentKind): readonly string[] {
    return [...(this.#byKind.get(kind)?.keys() ?? [])];
  }
}

function rowIdsOf(rows: SourcedNode | undefined): readonly string[] {
  if (rows?.type !== 'list') return [];
  return rows.items.flatMap((row) => (row.type === 'map' ? (textAt(row, 'id') ?? []) : []));
}

export function textAt(map: AnyMap, key: string): string | undefined {
  const node = map.fields[key];
  return node?.type === 'value' && typeof node.value === 'string' ? node.value : undefined;
}
