import type { Document } from '../model/document.ts';
import { rangeIn } from '../model/place.ts';
import type { Place } from '../text/source.ts';
import { html, nothing, type Html } from './html.ts';

/**
 * Tells the page where things are written. Blocks, rows and cells carry their line. What stands inside one, in the
 * same block of text, carries only how many lines further down it is: so its markup stays the same while the block
 * moves, and the page has nothing to patch.
 */
export class Places {
  readonly #document: Document;
  readonly #documentAt: (uri: string) => Document | undefined;

  constructor(document: Document, documentAt: (uri: string) => Document | undefined) {
    this.#document = document;
    this.#documentAt = documentAt;
  }

  /** The attributes that say where a place is written. */
  at(place: Place | undefined, within?: Place): Html {
    if (place === undefined) return nothing;
    const line = this.#line(place);
    if (line === undefined) return nothing;
    if (within !== undefined && within.source === place.source)
      return html` data-offset="${line - (this.#line(within) ?? line)}"`;
    const { uri } = place.source;
    return uri === this.#document.uri
      ? html` data-line="${line}"`
      : html` data-line="${line}" data-uri="${uri}"`;
  }

  #line(place: Place): number | undefined {
    const { uri } = place.source;
    const document = uri === this.#document.uri ? this.#document : this.#documentAt(uri);
    return document === undefined ? undefined : rangeIn(document, place)?.start.line;
  }
}
