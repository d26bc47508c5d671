import { coverage, type Coverage, type CoverageCell } from '../../insight/coverage.ts';
import type { Part } from '../../insight/part.ts';
import type { Row } from '../../model/formats/row.ts';
import { html, nothing, type Html } from '../html.ts';
import { sourceButton } from '../source.ts';
import type { MapContext, RowEntry } from './context.ts';

/**
 * What is offered for which need at which level. The roles are written out because the narrow layout shows the table
 * as a list, and browsers then forget that it is a table.
 */
export function overview(context: MapContext): Html {
  const { texts } = context;
  const cover = coverage(context.map.node, context.framework);
  return html`<h2 id="overview-heading">${texts.overview.heading}</h2>
    ${gapSummary(context, cover)}
    <table class="coverage" role="table" aria-labelledby="overview-heading">
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">${texts.overview.area}</th>
          ${cover.levels.map(
            (level) =>
              html`<th role="columnheader" scope="col">
                ${level.label}${
                  level.declared || cover.levels.every((other) => !other.declared)
                    ? nothing
                    : html`<span class="note">${texts.overview.undeclaredLevel}</span>`
                }
              </th>`,
          )}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${cover.cells.map((cells) => areaRow(context, cells, cover))}
      </tbody>
    </table>
    ${unplaced(context, cover)}`;
}

function areaRow(context: MapContext, cells: readonly CoverageCell[], cover: Coverage): Html {
  const area = cells[0]?.area;
  if (area === undefined) return nothing;
  const stray = !area.declared && cover.areas.some((other) => other.declared);
  return html`<tr role="row">
    <th role="rowheader" scope="row">
      ${area.label}${stray ? html`<span class="note">${context.texts.overview.undeclaredArea}</span>` : nothing}
    </th>
    ${cells.map((cell) => cellOf(context, cell))}
  </tr>`;
}

function cellOf(context: MapContext, { rows, level, gap }: CoverageCell): Html {
  const { texts, places } = context;
  const first = rows[0]?.node;
  const content =
    rows.length > 0
      ? html`<ul>
          ${rows.map((row) => entryLine(context, row))}
        </ul>`
      : html`<p>${gap ? texts.overview.gap : texts.overview.outside}</p>`;
  return html`<td
    role="cell"
    class="${gap ? 'gap' : rows.length === 0 ? 'outside' : 'filled'}"
    ${places.at(first)}
  >
    <span class="cell-level">${level.label}</span>${content}
  </td>`;
}

function entryLine(context: MapContext, part: Part<Row>): Html {
  const entry = context.rowsByNode.get(part.node);
  if (entry === undefined) return nothing;
  return html`<li${context.places.at(part.node)}>
    <a href="#${entry.anchor}">${entry.title}</a>${states(context, entry)}${sourceButton(entry.title, context.texts, true)}
  </li>`;
}

function states(context: MapContext, { part, origin }: RowEntry): readonly Html[] {
  const { row, origin: words } = context.texts;
  return [
    part.text('state') === 'draft' ? html` <span class="mark">${row.draft}</span>` : nothing,
    part.flag('still_running') === false ? html` <span class="mark">${row.stopped}</span>` : nothing,
    origin === undefined ? nothing : html` <span class="mark">${words[origin.kind]}</span>`,
  ];
}

function gapSummary(context: MapContext, cover: Coverage): Html {
  const { overview: words } = context.texts;
  const cells = cover.cells.flat().filter((cell) => cell.gap || cell.rows.length > 0).length;
  if (cells === 0) return nothing;
  if (cover.gaps.length === 0) return html`<p class="muted">${words.covered(cells)}</p>`;
  return html`<p class="gap-summary">${words.gaps(cover.gaps.length, cells)}</p>`;
}

function unplaced(context: MapContext, cover: Coverage): Html {
  if (cover.unplaced.length === 0) return nothing;
  return html`<section class="unplaced">
    <h3>${context.texts.overview.unplaced}</h3>
    <ul>
      ${cover.unplaced.map((row) => entryLine(context, row))}
    </ul>
  </section>`;
}
