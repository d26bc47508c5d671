import type { ModuleFrontMatter } from '../../model/formats/module.ts';
import { Part } from '../../insight/part.ts';
import { notesIn, noteAnchor } from '../handout/definitions.ts';
import { Html, html, nothing } from '../html.ts';
import type { PreviewInput } from '../input.ts';
import { Places } from '../places.ts';
import type { Texts } from '../texts.ts';
import type { BlockRenderer } from './blocks.ts';
import { moduleAfterwards } from './afterwards.ts';
import { moduleHeader } from './header.ts';

/** What the parts of a module's preview share while it is made. */
export interface ModuleContext {
  readonly front: Part<ModuleFrontMatter>;
  readonly input: PreviewInput;
  readonly texts: Texts;
  readonly places: Places;
}

/** A CPD module as the handout that somebody takes home. */
export function renderModule(input: PreviewInput, blocks: BlockRenderer, texts: Texts): Html {
  const context: ModuleContext = {
    front: new Part<ModuleFrontMatter>(input.document.root),
    input,
    texts,
    places: new Places(input.document, input.documentAt),
  };
  return html`<div class="view view-module" data-sync>
    ${moduleHeader(context)}
    <div class="session">${body(context, blocks)}</div>
    ${moduleAfterwards(context)} ${notes(context)}
  </div>`;
}

function body({ front, input, texts, places }: ModuleContext, blocks: BlockRenderer): readonly Html[] {
  const title = front.text('title');
  const shown = input.document.body.filter(({ reading }) => reading.block.text.trim() !== '');
  if (shown.length === 0) return [html`<section class="empty"><p>${texts.module.empty}</p></section>`];
  return shown.map(({ reading }) => {
    const markup = blocks.render(reading, title);
    const at = places.at({ source: reading.source, span: { start: 0, end: 0 } });
    return markup === undefined
      ? html`<p class="notice" ${at}>${texts.module.notRead}</p>`
      : html`<div class="block" ${at}>${Html.sanitised(markup)}</div>`;
  });
}

/** Every block has the document's definitions; any of them will do. */
function notes({ input, texts }: ModuleContext): Html {
  const found = notesIn(input.document.body[0]?.reading.definitions ?? '');
  if (found.length === 0) return nothing;
  return html`<section>
    <h2>${texts.module.notes}</h2>
    <dl class="notes">
      ${found.map(
        ({ id, text }) =>
          html`<div id="${noteAnchor(id)}" tabindex="-1">
            <dt>${id}</dt>
            <dd>${text}</dd>
          </div>`,
      )}
    </dl>
  </section>`;
}
