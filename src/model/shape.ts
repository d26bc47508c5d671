import * as z from 'zod';
import type { Span } from '../text/span.ts';
import { entryAt, toPlain, type MapNode, type YamlNode } from '../text/yaml/node.ts';
import { nearestOf } from './nearest.ts';
import {
  allowedWords,
  alternatives,
  isNullable,
  schemaAt,
  shapeOf,
  typeOf,
  type Schema,
} from './schemaWalk.ts';

export type Path = readonly (string | number)[];

/** Where a document departs from the shape of its format. Spans are counted from the start of the block. */
export type ShapeIssue = { readonly path: Path; readonly span: Span } & (
  | { readonly kind: 'missing'; readonly key: string }
  | { readonly kind: 'empty'; readonly key: string }
  | { readonly kind: 'unknown-key'; readonly key: string; readonly nearest?: string }
  | { readonly kind: 'type'; readonly expected: readonly string[]; readonly node: YamlNode }
  | { readonly kind: 'not-text'; readonly written: string }
  | { readonly kind: 'became-mapping'; readonly written: string }
  | {
      readonly kind: 'word';
      readonly allowed: readonly string[];
      readonly value: string;
      readonly nearest?: string;
    }
  | { readonly kind: 'pattern'; readonly pattern: string; readonly value: string }
  | { readonly kind: 'size'; readonly minimum?: number; readonly maximum?: number }
);

/**
 * Compares a node with a schema. zod decides what fits; here each of its complaints is brought back to the node that
 * caused it and put into one of our kinds. zod's own wording is never shown.
 */
export function checkShape(node: YamlNode, schema: Schema): readonly ShapeIssue[] {
  const result = z.safeParse(schema as z.ZodType, toPlain(node));
  const issues = result.success
    ? []
    : result.error.issues.flatMap((issue) => translate(issue, node, schema, []));
  return [...issues, ...blanks(node, schema, [])];
}

/**
 * Keys with nothing after them where nothing is allowed. In an overlay `null` takes an entry away; somebody who has
 * only begun to type must not lose a field of the map by it.
 */
function blanks(node: YamlNode, schema: Schema, path: Path): readonly ShapeIssue[] {
  if (node.type === 'list') return node.items.flatMap((item, at) => blanks(item, schema, [...path, at]));
  if (node.type === 'scalar') return [];
  return node.entries.flatMap(({ key, value }) => {
    const here = [...path, String(key.value)];
    if (value.type !== 'scalar') return blanks(value, schema, here);
    const at = value.written === '' && value.value === null ? schemaAt(schema, here) : undefined;
    return at === undefined || !isNullable(at)
      ? []
      : [{ kind: 'empty' as const, key: String(key.value), path: here, span: key.span }];
  });
}

function translate(
  issue: z.core.$ZodIssue,
  root: YamlNode,
  schema: Schema,
  base: Path,
): readonly ShapeIssue[] {
  const path = [...base, ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))];
  const found = locate(root, path);
  if (found.missing !== undefined)
    return [{ kind: 'missing', key: found.missing, path, span: headOf(found.node) }];
  const { node } = found;
  const here = schemaAt(schema, path);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.flatMap((key) => unknownKey(node, key, path, here));
  if (isBlank(node))
    return [{ kind: 'empty', key: String(path.at(-1) ?? ''), path, span: found.keySpan ?? node.span }];
  switch (issue.code) {
    case 'invalid_type':
      return [wrongType(node, path, here === undefined ? [issue.expected] : expectedTypes(here))];
    case 'invalid_union':
      return union(issue, root, schema, path, node, here);
    case 'invalid_value':
      return [
        node.type === 'scalar'
          ? wrongWord(node, path, issue.values.map(String))
          : wrongType(node, path, here === undefined ? [] : expectedTypes(here)),
      ];
    case 'invalid_format':
      return [
        { kind: 'pattern', pattern: issue.pattern ?? '', value: writtenValue(node), path, span: node.span },
      ];
    case 'too_small':
      return [{ kind: 'size', minimum: Number(issue.minimum), path, span: headOf(node) }];
    case 'too_big':
      return [{ kind: 'size', maximum: Number(issue.maximum), path, span: headOf(node) }];
    case 'invalid_key':
      return [
        {
          kind: 'pattern',
          pattern: 'key',
          value: String(path.at(-1)),
          path,
          span: found.keySpan ?? node.span,
        },
      ];
    default:
      return [wrongType(node, path, here === undefined ? [] : expectedTypes(here))];
  }
}

