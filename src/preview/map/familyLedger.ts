import type { LedgerEntry } from '../../model/formats/ledger.ts';
import type { Part } from '../../insight/part.ts';
import { html, joined, nothing, type Html } from '../html.ts';
import { dateWords, termLabel } from '../words.ts';
import { rowLink, type MapContext } from './context.ts';

/** What was said, what was answered and what became of it, newest first; and whose voice is still missing. */
export function familyLedger(context: MapContext): Html {
  const { map, texts } = context;
  const words = texts.families;
  const entries = map
    .parts('involvement')
    .toSorted((a, b) => (b.text('date') ?? '').localeCompare(a.text('date') ?? ''));
  return html`<section id="families-changed" tabindex="-1">
    <h2>${words.changed}</h2>
    ${
      entries.length === 0
        ? html`<p class="muted">${words.changedNone}</p>`
        : html`<ol class="ledger">
            ${entries.map((entry) => ledgerEntry(context, entry))}
          </ol>`
    }
    ${heard(context)}
  </section>`;
}

function ledgerEntry(context: MapContext, entry: Part<LedgerEntry>): Html {
  const { framework, texts, places } = context;
  const words = texts.families;
  const [from, date] = [entry.text('from'), entry.text('date')];
  const said = entry.text('said');
  const quoted = entry.flag('quoted_with_permission') === true;
  const told = entry.part('told_them')?.text('date');
  const action = words.action[entry.text('action') ?? ''] ?? words.open_;
  const about = entry.texts('about').map((reference) => rowLink(context, reference, 'families'));
  const outcome = joined(
    [
      html`<strong>${action}</strong>`,
      about.length === 0 ? undefined : html`${words.about}: ${joined(about, ', ')}`,
      told === undefined ? undefined : words.told(dateWords(told, texts)),
    ],
    ' · ',
  );
  return html`<li${places.at(entry.node)}>
    <p class="eyebrow">
      ${joined([from === undefined ? undefined : termLabel(framework, 'heard_groups', from), date === undefined ? undefined : dateWords(date, texts)], ' · ')}
    </p>
    <p class="said"><span class="label">${words.youSaid}:</span> ${said === undefined ? texts.notYetWritten : quoted ? html`<q>${said}</q>` : said}</p>
    <p><span class="label">${words.weAnswered}:</span> ${entry.text('response') ?? html`<span class="muted">${words.noAnswer}</span>`}</p>
    <p class="muted">${outcome}</p>
  </li>`;
}

function heard(context: MapContext): Html {
  const { map, framework, texts } = context;
  const words = texts.families;
  const groups = map.parts('heard').flatMap((one) => {
    const group = one.text('group');
    if (group === undefined) return [];
    const how = joined([one.text('how'), one.text('when'), words.band[one.text('band') ?? '']], ' · ');
    return [
      html`<li>
        <strong>${termLabel(framework, 'heard_groups', group)}</strong
        >${how.length === 0 ? nothing : html`<span class="note">${how}</span>`}
      </li>`,
    ];
  });
  const missing = map
    .texts('not_yet_heard')
    .map((group) => html`<li>${termLabel(framework, 'heard_groups', group)}</li>`);
  return html`${section(words.heard, groups)}${section(words.notYetHeard, missing)}`;
}

function section(title: string, lines: readonly Html[]): Html {
  if (lines.length === 0) return nothing;
  return html`<div class="aside">
    <h3>${title}</h3>
    <ul>
      ${lines}
    </ul>
  </div>`;
}
