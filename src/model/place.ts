import type { Place } from '../text/source.ts';
import { shift, type Range, type Span } from '../text/span.ts';
import type { Document } from './document.ts';

/** Where a place stands in the document today, in offsets; nothing when it belongs to another document or version. */
export function spanIn(document: Document, place: Place): Span | undefined {
  const start = document.starts.get(place.source);
  return start === undefined ? undefined : shift(place.span, start);
}

/** Where a place stands in the document today. */
export function rangeIn(document: Document, place: Place): Range | undefined {
  const span = spanIn(document, place);
  return span === undefined ? undefined : document.lines.range(span);
}
