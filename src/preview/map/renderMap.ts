import { effectiveMap } from '../../model/effective.ts';
import type { AnyMap } from '../../model/sourced.ts';
import { Part } from '../../insight/part.ts';
import type { Overlay } from '../../model/formats/overlay.ts';
import { html, type Html } from '../html.ts';
import type { PreviewInput } from '../input.ts';
import { tabs } from '../tabs.ts';
import type { Texts } from '../texts.ts';
import { createContext, type MapContext } from './context.ts';
import { emptyMap } from './emptyMap.ts';
import { familiesView } from './families.ts';
import { builtOn, mapHeader } from './header.ts';
import { overview } from './overview.ts';
import { rowsView } from './rows.ts';

/** A provision map as a page, or the map that an overlay makes, with what the school changed marked. */
export function renderMap(input: PreviewInput, texts: Texts): Html {
  const map = input.map ?? ownRows(input.document.root);
  const context = createContext(input, map, texts);
  const notice = input.map === undefined ? unresolved(input, texts) : undefined;
  return html`${mapHeader(context, notice)}${tabs(texts.view.list, [
    { id: 'overview', label: texts.view.overview, content: orEmpty(context, overview), inTextOrder: false },
    { id: 'rows', label: texts.view.rows, content: orEmpty(context, rowsView), inTextOrder: true },
    { id: 'families', label: texts.view.families, content: familiesView(context), inTextOrder: false },
  ])}`;
}

function orEmpty(context: MapContext, view: (context: MapContext) => Html): Html {
  return context.rows.length === 0 ? emptyMap(context) : view(context);
}

/** An overlay whose published map is not at hand still has a header and perhaps rows of its own. */
function ownRows(root: AnyMap): AnyMap {
  return effectiveMap(root, { ...root, fields: {}, keys: {} });
}

function unresolved(input: PreviewInput, texts: Texts): string | undefined {
  if (input.document.kind !== 'overlay') return undefined;
  const name = builtOn(new Part<Overlay>(input.document.root));
  return name === undefined ? texts.header.noBase : texts.header.unresolved(name);
}
