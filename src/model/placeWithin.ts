import type { Place } from '../text/source.ts';
import { shift, type Span } from '../text/span.ts';
import { spansOfScalar } from '../text/yaml/scalarOffsets.ts';
import type { SourcedValue } from './sourced.ts';

/** Finds stretches of a text value in the file. Spans count UTF-16 code units from the start of the value. */
export function placesWithin(node: SourcedValue<string>): (span: Span) => Place {
  const toWritten = spansOfScalar(node.written, node.value);
  return (span) => ({ source: node.source, span: shift(toWritten(span), node.span.start) });
}
