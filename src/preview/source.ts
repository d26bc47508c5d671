import { html, type Html } from './html.ts';
import type { Texts } from './texts.ts';

/** The button that shows the text behind a part of the page. `quiet`: reached by pointer only, as one of very many. */
export function sourceButton(title: string, texts: Texts, quiet = false): Html {
  return html`<button
    type="button"
    class="source"
    data-source
    title="${texts.toSourceHint}"
    aria-label="${texts.toSource(title)}"
    ${quiet ? html` tabindex="-1"` : ''}
  >
    <svg aria-hidden="true" width="14" height="14" viewBox="0 0 16 16">
      <path
        d="M6 4 2 8l4 4M10 4l4 4-4 4"
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  </button>`;
}
