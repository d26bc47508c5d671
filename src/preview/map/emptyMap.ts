import { html, type Html } from '../html.ts';
import type { MapContext } from './context.ts';

/** What to do first, for somebody who has just begun. */
export function emptyMap({ texts, origins }: MapContext): Html {
  const words = texts.empty;
  const [heading, intro, steps] =
    origins.overlay === undefined
      ? [words.heading, words.intro, words.steps]
      : [words.overlayHeading, words.overlayIntro, words.overlaySteps];
  return html`<section class="empty">
    <h2>${heading}</h2>
    <p>${intro}</p>
    <ol>
      ${steps.map((step) => html`<li>${step}</li>`)}
    </ol>
  </section>`;
}
