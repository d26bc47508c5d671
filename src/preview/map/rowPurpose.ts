import type { Part } from '../../insight/part.ts';
import type { Row } from '../../model/formats/row.ts';
import { html, joined, nothing, type Fill, type Html } from '../html.ts';
import { labelsTogether, termLabel, termLabels } from '../words.ts';
import { rowLink, type MapContext } from './context.ts';
import { field, labelled, linesOf } from './field.ts';

/** Whom a row is for. */
export function rowScope(context: MapContext, row: Part<Row>): readonly Html[] {
  const { framework, texts } = context;
  const words = texts.row;
  const setting = row.text('setting');
  return [
    field(
      context,
      row,
      'areas',
      words.areas,
      labelsTogether(termLabels(framework, 'areas', row.texts('areas'))),
    ),
    field(
      context,
      row,
      'needs',
      words.needs,
      labelsTogether(termLabels(framework, 'needs', row.texts('needs'))),
    ),
    field(
      context,
      row,
      'also_for',
      words.alsoFor,
      labelsTogether(termLabels(framework, 'groups', row.texts('also_for'))),
    ),
    field(
      context,
      row,
      'phases',
      words.phases,
      labelsTogether(termLabels(framework, 'phases', row.texts('phases'))),
    ),
    field(context, row, 'ages', words.ages, ages(context, row)),
    field(
      context,
      row,
      'setting',
      words.setting,
      setting === undefined ? undefined : termLabel(framework, 'settings', setting),
    ),
  ];
}

function ages({ texts }: MapContext, row: Part<Row>): string | undefined {
  const range = row.part('ages');
  const [from, to] = [range?.text('from'), range?.text('to')];
  if (from !== undefined && to !== undefined) return texts.row.agesFromTo(from, to);
  if (from !== undefined) return texts.row.agesFrom(from);
  return to === undefined ? undefined : texts.row.agesTo(to);
}

/** Why it is there, what comes first, and how a learner gets it. */
export function rowPurpose(context: MapContext, row: Part<Row>): readonly Html[] {
  const { texts } = context;
  const words = texts.row;
  return [
    field(context, row, 'duty', words.duty, duties(context, row)),
    field(context, row, 'barrier', words.barrier, row.text('barrier')),
    field(
      context,
      row,
      'quality_first',
      words.qualityFirst,
      linesOf(row.texts('quality_first').map((reference) => rowLink(context, reference, 'rows'))),
    ),
    field(context, row, 'considered', words.considered, considered(context, row)),
    field(context, row, 'entry', words.entry, entry(context, row)),
    field(context, row, 'adults_do', words.adultsDo, linesOf(row.texts('adults_do'))),
    field(context, row, 'resources', words.resources, linesOf(row.texts('resources'))),
    field(context, row, 'look_for', words.lookFor, linesOf(row.texts('look_for'))),
    field(context, row, 'check', words.check, linesOf(row.texts('check'))),
  ];
}

function duties({ framework, texts }: MapContext, row: Part<Row>): Fill {
  const owed = row.texts('duty');
  if (owed.length === 0) return undefined;
  const ahead = framework.packs.some((pack) =>
    pack.duties?.some((duty) => duty.anticipatory === true && owed.includes(duty.id)),
  );
  const labels = termLabels(framework, 'duties', owed);
  return html`${labelsTogether(labels)}${ahead ? html`<span class="note">${texts.row.anticipatory}</span>` : nothing}`;
}

function considered({ framework, texts }: MapContext, row: Part<Row>): Fill {
  return linesOf(
    row.parts('considered').map((factor) => {
      const name = factor.text('factor');
      if (name === undefined) return undefined;
      const finding = texts.finding[factor.text('finding') ?? ''];
      const how = factor.text('how');
      return html`<span class="label">${termLabel(framework, 'factors', name)}:</span>
        ${joined([finding, how], '. ')}`;
    }),
  );
}

function entry(context: MapContext, row: Part<Row>): Fill {
  const { framework, texts } = context;
  const words = texts.row;
  const part = row.part('entry');
  if (part === undefined) return undefined;
  const decidedBy = part.text('decided_by');
  return linesOf([
    part.text('when'),
    labelled(words.whoCanAsk, termLabels(framework, 'roles', part.texts('who_can_ask')).join(', ')),
    labelled(words.decidedBy, decidedBy === undefined ? undefined : termLabel(framework, 'roles', decidedBy)),
    part.flag('usual_not_required') === true ? words.usual : undefined,
  ]);
}
