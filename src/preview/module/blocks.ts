import type { Root } from 'mdast';
import type { BodyReading } from '../../model/body.ts';
import type { HandoutRenderer } from '../handout/renderer.ts';
import type { Texts } from '../texts.ts';

/** Renders the blocks of modules, each once for as long as its text stays the same. */
export class BlockRenderer {
  readonly #handout: HandoutRenderer;
  readonly #words: Texts['module'];
  readonly #whole = new WeakMap<BodyReading, string>();
  readonly #untitled = new WeakMap<BodyReading, string>();

  constructor(handout: HandoutRenderer, words: Texts['module']) {
    this.#handout = handout;
    this.#words = words;
  }

  /**
   * The block's markup, sanitised; nothing where the block could not be read.
   * @param title the title that the page shows already: a block that begins with it does so for other readers
   */
  render(reading: BodyReading, title: string | undefined): string | undefined {
    const { tree } = reading;
    if (tree === undefined) return undefined;
    const repeated = title !== undefined && beginsWith(tree, title);
    const kept = (repeated ? this.#untitled : this.#whole).get(reading);
    if (kept !== undefined) return kept;
    const markup = this.#handout.render(repeated ? { ...tree, children: tree.children.slice(1) } : tree, {
      words: this.#words,
      definitions: reading.definitions,
    });
    (repeated ? this.#untitled : this.#whole).set(reading, markup);
    return markup;
  }
}

function beginsWith(tree: Root, title: string): boolean {
  const [first] = tree.children;
  if (first?.type !== 'heading' || first.depth !== 1) return false;
  const words = first.children.map((child) => ('value' in child ? child.value : '')).join('');
  return words.trim() === title.trim();
}
