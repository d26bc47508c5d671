import { kindInfo } from '../model/kinds.ts';
import { html, type Html } from './html.ts';
import type { PreviewInput } from './input.ts';
import type { Texts } from './texts.ts';

/** For documents that are not shown as a page, and those that are too large to be. */
export function otherPage({ document }: PreviewInput, texts: Texts): Html {
  const words = texts.other;
  const { label } = kindInfo(document.kind);
  const [heading, intro] = document.tooLarge
    ? [words.tooLarge, words.tooLargeIntro]
    : [words.heading, words.intro];
  return html`<section class="empty">
    <p class="eyebrow">${label.charAt(0).toUpperCase() + label.slice(1)}</p>
    <h1>${heading}</h1>
    <p>${intro}</p>
  </section>`;
}
