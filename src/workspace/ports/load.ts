import type { Analysers } from '../../insight/analysers.ts';
import type { FrameworkPack } from '../../model/formats/framework.ts';
import type { MarkdownParser } from '../../text/markdown/directive.ts';

/** Chunks that are loaded when they are first needed. Each host knows its own way to load them. */
export interface Load {
  /** The judges of words, with their lexicons. */
  analysers(): Promise<Analysers>;
  markdown(): Promise<MarkdownParser>;
  /** One of the built-in packs. */
  pack(id: string): Promise<FrameworkPack>;
}
