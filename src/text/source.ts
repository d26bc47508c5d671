import type { Span } from './span.ts';

/** Whose words a value is: a published map's, a school's change to it, or a school's own. */
export type Layer = 'published' | 'adapted' | 'local';

/**
 * One block of one document as it was read. Its identity is what counts: spans in a block are counted from the
 * block's start, so an unchanged block keeps everything that was found in it while it moves up or down, and only
 * the document knows where each of its sources stands today.
 */
export interface Source {
  readonly uri: string;
  readonly layer: Layer;
}

/** A stretch of text that can be found again after the blocks around it have moved. */
export interface Place {
  readonly source: Source;
  readonly span: Span;
}
