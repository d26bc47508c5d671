import type { Document } from '../../model/document.ts';
import type { Place } from '../../text/source.ts';

/** Where to mark what concerns the document as a whole: its first key, else its first line. */
export function topOf(document: Document): Place {
  for (const { reading } of document.blocks) {
    const [entry] = reading.entries;
    if (entry !== undefined) return { source: reading.source, span: entry.keySpan };
  }
  return { source: document.root.source, span: { start: 0, end: document.lines.lineEnd(0) } };
}
