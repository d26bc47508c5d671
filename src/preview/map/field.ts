import type { Part } from '../../insight/part.ts';
import type { Row } from '../../model/formats/row.ts';
import { html, nothing, type Fill, type Html } from '../html.ts';
import type { MapContext } from './context.ts';

/** One field of a row with its label and its place; nothing where there is nothing to show. */
export function field(
  context: MapContext,
  row: Part<Row>,
  key: keyof Row & string,
  label: string,
  content: Fill,
): Html {
  if (isEmpty(content)) return nothing;
  return html`<div class="fact" ${context.places.at(row.at(key), row.node)}>
    <dt>${label}${context.origins.fieldMark(row, key)}</dt>
    <dd>${content}</dd>
  </div>`;
}

/** One line as a text, several as a list. */
export function linesOf(lines: readonly Fill[]): Fill {
  const there = lines.filter((line) => !isEmpty(line));
  if (there.length <= 1) return there[0];
  return html`<ul>
    ${there.map((line) => html`<li>${line}</li>`)}
  </ul>`;
}

/** A label and what belongs to it, inside a field. */
export function labelled(label: string, content: Fill): Fill {
  return isEmpty(content) ? undefined : html`<span class="label">${label}:</span> ${content}`;
}

function isEmpty(content: Fill): boolean {
  if (content === undefined || content === null || content === false || content === '') return true;
  if (Array.isArray(content)) return content.every(isEmpty);
  return content === nothing;
}
