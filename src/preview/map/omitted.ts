import { inWords } from '../../framework/framework.ts';
import { Part } from '../../insight/part.ts';
import { html, nothing, type Html } from '../html.ts';
import type { MapContext } from './context.ts';

/** The published rows that a school leaves out, each with its reason. A parent who looks for one finds it here. */
export function omittedRows(context: MapContext, view: 'rows' | 'families'): Html {
  const omit = context.origins.overlay?.at('omit');
  if (omit?.type !== 'map') return nothing;
  const entries = Object.entries(omit.fields);
  if (entries.length === 0) return nothing;
  const { origin: words, families, notYetWritten } = context.texts;
  return html`<section class="omitted">
    <h2>${view === 'families' ? families.omitted : words.omitted}</h2>
    <p>${words.omittedIntro(entries.length)}</p>
    <dl class="plain-list">
      ${entries.map(([id, node]) => {
        const reason = node.type === 'map' ? new Part<{ reason: string }>(node).text('reason') : undefined;
        return html`<div${context.places.at(node)}>
          <dt>${titleOf(context, id)}</dt>
          <dd>${reason ?? html`<span class="muted">${notYetWritten}</span>`}</dd>
        </div>`;
      })}
    </dl>
  </section>`;
}

function titleOf({ publishedMap }: MapContext, reference: string): string {
  const id = reference.slice(reference.lastIndexOf('#') + 1);
  const row = publishedMap?.parts('provisions').find((one) => one.text('id') === id);
  return row?.text('title') ?? inWords(id);
}
