import type { Document, Placed } from '../../model/document.ts';
import type { BodyReading } from '../../model/body.ts';
import type { Span } from '../../text/span.ts';

/** The part of a document that an offset is in: YAML (all of it, or a module's front matter), or a block of the body. */
export type Part =
  | { readonly type: 'yaml'; readonly span: Span; readonly text: string }
  | { readonly type: 'body'; readonly block: Placed<BodyReading> };

export function partAt(document: Document, offset: number): Part | undefined {
  const block = document.body.findLast(({ start }) => start <= offset);
  if (block !== undefined && document.kind === 'module') return { type: 'body', block };
  const first = document.blocks[0];
  const last = document.blocks.at(-1);
  const start = document.kind === 'module' ? (first?.start ?? 4) : 0;
  const end =
    document.kind === 'module'
      ? last === undefined
        ? start
        : last.start + last.reading.block.text.length
      : document.text.length;
  return offset < start || (offset > end && document.kind === 'module')
    ? undefined
    : { type: 'yaml', span: { start, end }, text: document.text.slice(start, end) };
}
