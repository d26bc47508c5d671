import type { Agency } from '../../model/formats/agencies.ts';
import type { Part } from '../../insight/part.ts';
import type { Outcome } from '../../model/formats/outcome.ts';
import type { Row } from '../../model/formats/row.ts';
import { html, joined, nothing, type Fill, type Html } from '../html.ts';
import { sourceButton } from '../source.ts';
import { dateWords, sentence, termLabel } from '../words.ts';
import { rowLink, type MapContext, type RowEntry } from './context.ts';
import { deliveryDose, deliveryRole } from './deliveryLine.ts';
import { labelled, linesOf } from './field.ts';

/** One kind of help, as a family reads it: what it is at a glance, the answers on opening it. */
export function familyRow(context: MapContext, entry: RowEntry): Html {
  const { part, title, familyAnchor, origin } = entry;
  const words = context.texts.families;
  const plain = part.text('plain');
  return html`<details class="help" id="${familyAnchor}" ${context.places.at(part.node)}>
    <summary>
      <span class="help-title">${title}</span>
      ${origin?.kind === 'added' ? html`<span class="mark">${context.texts.origin.addedBy(origin.by)}</span>` : nothing}
      <span class="help-plain"
        >${plain ?? html`<span class="muted">${context.texts.notYetWritten}</span>`}</span
      >
    </summary>
    <dl class="answers">
      ${answer(context, words.who, who(context, part))} ${answer(context, words.ask, ask(context, part))}
      ${waits(context, part)} ${answer(context, words.know, know(context, part))}
      ${answer(context, words.notWorking, notWorking(context, part))}
    </dl>
    <p class="to-source">${sourceButton(title, context.texts)}</p>
  </details>`;
}

function answer({ texts }: MapContext, question: string, content: Fill): Html {
  return html`<div>
    <dt>${question}</dt>
    <dd>${content ?? html`<span class="muted">${texts.notYetWritten}</span>`}</dd>
  </div>`;
}

function isForEveryone(part: Part<Row>): boolean {
  return part.text('kind') === 'practice';
}

function who({ framework, texts }: MapContext, part: Part<Row>): Fill {
  const lines = part.parts('delivery').map((line) => {
    const does = line.text('does');
    const role = deliveryRole(line, framework, texts);
    const verb = does === undefined || does === 'deliver' ? '' : texts.families.does[does];
    const dose = deliveryDose(line, texts);
    return html`<strong>${role}</strong
      >${verb === undefined || verb === '' ? '' : ` ${verb}`}${dose === '' ? '' : `: ${dose}`}`;
  });
  return linesOf(lines) ?? (isForEveryone(part) ? texts.families.whoEveryone : undefined);
}

function ask(context: MapContext, part: Part<Row>): Fill {
  const { framework, texts, map } = context;
  const words = texts.families;
  if (isForEveryone(part) && part.at('entry') === undefined)
    return [words.askEveryone, ' ', words.noDiagnosis];
  const entry = part.part('entry');
  const asking = (entry?.texts('who_can_ask') ?? []).map((role) => termLabel(framework, 'roles', role));
  const decidedBy = entry?.text('decided_by');
  const how =
    part.part('local_offer')?.text('how_to_get_it') ?? map.part('local_offer')?.text('how_to_get_it');
  // Where a map speaks of a diagnosis itself, its own words answer the question and ours could contradict them.
  const speaksOfDiagnosis = /diagnos/i.test(entry?.text('when') ?? '');
  return linesOf([
    speaksOfDiagnosis
      ? undefined
      : html`<strong>${words.noDiagnosis}</strong>
          ${entry?.flag('usual_not_required') === true ? words.usual : ''}`,
    labelled(words.whoCanAsk, asking.join(', ')),
    labelled(words.whenItHelps, entry?.text('when')),
    labelled(words.decidedBy, decidedBy === undefined ? undefined : termLabel(framework, 'roles', decidedBy)),
    how ?? words.askAnyone,
  ]);
}

/** Asked only where somebody else has to come in, or ought to be named. */
function waits(context: MapContext, part: Part<Row>): Html {
  const { texts } = context;
  const agencies = part
    .parts('agencies')
    .filter(
      (agency) =>
        agency.text('service') !== 'education' ||
        agency.at('usual_wait') !== undefined ||
        agency.at('until_then') !== undefined,
    );
  const asked = agencies.length > 0 || part.text('kind') === 'input' || part.text('kind') === 'setting';
  if (!asked) return nothing;
  return answer(context, texts.families.wait, linesOf(agencies.map((agency) => wait(context, agency))));
}

function wait({ framework, texts }: MapContext, agency: Part<Agency>): Fill {
  const words = texts.families;
  const role = agency.text('role');
  const name =
    role === undefined
      ? (texts.service[agency.text('service') ?? ''] ?? texts.notYetWritten)
      : termLabel(framework, 'roles', role);
  const part = agency.part('usual_wait');
  const [weeks, asOf] = [part?.text('weeks'), part?.text('as_of')];
  const date = asOf === undefined ? '' : ` (${texts.row.asOf(dateWords(asOf, texts))})`;
  const how =
    weeks === undefined
      ? words.waitUnknown(name)
      : (weeks === '0' ? words.noWait(name) : words.waits(name, texts.row.waitWeeks(weeks))) + date;
  const untilThen = agency.text('until_then');
  return joined(
    [
      sentence(how),
      words.commitment[agency.text('commitment') ?? ''],
      untilThen === undefined ? undefined : html`<strong>${words.untilThen}</strong> ${sentence(untilThen)}`,
    ],
    ' ',
  );
}

function know(context: MapContext, part: Part<Row>): Fill {
  const words = context.texts.families;
  const weeks = part.part('decide')?.text('review_weeks');
  const signs = isForEveryone(part)
    ? [...part.texts('look_for'), ...part.texts('check')]
    : part.texts('check');
  return linesOf([
    ...part.parts('outcomes').map((outcome) => change(context, outcome)),
    ...signs,
    weeks === undefined ? undefined : words.knowReview(weeks),
  ]);
}

function change({ texts }: MapContext, outcome: Part<Outcome>): Fill {
  const words = texts.families;
  const [start, target] = [outcome.text('expected_start'), outcome.text('target')];
  const text = outcome.text('text');
  const measure = outcome.text('measure');
  return joined(
    [
      text === undefined ? undefined : sentence(text),
      start === undefined || target === undefined ? undefined : words.knowChange(start, target),
      measure === undefined ? undefined : html`${words.knowMeasure} ${sentence(measure)}`,
    ],
    ' ',
  );
}

function notWorking(context: MapContext, part: Part<Row>): Fill {
  const words = context.texts.families;
  const decide = part.part('decide');
  const step = (label: string, key: 'met' | 'partly' | 'not_met'): Fill => {
    const next = (decide?.texts(key) ?? []).map((reference) => {
      if (reference === 'repeat_once') return words.repeatOnce;
      return reference === 'stop'
        ? words.stop
        : html`${words.goOn} ${rowLink(context, reference, 'families')}`;
    });
    return labelled(label, joined(next, ', '));
  };
  const steps = linesOf([
    step(words.notHelped, 'not_met'),
    step(words.partly, 'partly'),
    step(words.helped, 'met'),
    decide?.flag('stays_as_long_as_needed') === true ? words.stays : undefined,
    decide?.text('exit'),
  ]);
  return steps ?? (isForEveryone(part) ? words.alwaysTellUs : undefined);
}
