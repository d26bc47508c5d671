import type { Overlay } from '../../model/formats/overlay.ts';
import type { Row } from '../../model/formats/row.ts';
import type { SourcedNode } from '../../model/sourced.ts';
import { Part } from '../../insight/part.ts';
import { html, nothing, type Html } from '../html.ts';
import type { PreviewInput } from '../input.ts';
import type { Texts } from '../texts.ts';

/** Whose words a part of an effective map is, where it is not as published. */
export interface Origin {
  readonly kind: 'added' | 'changed';
  readonly by: string;
}

/** Tells what a school added or changed in the map that it builds on. In a map of its own nothing is marked. */
export class Origins {
  readonly #input: PreviewInput;
  readonly #texts: Texts;
  readonly #overlay: Part<Overlay> | undefined;

  constructor(input: PreviewInput, texts: Texts) {
    this.#input = input;
    this.#texts = texts;
    this.#overlay = input.document.kind === 'overlay' ? new Part<Overlay>(input.document.root) : undefined;
  }

  /** The overlay that is being shown. */
  get overlay(): Part<Overlay> | undefined {
    return this.#overlay;
  }

  get school(): string {
    return this.#nameAt(this.#input.document.uri);
  }

  ofRow(row: Part<Row>): Origin | undefined {
    if (this.#overlay === undefined) return undefined;
    const { source } = row.node;
    if (source.layer !== 'published') return { kind: 'added', by: this.#nameAt(source.uri) };
    const changed = Object.values(row.node.fields)
      .map(foreignUri)
      .find((uri) => uri !== undefined);
    const uri = changed ?? (this.adaptation(row) === undefined ? undefined : this.#input.document.uri);
    return uri === undefined ? undefined : { kind: 'changed', by: this.#nameAt(uri) };
  }

  /** What the overlay says about its change to a row. */
  adaptation(row: Part<Row>): { readonly effect?: string; readonly reason?: string } | undefined {
    const adapt = this.#overlay?.at('adapt');
    const id = row.text('id');
    if (adapt?.type !== 'map' || id === undefined || !Object.hasOwn(adapt.fields, id)) return undefined;
    const change = adapt.fields[id];
    if (change?.type !== 'map' || row.node.source.layer !== 'published') return undefined;
    const part = new Part<{ effect: string; reason: string }>(change);
    const [effect, reason] = [part.text('effect'), part.text('reason')];
    return { ...(effect === undefined ? {} : { effect }), ...(reason === undefined ? {} : { reason }) };
  }

  /** A small mark beside a published row's field that is not as published. */
  fieldMark(row: Part<Row>, key: keyof Row & string): Html {
    const node = row.at(key);
    if (this.#overlay === undefined || node === undefined || row.node.source.layer !== 'published')
      return nothing;
    return foreignUri(node) === undefined
      ? nothing
      : html` <span class="mark">${this.#texts.origin.changed}</span>`;
  }

  badge(origin: Origin | undefined): Html {
    if (origin === undefined) return nothing;
    const { addedBy, changedBy } = this.#texts.origin;
    return html`<span class="badge ${origin.kind}"
      >${origin.kind === 'added' ? addedBy(origin.by) : changedBy(origin.by)}</span
    >`;
  }

  #nameAt(uri: string): string {
    const root =
      uri === this.#input.document.uri ? this.#input.document.root : this.#input.documentAt(uri)?.root;
    if (root === undefined) return this.#texts.origin.theSchool;
    const part = new Part<Overlay>(root);
    return (
      part.part('school')?.text('name') ??
      part.part('publisher')?.text('name') ??
      this.#texts.origin.theSchool
    );
  }
}

/** The address of the overlay that wrote some of this; nothing where all of it is as published. */
function foreignUri(node: SourcedNode): string | undefined {
  const children = node.type === 'list' ? node.items : node.type === 'map' ? Object.values(node.fields) : [];
  // A merged group keeps the place of the published one; its parts know better.
  if (node.source.layer !== 'published') return node.source.uri;
  for (const child of children) {
    const uri = foreignUri(child);
    if (uri !== undefined) return uri;
  }
  return undefined;
}
