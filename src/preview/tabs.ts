import { html, type Html } from './html.ts';

export interface View {
  readonly id: string;
  readonly label: string;
  readonly content: Html;
  /** Page and text run in the same order, so they may scroll together. */
  readonly inTextOrder: boolean;
}

/** Views of one document as tabs, the first of them open. The page's script opens the others. */
export function tabs(label: string, views: readonly View[]): Html {
  return html`<div class="toolbar">
      <div role="tablist" aria-label="${label}">
        ${views.map(
          ({ id, label: name }, at) =>
            html`<button
              type="button"
              role="tab"
              id="tab-${id}"
              aria-controls="view-${id}"
              aria-selected="${at === 0 ? 'true' : 'false'}"
              tabindex="${at === 0 ? '0' : '-1'}"
            >
              ${name}
            </button>`,
        )}
      </div>
    </div>
    ${views.map(
      ({ id, content, inTextOrder }, at) =>
        html`<div
          role="tabpanel"
          class="view view-${id}"
          id="view-${id}"
          aria-labelledby="tab-${id}"
          tabindex="0"
          ${inTextOrder ? html` data-sync` : ''}${at === 0 ? '' : html` hidden`}
        >
          ${content}
        </div>`,
    )}`;
}
