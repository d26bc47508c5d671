import { html, nothing, type Html } from '../html.ts';
import { sourceButton } from '../source.ts';
import type { MapContext, RowEntry } from './context.ts';
import { omittedRows } from './omitted.ts';
import { rowDelivery } from './rowDelivery.ts';
import { rowOutcomes } from './rowOutcomes.ts';
import { rowPurpose, rowScope } from './rowPurpose.ts';
import { rowServices } from './rowServices.ts';

/** Every row in full, in the order of the text, so that text and page can be read side by side. */
export function rowsView(context: MapContext): Html {
  return html`${context.rows.map((entry) => rowArticle(context, entry))}${omittedRows(context, 'rows')}`;
}

function rowArticle(context: MapContext, entry: RowEntry): Html {
  const { part, title, anchor, level, origin } = entry;
  const { row: words, kinds } = context.texts;
  const plain = part.text('plain');
  const kind = kinds[part.text('kind') ?? ''];
  return html`<article
    class="row"
    id="${anchor}"
    tabindex="-1"
    aria-labelledby="${anchor}-title"
    ${context.places.at(part.node)}
  >
    <header>
      <p class="eyebrow">
        ${[kind, level].filter((text) => text !== undefined).join(' · ')}
        ${part.text('state') === 'draft' ? html`<span class="badge">${words.draft}</span>` : nothing}
        ${part.flag('still_running') === false ? html`<span class="badge">${words.stopped}</span>` : nothing}
        ${context.origins.badge(origin)}
      </p>
      <h2 id="${anchor}-title">${title} ${sourceButton(title, context.texts)}</h2>
      ${
        plain === undefined
          ? nothing
          : html`<p class="plain" ${context.places.at(part.at('plain'), part.node)}>
              ${plain}${context.origins.fieldMark(part, 'plain')}
            </p>`
      }
      ${adaptation(context, entry)}
    </header>
    ${facts(context, entry)}
  </article>`;
}

function facts(context: MapContext, { part }: RowEntry): Html {
  const all = [rowScope, rowPurpose, rowDelivery, rowOutcomes, rowServices].flatMap((show) =>
    show(context, part),
  );
  return all.every((one) => one === nothing)
    ? html`<p class="muted">${context.texts.notYetWritten}</p>`
    : html`<dl class="facts">${all}</dl>`;
}

/** What the school says about its own change, for a parent who compares. */
function adaptation(context: MapContext, { part }: RowEntry): Html {
  const change = context.origins.adaptation(part);
  const { origin: words } = context.texts;
  if (change === undefined) return nothing;
  const effect = words.effect[change.effect ?? ''];
  if (effect === undefined && change.reason === undefined) return nothing;
  return html`<p class="change">
    ${effect ?? nothing}
    ${change.reason === undefined ? nothing : html`<strong>${words.why}:</strong> ${change.reason}`}
  </p>`;
}
