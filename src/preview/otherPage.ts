import { kindInfo } from '../model/kinds.ts';
import { html, type Html } from './html.ts';
import type { PreviewInput } from './input.ts';
import type { Texts } from './texts.ts';

/** For documents that are not shown as a page, and those that are too large to be. */
export function otherPage({ document }: PreviewInput, texts: Texts): Html {
  const words = texts.other;
  const [heading, intro] = document.tooLarge
    ? [words.tooLarge, words.tooLargeIntro]
    : [words.heading(kindInfo(document.kind).label), words.intro];
  return html`<section class="empty">
    <h1>${heading}</h1>
    <p>${intro}</p>
  </section>`;
}
