import type { MarkdownParser } from '../../text/markdown/directive.ts';

/** Chunks that are loaded when they are first needed. Each host knows its own way to load them. */
export interface Load {
  markdown(): Promise<MarkdownParser>;
}
