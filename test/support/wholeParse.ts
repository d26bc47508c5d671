import * as yaml from 'yaml';
import type { Document } from '../../src/model/document.ts';
import type { YamlNode } from '../../src/text/yaml/node.ts';
import { shift, type Span } from '../../src/text/span.ts';

/** What a text says and where, in a form in which two ways of reading can be compared. */
export type Tree =
  | { readonly value: unknown; readonly at: readonly [number, number] }
  | { readonly items: readonly Tree[] }
  | { readonly entries: readonly (readonly [key: string, at: readonly [number, number], value: Tree])[] };

/**
 * What the `yaml` library makes of the whole text at once. Nothing where it objects to anything, or where the text uses
 * what our format leaves out: aliases, tags, merge keys, keys that are no text, anything but one group at the top.
 */
export function wholeParse(text: string): Tree | undefined {
  // Too odd to be worth an opinion: `? key` and `: value`, byte order marks inside the text, lone CRs.
  if (/^[ \t]*(?:-[ \t]+)*[?:](?:[ \t\r\n]|(?![^]))|.\ufeff|\r(?!\n)/ms.test(text)) return undefined;
  const document = yaml.parseDocument(text, {
    version: '1.2',
    schema: 'core',
    logLevel: 'error',
    prettyErrors: false,
  });
  if (document.errors.length > 0 || document.warnings.length > 0) return undefined;
  if (document.contents === null) return { entries: [] };
  if (
    yaml.isScalar(document.contents) &&
    document.contents.value === null &&
    (document.contents.source ?? '') === ''
  )
    return { entries: [] };
  if (!yaml.isMap(document.contents)) return undefined;
  try {
    return toTree(document.contents, text);
  } catch (error) {
    if (error instanceof LeftOut) return undefined;
    throw error;
  }
}

class LeftOut extends Error {}

function toTree(node: unknown, text: string): Tree {
  if (yaml.isAlias(node)) throw new LeftOut();
  if (
    yaml.isNode(node) &&
    node.tag !== undefined &&
    !['!!map', '!!seq'].includes(node.tag) &&
    /!/.test(text)
  ) {
    const start = node.range?.[0] ?? 0;
    if (/!\S*\s*(?:&\S+\s*)?$/.test(text.slice(0, start))) throw new LeftOut();
  }
  if (yaml.isMap(node)) {
    return {
      entries: node.items.map(({ key, value }) => {
        if (!yaml.isScalar(key) || yaml.isAlias(key)) throw new LeftOut();
        if (key.value === '<<' || key.range?.[0] === key.range?.[1]) throw new LeftOut();
        const inner = toTree(key, text);
        if (!('value' in inner)) throw new LeftOut();
        return [
          String(key.value),
          inner.at,
          value === null ? { value: null, at: [inner.at[1], inner.at[1]] } : toTree(value, text),
        ];
      }),
    };
  }
  if (yaml.isSeq(node)) return { items: node.items.map((item) => toTree(item, text)) };
  if (!yaml.isScalar(node)) throw new LeftOut();
  const [start, end] = node.range ?? [0, 0];
  // The library overlooks that a text never closes if the last character is an escaped apostrophe.
  if (node.type === 'QUOTE_SINGLE' && !/^'(?:[^']|'')*'$/.test(text.slice(start, end))) throw new LeftOut();
  return { value: node.value, at: extent(text, start, end) };
}

/** How many of the blank lines after a block text belong to it makes no difference to anybody. */
function extent(text: string, start: number, end: number): readonly [number, number] {
  return [start, start + text.slice(start, end).trimEnd().length];
}

/** What we make of it, put together from the blocks. */
export function blockwise(document: Document): Tree {
  const entries: { key: string; at: readonly [number, number]; value: Tree; items: Tree[] | undefined }[] =
    [];
  for (const { reading, start } of document.blocks) {
    for (const { key, keySpan, node } of reading.entries)
      entries.push({
        key,
        at: pair(shift(keySpan, start)),
        value: ofNode(node, start, document.text),
        items: reading.listCut ? [] : undefined,
      });
    if (reading.block.role !== 'item') continue;
    entries
      .at(-1)
      ?.items?.push(
        reading.node === undefined
          ? { value: undefined, at: [0, 0] }
          : ofNode(reading.node, start, document.text),
      );
  }
  return {
    entries: entries.map(({ key, at, value, items }) => [key, at, items === undefined ? value : { items }]),
  };
}

function ofNode(node: YamlNode, by: number, text: string): Tree {
  if (node.type === 'scalar') {
    const [start, end] = pair(shift(node.span, by));
    return { value: node.value, at: extent(text, start, end) };
  }
  if (node.type === 'list') return { items: node.items.map((item) => ofNode(item, by, text)) };
  return {
    entries: node.entries.map(({ key, value }) => [
      String(key.value),
      pair(shift(key.span, by)),
      ofNode(value, by, text),
    ]),
  };
}

function pair({ start, end }: Span): readonly [number, number] {
  return [start, end];
}

/** The values alone. */
export function plain(tree: Tree): unknown {
  if ('entries' in tree) return tree.entries.map(([key, , value]) => [key, plain(value)]);
  return 'items' in tree ? tree.items.map(plain) : tree.value;
}
