import type { Outcome } from '../../model/formats/outcome.ts';
import type { Part } from '../../insight/part.ts';
import type { Decide } from '../../model/formats/graduation.ts';
import type { Row } from '../../model/formats/row.ts';
import { html, joined, nothing, type Fill, type Html } from '../html.ts';
import { dateWords } from '../words.ts';
import { rowLink, type MapContext } from './context.ts';
import { field, labelled, linesOf } from './field.ts';

/** What will be different, how it is known, and what follows. */
export function rowOutcomes(context: MapContext, row: Part<Row>): readonly Html[] {
  const words = context.texts.row;
  const outcomes = row.parts('outcomes');
  return [
    field(
      context,
      row,
      'outcomes',
      words.outcomes,
      outcomes.length === 0
        ? undefined
        : html`<ul class="outcomes">
            ${outcomes.map((outcome) => outcomeItem(context, row, outcome))}
          </ul>`,
    ),
    field(context, row, 'decide', words.decide, decisions(context, row.part('decide'))),
  ];
}

function outcomeItem(context: MapContext, row: Part<Row>, outcome: Part<Outcome>): Html {
  const { texts, places } = context;
  const words = texts.outcome;
  const within = outcome.part('within')?.text('weeks');
  const by = outcome.text('by');
  const bounds = joined(
    [
      change(context, outcome),
      within === undefined ? undefined : words.within(within),
      by === undefined ? undefined : words.by(dateWords(by, texts)),
      words.about[outcome.text('about') ?? ''],
      words.direction[outcome.text('direction') ?? ''],
    ],
    ' · ',
  );
  const aside = joined(
    [
      labelled(words.measure, outcome.text('measure')),
      labelled(words.soThat, outcome.text('so_that')?.replace(/^so that\s+/i, '')),
      labelled(words.aspiration, outcome.text('aspiration')),
    ],
    html`<br />`,
  );
  return html`<li${places.at(outcome.node, row.node)}>
    <p>${outcome.text('text') ?? html`<span class="muted">${texts.notYetWritten}</span>`}</p>
    ${bounds.length === 0 ? nothing : html`<p class="bounds">${bounds}</p>`}
    ${aside.length === 0 ? nothing : html`<p class="note">${aside}</p>`} ${scale(context, outcome)}
  </li>`;
}

/** Read aloud, an arrow says nothing; so it is also there in words. */
function change({ texts }: MapContext, outcome: Part<Outcome>): Fill {
  const words = texts.outcome;
  const [start, target] = [outcome.text('expected_start'), outcome.text('target')];
  if (start !== undefined && target !== undefined)
    return html`<strong
      ><span aria-hidden="true">${words.change(start, target)}</span
      ><span class="spoken">${words.changeSpoken(start, target)}</span></strong
    >`;
  if (target !== undefined) return labelled(words.target, html`<strong>${target}</strong>`);
  return labelled(words.start, start);
}

function scale({ texts }: MapContext, outcome: Part<Outcome>): Html {
  const steps = outcome.parts('scale');
  if (steps.length === 0) return nothing;
  return html`<table class="scale">
    <caption>
      ${texts.outcome.scale}
    </caption>
    <tbody>
      ${steps.map(
        (step) =>
          html`<tr>
            <th scope="row">${signed(step.text('level'))}</th>
            <td>${step.text('text')}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function signed(level: string | undefined): string | undefined {
  return level === undefined || !/^[1-9]/.test(level) ? level?.replace('-', '−') : `+${level}`;
}

function decisions(context: MapContext, decide: Part<Decide> | undefined): Fill {
  const words = context.texts.row;
  if (decide === undefined) return undefined;
  const weeks = decide.text('review_weeks');
  const step = (label: string, key: 'met' | 'partly' | 'not_met'): Fill =>
    labelled(
      label,
      joined(
        decide.texts(key).map((reference) => nextStep(context, reference)),
        ', ',
      ),
    );
  return linesOf([
    step(words.met, 'met'),
    step(words.partly, 'partly'),
    step(words.notMet, 'not_met'),
    decide.flag('stays_as_long_as_needed') === true ? words.stays : undefined,
    decide.text('exit'),
    weeks === undefined ? undefined : words.reviewAfter(weeks),
  ]);
}

function nextStep(context: MapContext, reference: string): Fill {
  const words = context.texts.row;
  if (reference === 'repeat_once') return words.repeatOnce;
  return reference === 'stop' ? words.stop : rowLink(context, reference, 'rows');
}
