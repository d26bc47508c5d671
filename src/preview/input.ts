import type { Framework } from '../framework/framework.ts';
import type { Document } from '../model/document.ts';
import type { AnyMap } from '../model/sourced.ts';

/** A document with what has to be known around it to show it. A workspace's surroundings give all of this. */
export interface PreviewInput {
  readonly document: Document;
  readonly framework: Framework;
  /** Of an overlay, the map it makes; of a map, the map itself. Absent where the published map is not at hand. */
  readonly map: AnyMap | undefined;
  /** Other documents by their address, to tell where something inherited is written. */
  readonly documentAt: (uri: string) => Document | undefined;
  /** What a CPD module is called, by its name, where it is at hand. */
  readonly moduleTitle?: (name: string) => string | undefined;
}

export interface Rendered {
  readonly html: string;
  readonly title: string;
}