/** Of a union's alternatives the one that the writer evidently meant is judged; the others are not mentioned. */
function union(
  issue: z.core.$ZodIssueInvalidUnion,
  root: YamlNode,
  schema: Schema,
  path: Path,
  node: YamlNode,
  here: Schema | undefined,
): readonly ShapeIssue[] {
  const branches = here === undefined ? [] : alternatives(here);
  const fitting = issue.errors.filter((errors, at) => {
    const branch = branches[at];
    return branch === undefined ? errors.length > 0 : fits(node, branch);
  });
  const best = fitting.toSorted((a, b) => a.length - b.length)[0];
  if (best === undefined || best.length === 0)
    return [wrongType(node, path, here === undefined ? [] : expectedTypes(here))];
  return best.flatMap((inner) => translate(inner, root, schema, path));
}

function fits(node: YamlNode, schema: Schema): boolean {
  const type = typeOf(schema);
  if (node.type === 'list') return type === 'array';
  if (node.type === 'map') return type === 'object' || type === 'record';
  return (
    (typeof node.value === 'string') === (type === 'string' || type === 'enum') &&
    type !== 'array' &&
    type !== 'object' &&
    type !== 'record'
  );
}

function wrongType(node: YamlNode, path: Path, expected: readonly string[]): ShapeIssue {
  if (expected.includes('text') && node.type === 'scalar')
    return { kind: 'not-text', written: node.written, path, span: node.span };
  const single =
    node.type === 'map' && node.entries.length === 1 && !node.flow && typeof path.at(-1) === 'number';
  if (expected.includes('text') && single)
    return { kind: 'became-mapping', written: '', path, span: node.span };
  return { kind: 'type', expected, node, path, span: node.type === 'scalar' ? node.span : headOf(node) };
}

function wrongWord(node: YamlNode, path: Path, allowed: readonly string[]): ShapeIssue {
  const value = writtenValue(node);
  const nearest = nearestOf(value, allowed);
  return {
    kind: 'word',
    allowed,
    value,
    ...(nearest === undefined ? {} : { nearest }),
    path,
    span: node.span,
  };
}

function unknownKey(
  node: YamlNode,
  key: string,
  path: Path,
  schema: Schema | undefined,
): readonly ShapeIssue[] {
  const entry = entryAt(node, key);
  if (entry === undefined) return [];
  const known = Object.keys(
    (schema === undefined
      ? undefined
      : alternatives(schema)
          .map(shapeOf)
          .find((shape) => shape !== undefined)) ?? {},
  );
  const nearest = nearestOf(
    key,
    known.filter((name) => entryAt(node, name) === undefined),
  );
  return [
    {
      kind: 'unknown-key',
      key,
      ...(nearest === undefined ? {} : { nearest }),
      path: [...path, key],
      span: entry.key.span,
    },
  ];
}

function expectedTypes(schema: Schema): readonly string[] {
  const names = alternatives(schema).map((option) => {
    const type = typeOf(option);
    if (type === 'string') return 'text';
    if (type === 'enum' || type === 'literal') return allowedWords(option).length > 0 ? 'word' : 'text';
    if (type === 'array') return 'list';
    if (type === 'object' || type === 'record') return 'group';
    if (type === 'boolean') return 'yes-no';
    return 'number';
  });
  return [...new Set(names)];
}

interface Located {
  readonly node: YamlNode;
  readonly keySpan?: Span;
  /** The key that ends the path and is not there. */
  readonly missing?: string;
}

function locate(root: YamlNode, path: Path): Located {
  let at: Located = { node: root };
  for (const step of path) {
    const { node } = at;
    if (typeof step === 'number') {
      const item = node.type === 'list' ? node.items[step] : undefined;
      if (item === undefined) return at;
      at = { node: item };
    } else {
      const entry = entryAt(node, step);
      if (entry === undefined) return node.type === 'map' ? { node, missing: step } : at;
      at = { node: entry.value, keySpan: entry.key.span };
    }
  }
  return at;
}

/** A finding about a whole group marks its first key, not pages of text. */
export function headOf(node: YamlNode): Span {
  if (node.type === 'map') return firstKey(node)?.key.span ?? node.span;
  if (node.type === 'list') return node.items[0] === undefined ? node.span : headOf(node.items[0]);
  return node.span;
}

function firstKey(node: MapNode): MapNode['entries'][number] | undefined {
  return node.entries[0];
}

function isBlank(node: YamlNode): boolean {
  return (
    node.type === 'scalar' &&
    node.value === null &&
    (node.written === '' || node.written === '~' || node.written === 'null')
  );
}

function writtenValue(node: YamlNode): string {
  return node.type === 'scalar' ? String(node.value) : '';
}
