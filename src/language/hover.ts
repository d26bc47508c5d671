import { schemaOf } from '../model/formats/index.ts';
import type { Document } from '../model/document.ts';
import { spanIn } from '../model/place.ts';
import { metaOf, schemaAt } from '../model/schemaWalk.ts';
import { reasonForAccepting } from '../rules/acceptedOutcome.ts';
import type { Catalogue } from '../rules/messages/catalogue.ts';
import { contains, type Position } from '../text/span.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { hoverInBody } from './bodyHover.ts';
import { nodeAt } from './cursor/nodeAt.ts';
import { outcomeAt } from './cursor/outcomeAt.ts';
import { partAt } from './cursor/part.ts';
import { escape, explainField, explainTerm } from './explain.ts';
import { outcomeHover } from './outcomeHover.ts';
import type { Hover } from './protocol.ts';

/** What the key or value under the cursor means. */
export function hoverAt(
  workspace: Workspace,
  uri: string,
  position: Position,
  texts: Catalogue,
): Hover | undefined {
  const document = workspace.document(uri);
  if (document === undefined) return undefined;
  const offset = document.lines.offset(position);
  const part = partAt(document, offset);
  const { framework, index, map } = workspace.surroundings(uri);
  if (part?.type === 'body') return hoverInBody(document, part.block, offset, framework);
  const found = nodeAt(document, offset);
  const schema = found === undefined ? undefined : schemaAt(schemaOf(document.kind), found.path);
  if (found === undefined || schema === undefined) return undefined;
  const range = document.lines.range(found.span);
  const key = String(found.path.findLast((step) => typeof step === 'string') ?? '');
  if (found.on === 'key') return { contents: explainField(key, schema, framework), range };
  const outcome = key === 'text' ? outcomeHoverAt(workspace, document, offset, texts) : undefined;
  if (outcome !== undefined) return outcome;
  const value = found.node.type === 'scalar' ? String(found.node.value) : '';
  const meta = metaOf(schema);
  if (meta.vocabulary !== undefined) {
    const term = explainTerm(meta.vocabulary, value, framework);
    if (term !== undefined) return { contents: term, range };
  }
  if (meta.refers === 'row') {
    const title = rowTitle(map ?? document.root, value.replace(/^#/, ''));
    if (title !== undefined) return { contents: `Row: **${escape(title)}**`, range };
  }
  if (meta.refers === 'module' || meta.refers === 'map' || meta.refers === 'framework') {
    const [entry] = index.named(meta.refers, value);
    if (entry?.title !== undefined)
      return {
        contents: `**${escape(entry.title)}**${entry.version === undefined ? '' : `, version ${escape(entry.version)}`}`,
        range,
      };
  }
  return { contents: explainField(key, schema, framework), range };
}

/** What the outcome or objective at the offset says and leaves out. */
function outcomeHoverAt(
  workspace: Workspace,
  document: Document,
  offset: number,
  texts: Catalogue,
): Hover | undefined {
  const { uri } = document;
  const { framework, map } = workspace.surroundings(uri);
  const stated = outcomeAt(document, map ?? document.root, offset, workspace.facts(uri).analysers);
  if (stated === undefined) return undefined;
  const result = workspace.check(uri);
  const said = new Set(
    result.findings.flatMap(({ code, place }) => {
      const span = spanIn(document, place);
      return span !== undefined && contains(span, { start: offset, end: offset }) ? [code] : [];
    }),
  );
  const accepted = reasonForAccepting(stated.node, [result]);
  return outcomeHover(document, { stated, accepted, said }, offset, framework, texts);
}

function rowTitle(
  map: { readonly fields: { readonly [key: string]: import('../model/sourced.ts').SourcedNode } },
  id: string,
): string | undefined {
  const rows = map.fields['provisions'];
  for (const row of rows?.type === 'list' ? rows.items : []) {
    if (row.type !== 'map') continue;
    const [rowId, title] = [row.fields['id'], row.fields['title']];
    if (rowId?.type === 'value' && rowId.value === id && title?.type === 'value') return String(title.value);
  }
  return undefined;
}
