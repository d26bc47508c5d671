import type { BodyReading } from '../model/body.ts';
import type { Document, Placed } from '../model/document.ts';
import { spanIn } from '../model/place.ts';
import { schemaOf } from '../model/formats/index.ts';
import { kindInfo } from '../model/kinds.ts';
import { childOf, metaOf } from '../model/schemaWalk.ts';
import type { AnyMap, SourcedNode } from '../model/sourced.ts';
import type { Directive } from '../text/markdown/directive.ts';
import { shift, type Span } from '../text/span.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { DocumentSymbol, SymbolKind } from './protocol.ts';
import { directiveInfo } from './directives.ts';

/** The outline: rows with their outcomes, the parts of the header, the slides and activities of a module. */
export function symbolsOf(workspace: Workspace, uri: string): readonly DocumentSymbol[] {
  const document = workspace.document(uri);
  if (document === undefined || document.tooLarge) return [];
  const { versionKey } = kindInfo(document.kind);
  return [
    ...document.blocks.flatMap(({ reading, start }) =>
      reading.entries
        .filter(({ key }) => key !== versionKey)
        .map((entry) =>
          section(
            document,
            entry.key,
            shift(entry.keySpan, start),
            sectionEnd(document, start, reading.listCut),
          ),
        ),
    ),
    ...bodySymbols(document),
  ];
}

/** A section whose items stand in blocks of their own reaches to the end of the last of them. */
function sectionEnd(document: Document, start: number, listCut: boolean): number {
  const at = document.blocks.findIndex((block) => block.start === start);
  let last = at;
  while (listCut && document.blocks[last + 1]?.reading.block.role === 'item') last++;
  const placed = document.blocks[last];
  return placed === undefined ? start : placed.start + placed.reading.block.text.trimEnd().length;
}

function section(document: Document, key: string, name: Span, end: number): DocumentSymbol {
  const schema = childOf(schemaOf(document.kind), key);
  const value = document.root.fields[key];
  const items = value?.type === 'list' ? value.items : [];
  return {
    name: (schema === undefined ? undefined : metaOf(schema).title) ?? key,
    detail: value?.type === 'value' ? String(value.value) : '',
    kind: 'group',
    range: document.lines.range({ start: name.start, end: Math.max(name.end, end) }),
    selectionRange: document.lines.range(name),
    children: items.flatMap((item) => entry(document, item, key === 'provisions' ? 'row' : 'entry')),
  };
}

function entry(document: Document, item: SourcedNode, kind: SymbolKind): readonly DocumentSymbol[] {
  const span = spanIn(document, item);
  if (item.type !== 'map' || span === undefined) return [];
  const id = textOf(item, 'id');
  const name = textOf(item, 'title') ?? textOf(item, 'text') ?? textOf(item, 'said') ?? id;
  if (name === undefined) return [];
  const marked = item.fields['title'] ?? item.fields['text'] ?? item.fields['id'] ?? item;
  const outcomes = item.fields['outcomes'];
  return [
    {
      name,
      detail:
        kind === 'row'
          ? [textOf(item, 'kind'), textOf(item, 'level')].filter((part) => part !== undefined).join(' · ')
          : (id ?? ''),
      kind,
      range: document.lines.range(span),
      selectionRange: document.lines.range(spanIn(document, marked) ?? span),
      children:
        outcomes?.type === 'list'
          ? outcomes.items.flatMap((outcome) => entry(document, outcome, 'outcome'))
          : [],
    },
  ];
}

function textOf(map: AnyMap, key: string): string | undefined {
  const node = map.fields[key];
  return node?.type === 'value' && node.value !== null && String(node.value) !== ''
    ? String(node.value)
    : undefined;
}

/** Headings hold the blocks that follow them, up to the next heading. */
function bodySymbols(document: Document): readonly DocumentSymbol[] {
  const symbols: { symbol: DocumentSymbol; children: DocumentSymbol[] }[] = [];
  const top: DocumentSymbol[] = [];
  for (const placed of document.body) {
    const heading = headingOf(document, placed);
    const blocks = placed.reading.directives.map((directive) =>
      directiveSymbol(document, directive, placed.start),
    );
    if (heading !== undefined) {
      const children: DocumentSymbol[] = [];
      const symbol = { ...heading, children };
      symbols.push({ symbol, children });
      top.push(symbol);
    }
    (symbols.at(-1)?.children ?? top).push(...blocks);
  }
  return top.map((symbol) => withEnd(symbol));
}

/** A heading reaches as far as what it holds. */
function withEnd(symbol: DocumentSymbol): DocumentSymbol {
  const end = symbol.children.at(-1)?.range.end;
  return end === undefined ? symbol : { ...symbol, range: { start: symbol.range.start, end } };
}

function headingOf(
  document: Document,
  { reading, start }: Placed<BodyReading>,
): Omit<DocumentSymbol, 'children'> | undefined {
  const match = /^(#{1,2})[ \t]+(.*?)[ \t]*#*[ \t]*(?:\r?\n|$)/.exec(
    reading.block.text.replace(/^(?:\s*<!--.*-->\s*\n)+/, (lead) => ' '.repeat(lead.length)).trimStart(),
  );
  if (match === null) return undefined;
  const lead = reading.block.text.indexOf(match[1] ?? '#');
  const line = { start: start + lead, end: start + lead + (match[0] ?? '').trimEnd().length };
  return {
    name: match[2] === '' ? 'Slide' : (match[2] ?? ''),
    detail: '',
    kind: 'heading',
    range: document.lines.range({ start: line.start, end: start + reading.block.text.trimEnd().length }),
    selectionRange: document.lines.range(line),
  };
}

function directiveSymbol(document: Document, directive: Directive, start: number): DocumentSymbol {
  const info = directiveInfo[directive.name as keyof typeof directiveInfo];
  const minutes = directive.attributes['minutes']?.value;
  const title = directive.attributes['title']?.value;
  return {
    name: title ?? info?.title ?? directive.name,
    detail: [
      title === undefined ? undefined : info?.title,
      minutes === undefined ? undefined : `${minutes} minutes`,
    ]
      .filter((part) => part !== undefined)
      .join(' · '),
    kind: directive.name === 'quiz' ? 'quiz' : directive.name === 'activity' ? 'activity' : 'block',
    range: document.lines.range(shift(directive.span, start)),
    selectionRange: document.lines.range(shift(directive.opening, start)),
    children: directive.children.map((child) => directiveSymbol(document, child, start)),
  };
}
