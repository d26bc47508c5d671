import { childOf, metaOf, type Schema } from './schemaWalk.ts';
import type { FieldMeta } from './formats/field.ts';
import type { Path } from './shape.ts';
import type { SourcedNode, SourcedValue } from './sourced.ts';

export interface Visit {
  readonly node: SourcedNode;
  readonly schema: Schema;
  readonly meta: Partial<FieldMeta>;
  /** From the value the walk began at; list items by their number. */
  readonly path: Path;
}

/** Every value that the schema knows, outermost first. */
export function* walk(node: SourcedNode, schema: Schema, path: Path = []): Generator<Visit> {
  yield { node, schema, meta: metaOf(schema), path };
  if (node.type === 'value') return;
  const children: readonly (readonly [string | number, SourcedNode])[] =
    node.type === 'list' ? node.items.map((item, at) => [at, item] as const) : Object.entries(node.fields);
  for (const [key, child] of children) {
    const next = childOf(schema, key);
    if (next !== undefined) yield* walk(child, next, [...path, key]);
  }
}

/** The values that hold text, with what their field says about itself. */
export function* walkTexts(
  node: SourcedNode,
  schema: Schema,
): Generator<Visit & { readonly node: SourcedValue<string> }> {
  for (const visit of walk(node, schema)) {
    if (visit.node.type === 'value' && typeof visit.node.value === 'string')
      yield visit as Visit & { readonly node: SourcedValue<string> };
  }
}
