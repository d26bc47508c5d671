import type { Part } from '../../insight/part.ts';
import { html, joined, nothing, safeAddress, type Fill, type Html } from '../html.ts';
import { sentence } from '../words.ts';
import type { MapContext } from './context.ts';

/** The one door, and who is there when a child may be in danger. */
export function familyCalls(context: MapContext): Html {
  const { map, texts, places } = context;
  const words = texts.families;
  const offer = map.part('local_offer');
  const address = safeAddress(offer?.text('url') ?? '');
  const getHelp = joined(
    [
      offer?.text('how_to_get_it'),
      address === undefined ? undefined : html`<a href="${address}">${address}</a>`,
    ],
    ' ',
  );
  return html`<section id="families-call" tabindex="-1" ${places.at(map.at('first_contact'))}>
    <h2>${words.call}</h2>
    ${contact(map.part('first_contact')) ?? html`<p class="muted">${texts.notYetWritten}</p>`}
    ${getHelp.length === 0 ? nothing : html`<p><strong>${words.getHelp}</strong> ${getHelp}</p>`}
    ${aside(words.coordinator, contact(map.part('coordinator')))}
    ${aside(words.worried, contact(map.part('safeguarding_contact')))} ${tellOnce(context)}
  </section>`;
}

interface Contact {
  who: string;
  how: string;
}

function contact(part: Part<Contact> | undefined): Html | undefined {
  const [who, how] = [part?.text('who'), part?.text('how')];
  if (who === undefined && how === undefined) return undefined;
  return html`<p class="contact">
    ${who === undefined ? nothing : html`<strong>${who}</strong>`}${how === undefined ? nothing : html`<span>${how}</span>`}
  </p>`;
}

function aside(label: string, content: Fill): Html {
  return content === undefined
    ? nothing
    : html`<div class="aside">
        <h3>${label}</h3>
        ${content}
      </div>`;
}

function tellOnce({ map, texts, places }: MapContext): Html {
  const words = texts.families;
  const part = map.part('tell_once');
  const what = part?.texts('what') ?? [];
  if (part === undefined || what.length === 0) return nothing;
  const involved = part.text('family_involved');
  const heldBy = part.text('held_by');
  const sharedWith = part.texts('shared_with');
  return html`<div class="aside" ${places.at(map.at('tell_once'))}>
    <h3>${words.tellOnce}</h3>
    <ul>
      ${what.map((line) => html`<li>${line}</li>`)}
    </ul>
    ${heldBy === undefined ? nothing : html`<p>${words.heldBy} ${sentence(heldBy)}</p>`}
    ${sharedWith.length === 0 ? nothing : html`<p>${words.sharedWith} ${sentence(sharedWith.join('; '))}</p>`}
    <p>
      ${involved === 'asked_first' ? words.askedFirst : involved === 'informed' ? words.informed : ''}
      ${words.safety}
    </p>
  </div>`;
}

/** Independent advice, and every right that the framework knows, named in the map or not. */
export function familyAdvice(context: MapContext): Html {
  const { map, texts, framework, places } = context;
  const words = texts.families;
  const local = contact(map.part('putting_things_right')?.part('advice'));
  const services = framework.packs.flatMap((pack) => pack.redress?.advice ?? []);
  return html`<section id="families-advice" tabindex="-1" ${places.at(map.at('putting_things_right'))}>
    <h2>${words.advice}</h2>
    ${local ?? (services.length === 0 ? html`<p class="muted">${words.adviceNone}</p>` : nothing)}
    ${services.map(
      (service) =>
        html`<p>
          <strong>${service.label}${toCheck(context, service.verified)}</strong>
          ${[service.definition, local === undefined ? service.find : undefined].filter(Boolean).join(' ')}
        </p>`,
    )}
    ${rights(context)}
  </section>`;
}

function rights(context: MapContext): Html {
  const { map, texts, framework, places } = context;
  const words = texts.families;
  const named = map.part('putting_things_right')?.parts('routes') ?? [];
  const routes = framework.packs.flatMap((pack) => pack.redress?.routes ?? []);
  if (routes.length === 0) return nothing;
  return html`<h3>${words.rights}</h3>
    <p>${words.rightsIntro}</p>
    <dl class="rights">
      ${routes.map((route) => {
        const here = named.find((one) => one.text('id') === route.id);
        const how = here?.text('contact');
        return html`<div${places.at(here?.node)}>
          <dt>${route.label}${toCheck(context, route.verified)}</dt>
          <dd>${route.definition}${how === undefined ? nothing : html`<span class="contact-line"><span class="label">${words.contact}:</span> ${how}</span>`}</dd>
        </div>`;
      })}
    </dl>`;
}

function toCheck({ texts }: MapContext, verified: boolean): Html {
  const words = texts.families;
  return verified ? nothing : html` <span class="mark" title="${words.toCheckWhy}">${words.toCheck}</span>`;
}
