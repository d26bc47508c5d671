import type { Overlay } from '../../model/formats/overlay.ts';
import type { Part } from '../../insight/part.ts';
import { html, nothing, safeAddress, type Html } from '../html.ts';
import { dateWords } from '../words.ts';
import type { MapContext } from './context.ts';

/** Whose map this is, which version, from when, under which framework. */
export function mapHeader(context: MapContext, notice: string | undefined): Html {
  const { map, texts, places, origins } = context;
  const words = texts.header;
  const publisher = map.part('publisher');
  const name = publisher?.text('name');
  const address = safeAddress(publisher?.text('url') ?? '');
  const summary = map.text('summary');
  return html`<header class="masthead" ${places.at(map.at('title'))}>
    <p class="eyebrow">
      <span
        >${origins.overlay === undefined ? words.map : words.overlay}${
          name === undefined
            ? nothing
            : html` · ${address === undefined ? name : html`<a href="${address}">${name}</a>`}`
        }</span
      >
    </p>
    <h1>${map.text('title') ?? words.untitled}</h1>
    ${summary === undefined ? nothing : html`<p class="summary" ${places.at(map.at('summary'))}>${summary}</p>`}
    <dl class="facts-line">${facts(context)}</dl>
    ${notice === undefined ? nothing : html`<p class="notice">${notice}</p>`}
    ${notice === undefined ? legend(context) : nothing}
  </header>`;
}

function facts(context: MapContext): readonly Html[] {
  const { map, texts, rows, framework, origins } = context;
  const words = texts.header;
  const drafts = rows.filter((row) => row.part.text('state') === 'draft').length;
  const published = map.text('published');
  const reviewBy = map.text('review_by');
  const packs = framework.packs.map((pack) => {
    const status = texts.frameworkStatus[pack.status];
    return `${pack.title}${status === undefined ? '' : ` (${status})`}`;
  });
  return [
    fact(words.version, map.text('version')),
    // What an overlay inherits is the date of the map it builds on.
    origins.overlay !== undefined
      ? nothing
      : fact(words.published, published === undefined ? words.notPublished : dateWords(published, texts)),
    fact(words.reviewBy, reviewBy === undefined ? undefined : dateWords(reviewBy, texts)),
    fact(texts.view.rows, rows.length === 0 ? undefined : words.rows(rows.length, drafts)),
    fact(words.framework, packs.length === 0 ? undefined : packs.join('; ')),
    fact(words.builtOn, baseName(context)),
  ];
}

function fact(label: string, value: string | undefined): Html {
  return value === undefined
    ? nothing
    : html`<div>
        <dt>${label}</dt>
        <dd>${value}</dd>
      </div>`;
}

function legend(context: MapContext): Html {
  const { origins, texts } = context;
  const base = baseName(context);
  if (base === undefined || !context.rows.some((row) => row.origin !== undefined)) return nothing;
  return html`<p class="legend">${texts.origin.legend(origins.school, base)}</p>`;
}

/** What people call the map underneath; of several, the names that the overlay gives them. */
function baseName({ origins, publishedMap }: MapContext): string | undefined {
  const names = builtOn(origins.overlay);
  const title = publishedMap?.text('title');
  return title === undefined || names === undefined || names.includes(',')
    ? names
    : [title, publishedMap?.text('version')].filter(Boolean).join(', ');
}

/** The published maps under an overlay, as they are named there. */
export function builtOn(overlay: Part<Overlay> | undefined): string | undefined {
  const names = (overlay?.parts('extends') ?? []).flatMap((base) => {
    const name = base.text('map');
    return name === undefined ? [] : [[name, base.text('version')].filter(Boolean).join(' ')];
  });
  return names.length === 0 ? undefined : names.join(', ');
}
