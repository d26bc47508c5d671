import { inWords } from '../../framework/framework.ts';
import { html, joined, nothing, safeAddress, type Fill, type Html } from '../html.ts';
import { dateWords, labelsTogether, termLabel, termLabels } from '../words.ts';
import type { ModuleContext } from './renderModule.ts';

/** What somebody wants to know before coming. */
export function moduleHeader(context: ModuleContext): Html {
  const { front, texts, places } = context;
  const words = texts.module;
  const publisher = front.part('publisher');
  const name = publisher?.text('name');
  const address = safeAddress(publisher?.text('url') ?? '');
  const pupilOutcome = front.text('pupil_outcome');
  return html`<header class="masthead" ${places.at(front.at('title'))}>
      <p class="eyebrow">
        <span
          >${texts.header.module}${name === undefined ? nothing : html` · ${address === undefined ? name : html`<a href="${address}">${name}</a>`}`}</span
        >
      </p>
      <h1>${front.text('title') ?? texts.header.untitled}</h1>
      ${
        pupilOutcome === undefined
          ? nothing
          : html`<p class="summary" ${places.at(front.at('pupil_outcome'))}>
              <span class="label">${words.pupilOutcome}:</span> ${pupilOutcome}
            </p>`
      }
      <dl class="facts-line">
        ${line(words.length, minutes(context))}
        ${line(words.how, words.delivery[front.text('delivery') ?? ''])}
        ${line(words.groupSize, groupSize(context))} ${line(texts.header.version, front.text('version'))}
        ${line(texts.header.reviewBy, reviewBy(context))}
      </dl>
    </header>
    ${callout(context, 'content_note', words.contentNote)} ${callout(context, 'if_worried', words.ifWorried)}
    ${objectives(context)} ${glance(context)}`;
}

function line(label: string, value: string | undefined): Html {
  return value === undefined
    ? nothing
    : html`<div>
        <dt>${label}</dt>
        <dd>${value}</dd>
      </div>`;
}

function minutes({ front, texts }: ModuleContext): string | undefined {
  const duration = front.text('duration');
  return duration === undefined ? undefined : texts.module.minutes(duration);
}

function reviewBy({ front, texts }: ModuleContext): string | undefined {
  const date = front.text('review_by');
  return date === undefined ? undefined : dateWords(date, texts);
}

function groupSize({ front, texts }: ModuleContext): string | undefined {
  const size = front.part('group_size');
  const [min, max] = [size?.text('min'), size?.text('max')];
  if (min !== undefined && max !== undefined) return texts.module.people(min, max);
  if (min !== undefined) return texts.module.peopleFrom(min);
  return max === undefined ? undefined : texts.module.peopleTo(max);
}

function callout({ front, places }: ModuleContext, key: 'content_note' | 'if_worried', title: string): Html {
  const text = front.text(key);
  if (text === undefined) return nothing;
  return html`<aside class="callout" aria-label="${title}" ${places.at(front.at(key))}>
    <h2>${title}</h2>
    <p>${text}</p>
  </aside>`;
}

function objectives({ front, texts, places }: ModuleContext): Html {
  const entries = front.parts('objectives').filter((objective) => objective.text('text') !== undefined);
  if (entries.length === 0) return nothing;
  return html`<section>
    <h2>${texts.module.objectives}</h2>
    <ol class="objectives">
      ${entries.map((objective) => {
        const bounds = joined([objective.text('condition'), objective.text('degree')], ' · ');
        return html`<li${places.at(objective.node)}>
          ${objective.text('text')}${bounds.length === 0 ? nothing : html`<span class="note">${bounds}</span>`}
        </li>`;
      })}
    </ol>
  </section>`;
}

function glance(context: ModuleContext): Html {
  const { front, texts, input } = context;
  const { framework } = input;
  const words = texts.module;
  const list = (vocabulary: 'roles' | 'phases', key: 'audience' | 'phases'): string =>
    labelsTogether(termLabels(framework, vocabulary, front.texts(key)));
  const before = front
    .texts('prerequisites')
    .map(
      (name) =>
        input.moduleTitle?.(name) ??
        (/\s/.test(name) ? name : inWords(name.slice(name.lastIndexOf('/') + 1))),
    );
  const facts = [
    fact(context, 'audience', words.audience, list('roles', 'audience')),
    fact(context, 'phases', words.phases, list('phases', 'phases')),
    fact(context, 'prerequisites', words.prerequisites, lines(before)),
    fact(context, 'access', words.access, lines(front.texts('access'))),
    fact(context, 'trainer', words.trainer, front.text('trainer')),
    fact(context, 'co_produced_with', words.coProduced, lines(coProducers(context))),
  ];
  if (facts.every((one) => one === nothing)) return nothing;
  return html`<section>
    <h2>${words.glance}</h2>
    <dl class="facts">${facts}</dl>
  </section>`;
}

type FrontKey = Parameters<ModuleContext['front']['at']>[0];

function fact({ front, places }: ModuleContext, key: FrontKey, label: string, content: Fill): Html {
  if (content === undefined || content === '') return nothing;
  return html`<div class="fact" ${places.at(front.at(key))}>
    <dt>${label}</dt>
    <dd>${content}</dd>
  </div>`;
}

function lines(entries: readonly Fill[]): Fill {
  if (entries.length <= 1) return entries[0];
  return html`<ul>
    ${entries.map((entry) => html`<li>${entry}</li>`)}
  </ul>`;
}

function coProducers({ front, texts, input }: ModuleContext): readonly Fill[] {
  const words = texts.module;
  return front.parts('co_produced_with').flatMap((one) => {
    const who = one.text('who');
    if (who === undefined) return [];
    const how = joined(
      [words.part[one.text('part') ?? ''], one.flag('paid') === true ? words.paid : undefined],
      ', ',
    );
    return [
      html`${termLabel(input.framework, 'heard_groups', who)}${how.length === 0 ? nothing : html` <span class="muted">(${how})</span>`}`,
    ];
  });
}
