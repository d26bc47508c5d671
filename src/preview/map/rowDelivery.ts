import type { Competence, DeliveryLine } from '../../model/formats/delivery.ts';
import type { Part } from '../../insight/part.ts';
import type { Row } from '../../model/formats/row.ts';
import { html, joined, nothing, type Fill, type Html } from '../html.ts';
import { sentence, termLabel } from '../words.ts';
import type { MapContext } from './context.ts';
import { deliveryDose, deliveryRole } from './deliveryLine.ts';
import { field, labelled, linesOf } from './field.ts';

/** Who gives it, how often, with which skills and safeguards. */
export function rowDelivery(context: MapContext, row: Part<Row>): readonly Html[] {
  const words = context.texts.row;
  const lines = row.parts('delivery');
  return [
    field(
      context,
      row,
      'delivery',
      words.delivery,
      lines.length === 0
        ? undefined
        : html`<ul class="delivery">
            ${lines.map((line) => deliveryItem(context, row, line))}
          </ul>`,
    ),
    field(
      context,
      row,
      'competence',
      words.competence,
      linesOf(row.parts('competence').map((one) => skill(context, one))),
    ),
    field(context, row, 'safety', words.safety, safety(context, row)),
  ];
}

function deliveryItem(context: MapContext, row: Part<Row>, line: Part<DeliveryLine>): Html {
  const { framework, texts, places } = context;
  const words = texts.delivery;
  const paidBy = line.text('paid_by');
  const more = joined(
    [
      labelled(words.where, line.text('where')),
      labelled(words.paidBy, paidBy === undefined ? undefined : termLabel(framework, 'funding', paidBy)),
    ],
    ' · ',
  );
  const does = words.does[line.text('does') ?? ''];
  return html`<li${places.at(line.node, row.node)}>
    ${does === undefined ? nothing : html`<span class="does">${does}</span>`}
    <span>${joined([deliveryRole(line, framework, texts), deliveryDose(line, texts)], ', ')}${
      more.length === 0 ? nothing : html`<span class="note">${more}</span>`
    }</span>
  </li>`;
}

function skill(context: MapContext, part: Part<Competence>): Fill {
  const { framework, texts, moduleTitle } = context;
  const words = texts.row;
  const role = part.text('role');
  const module = part.text('module');
  const signedOffBy = part.text('signed_off_by');
  const renew = part.text('renew_months');
  const how = joined(
    [
      module === undefined ? undefined : (moduleTitle(module) ?? module),
      part.text('external'),
      signedOffBy === undefined ? undefined : words.signedOffBy(termLabel(framework, 'roles', signedOffBy)),
      renew === undefined ? undefined : words.renew(renew),
    ],
    ' · ',
  );
  const supervision = labelled(words.supervision, part.text('supervision'));
  return html`${role === undefined ? nothing : html`<span class="label">${termLabel(framework, 'roles', role)}:</span> `}${how}${
    supervision === undefined ? nothing : html`<span class="note">${supervision}</span>`
  }`;
}

function safety(context: MapContext, row: Part<Row>): Fill {
  const words = context.texts.row;
  const part = row.part('safety');
  if (part === undefined) return undefined;
  const plan = part.text('plan');
  const signOff = part.text('sign_off');
  return linesOf([
    plan === undefined ? undefined : sentence(plan),
    labelled(
      words.signOff,
      signOff === undefined ? undefined : termLabel(context.framework, 'roles', signOff),
    ),
    part.flag('two_adults') === true ? words.twoAdults : undefined,
    labelled(words.loneWorking, part.text('lone_working')),
  ]);
}
