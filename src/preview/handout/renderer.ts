import type { Root } from 'mdast';
import type { Texts } from '../texts.ts';

/** What the renderer needs beside the tree. */
export interface HandoutOptions {
  readonly words: Texts['module'];
  /** The document's link definitions, one a line: a block may use what another one defines. */
  readonly definitions: string;
}

/** Turns a block of a module into markup that is safe to show. Large, so hosts load it with the first module. */
export interface HandoutRenderer {
  render(tree: Root, options: HandoutOptions): string;
}
