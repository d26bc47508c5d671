import { html, joined, nothing, type Html } from '../html.ts';
import type { ModuleContext } from './renderModule.ts';

/** What happens after the session, how its effect is found out, and what it rests on. */
export function moduleAfterwards(context: ModuleContext): Html {
  return html`${followUp(context)}${evaluation(context)}${references(context)}`;
}

function followUp({ front, texts, places }: ModuleContext): Html {
  const words = texts.module;
  const entries = front.parts('follow_up');
  if (entries.length === 0) return nothing;
  return html`<section>
    <h2>${words.followUp}</h2>
    <dl class="facts">
      ${entries.map((entry) => {
        const weeks = entry.part('after')?.text('weeks');
        const minutes = entry.text('minutes');
        const when = joined(
          [
            weeks === undefined ? undefined : words.afterWeeks(weeks),
            minutes === undefined ? undefined : words.minutes(minutes),
          ],
          ', ',
        );
        return html`<div class="fact" ${places.at(entry.node)}>
          <dt>${when.length === 0 ? texts.notYetWritten : when}</dt>
          <dd>${entry.text('how')}</dd>
        </div>`;
      })}
    </dl>
  </section>`;
}

function evaluation({ front, texts, places }: ModuleContext): Html {
  const entries = front.parts('evaluation');
  if (entries.length === 0) return nothing;
  return html`<section>
    <h2>${texts.module.evaluation}</h2>
    <dl class="facts">
      ${entries.map(
        (entry) =>
          html`<div class="fact" ${places.at(entry.node)}>
            <dt>${entry.text('when') ?? texts.notYetWritten}</dt>
            <dd>${entry.text('how')}</dd>
          </div>`,
      )}
    </dl>
  </section>`;
}

function references({ front, texts, places }: ModuleContext): Html {
  const entries = front.texts('references');
  if (entries.length === 0) return nothing;
  return html`<section${places.at(front.at('references'))}>
    <h2>${texts.module.references}</h2>
    <ul class="references">
      ${entries.map((entry) => html`<li>${entry}</li>`)}
    </ul>
  </section>`;
}
