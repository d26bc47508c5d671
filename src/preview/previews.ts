import { textOf } from '../insight/part.ts';
import { kindInfo } from '../model/kinds.ts';
import type { HandoutRenderer } from './handout/renderer.ts';
import type { PreviewInput, Rendered } from './input.ts';
import { renderMap } from './map/renderMap.ts';
import { BlockRenderer } from './module/blocks.ts';
import { renderModule } from './module/renderModule.ts';
import { otherPage } from './otherPage.ts';
import { english, type Texts } from './texts.ts';

export type { HandoutRenderer } from './handout/renderer.ts';
export type { PreviewInput, Rendered } from './input.ts';

export interface PreviewPorts {
  /** Brings in the `handout` chunk; asked once, with the first module. */
  handout(): Promise<HandoutRenderer>;
}

/** Documents as pages. */
export interface Previews {
  render(input: PreviewInput): Promise<Rendered>;
}

export function createPreviews(ports: PreviewPorts, texts: Texts = english): Previews {
  let blocks: Promise<BlockRenderer> | undefined;
  const loadBlocks = async (): Promise<BlockRenderer> => {
    try {
      return new BlockRenderer(await ports.handout(), texts.module);
    } catch (error) {
      // The next module tries again.
      blocks = undefined;
      throw error;
    }
  };
  return Object.freeze<Previews>({
    async render(input) {
      const { kind, root, tooLarge } = input.document;
      const title = textOf(root.fields['title']) ?? kindInfo(kind).label;
      if (tooLarge) return { html: otherPage(input, texts).toString(), title };
      if (kind === 'map' || kind === 'overlay') return { html: renderMap(input, texts).toString(), title };
      if (kind !== 'module') return { html: otherPage(input, texts).toString(), title };
      blocks ??= loadBlocks();
      return { html: renderModule(input, await blocks, texts).toString(), title };
    },
  });
}
