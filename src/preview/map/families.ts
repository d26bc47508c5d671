import { html, nothing, type Html } from '../html.ts';
import type { MapContext, RowEntry } from './context.ts';
import { familyLedger } from './familyLedger.ts';
import { familyRow } from './familyRow.ts';
import { familyAdvice, familyCalls } from './familyHelp.ts';
import { omittedRows } from './omitted.ts';

/**
 * What a family asks, in the order in which families ask it: what is it; who gives it, how often; how do we ask, and
 * must we have a diagnosis; how long is the wait and what happens meanwhile; how will we know; what if it does not
 * work; who do we call; who can advise us independently; what changed because families spoke. Codes, tiers and costs
 * stay out of it.
 */
export function familiesView(context: MapContext): Html {
  const words = context.texts.families;
  const groups = groupsOf(context);
  const parts: readonly (readonly [string, string])[] = [
    ...(groups.length === 0 ? [] : [['families-help', words.help] as const]),
    ['families-call', words.call],
    ['families-advice', words.advice],
    ['families-changed', words.changed],
  ];
  return html`<nav class="contents" aria-label="${words.onThisPage}">
      <ul>
        ${parts.map(([id, title]) => html`<li><a href="#${id}">${title}</a></li>`)}
      </ul>
    </nav>
    ${
      groups.length === 0
        ? nothing
        : html`<section id="families-help" tabindex="-1">
            <h2>${words.help}</h2>
            <p class="muted">${words.open}</p>
            ${groups.map(
              ([title, rows]) =>
                html`<section class="family-group">
                  <h3>${title}</h3>
                  ${rows.map((row) => familyRow(context, row))}
                </section>`,
            )}
            ${omittedRows(context, 'families')}
          </section>`
    }
    ${familyCalls(context)} ${familyAdvice(context)} ${familyLedger(context)}`;
}

/** By what it is rather than by level: a tier means nothing to a family. What is no longer offered is left out. */
function groupsOf(context: MapContext): readonly (readonly [string, readonly RowEntry[]])[] {
  const { groups } = context.texts.families;
  const offered = context.rows.filter((row) => row.part.flag('still_running') !== false);
  return Object.entries(groups).flatMap(([kind, title]) => {
    const rows = offered.filter(({ part }) => {
      const own = part.text('kind') ?? 'other';
      return (own in groups ? own : 'other') === kind;
    });
    return rows.length === 0 ? [] : [[title, rows] as const];
  });
}
