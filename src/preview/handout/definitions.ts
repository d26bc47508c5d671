import type { Definition } from 'mdast';

export interface Note {
  readonly id: string;
  readonly text: string;
}

const definition =
  /^ {0,3}\[([^\]^][^\]]*)\]:\s*(?:<([^<>]*)>|(\S+))(?:\s+(?:"([^"]*)"|'([^']*)'|\(([^)]*)\)))?\s*$/;
const note = /^ {0,3}\[\^([^\]\s]+)\]:\s*(.+?)\s*$/;

/** The link definitions of a document as nodes. Each stands on a line of its own. */
export function linkDefinitions(lines: string): readonly Definition[] {
  return lines.split('\n').flatMap((line) => {
    const match = definition.exec(line);
    if (match === null) return [];
    const [, label = '', bracketed, plain, ...titles] = match;
    return [
      {
        type: 'definition' as const,
        identifier: label.trim().replace(/\s+/g, ' ').toLowerCase(),
        label,
        url: bracketed ?? plain ?? '',
        title: titles.find((title) => title !== undefined) ?? null,
      },
    ];
  });
}

/** The notes of a document, by the names that texts refer to. */
export function notesIn(lines: string): readonly Note[] {
  return lines.split('\n').flatMap((line) => {
    const [, id, text] = note.exec(line) ?? [];
    return id === undefined || text === undefined ? [] : [{ id, text }];
  });
}

/** The element that shows a note. */
export function noteAnchor(id: string): string {
  return `note-${id.toLowerCase().replace(/[^a-z0-9_-]+/g, '-')}`;
}
