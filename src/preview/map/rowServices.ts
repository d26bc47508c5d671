import type { Agency } from '../../model/formats/agencies.ts';
import type { Part } from '../../insight/part.ts';
import type { Row } from '../../model/formats/row.ts';
import { html, joined, nothing, safeAddress, type Fill, type Html } from '../html.ts';
import { dateWords, termLabel, termLabels } from '../words.ts';
import type { MapContext } from './context.ts';
import { field, labelled, linesOf } from './field.ts';

/** Other services, money and what it rests on. */
export function rowServices(context: MapContext, row: Part<Row>): readonly Html[] {
  const { framework, texts } = context;
  const words = texts.row;
  return [
    field(
      context,
      row,
      'agencies',
      words.agencies,
      linesOf(row.parts('agencies').map((one) => agency(context, one))),
    ),
    field(context, row, 'personal_budget', words.personalBudget, personalBudget(context, row)),
    field(
      context,
      row,
      'informs_sections',
      words.sections,
      row
        .texts('informs_sections')
        .map((id) => sectionName(context, id))
        .join('; '),
    ),
    field(context, row, 'cost', words.cost, cost(context, row)),
    field(
      context,
      row,
      'paid_from',
      words.paidFrom,
      termLabels(framework, 'funding', row.texts('paid_from')).join(', '),
    ),
    field(context, row, 'local_offer', words.localOffer, localOffer(row)),
    field(
      context,
      row,
      'evidence',
      words.evidence,
      linesOf(
        row.parts('evidence').map((one) => {
          const source = one.text('source');
          const address = safeAddress(one.text('url') ?? '');
          return joined(
            [
              address === undefined ? source : html`<a href="${address}">${source ?? address}</a>`,
              one.text('strength'),
            ],
            ', ',
          );
        }),
      ),
    ),
  ];
}

function agency(context: MapContext, part: Part<Agency>): Fill {
  const { framework, texts } = context;
  const words = texts.row;
  const role = part.text('role');
  const service = texts.service[part.text('service') ?? ''];
  const accountable = part.text('accountable');
  const wait = part.part('usual_wait');
  const [weeks, asOf] = [wait?.text('weeks'), wait?.text('as_of')];
  const name = role === undefined ? service : termLabel(framework, 'roles', role);
  const firmness = joined(
    [
      role === undefined ? undefined : service,
      texts.commitment[part.text('commitment') ?? ''],
      texts.basis[part.text('basis') ?? ''],
    ],
    ', ',
  );
  const notes = joined(
    [
      labelled(
        words.accountable,
        accountable === undefined ? undefined : termLabel(framework, 'roles', accountable),
      ),
      labelled(words.commissioner, part.text('commissioner')),
      labelled(
        words.wait,
        weeks === undefined
          ? undefined
          : joined(
              [words.waitWeeks(weeks), asOf === undefined ? undefined : words.asOf(dateWords(asOf, texts))],
              ', ',
            ),
      ),
      labelled(words.untilThen, part.text('until_then')),
    ],
    html`<br />`,
  );
  return html`<span class="label">${name ?? texts.notYetWritten}</span
    >${firmness.length === 0 ? nothing : html` (${firmness})`}${
      notes.length === 0 ? nothing : html`<span class="note">${notes}</span>`
    }`;
}

function personalBudget({ texts }: MapContext, row: Part<Row>): Fill {
  const words = texts.row;
  const part = row.part('personal_budget');
  if (part === undefined) return undefined;
  const possible = part.flag('possible');
  return linesOf([
    possible === undefined ? undefined : possible ? words.budgetPossible : words.budgetNotPossible,
    labelled(words.inPlace, part.text('already_in_place')),
    labelled(words.consent, texts.consent[part.text('premises_consent') ?? '']),
  ]);
}

function sectionName({ framework }: MapContext, id: string): string {
  const label = framework.term('plan_sections', id)?.label;
  return label === undefined ? id : `${id}, ${label}`;
}

function cost({ texts }: MapContext, row: Part<Row>): Fill {
  const part = row.part('cost');
  if (part === undefined) return undefined;
  const sharedBy = part.text('shared_by');
  return joined(
    [
      ...part.parts('lines').map((line) => joined([line.text('what'), line.text('amount')], ' ')),
      part.text('fixed'),
      sharedBy === undefined ? undefined : texts.row.sharedBy(sharedBy),
    ],
    ', ',
  );
}

function localOffer(row: Part<Row>): Fill {
  const part = row.part('local_offer');
  const address = safeAddress(part?.text('url') ?? '');
  return linesOf([
    part?.text('how_to_get_it'),
    address === undefined ? undefined : html`<a href="${address}">${address}</a>`,
    part?.text('monitored_by'),
  ]);
}
