import type * as z from 'zod';
import type { FieldMeta } from './formats/field.ts';

/**
 * Reading a schema as data. Completion, hover, validation messages and generators all look at formats through this
 * file, so that zod's own structure is known in one place.
 */
export type Schema = z.core.$ZodType;

interface Definition {
  readonly type: string;
  readonly innerType?: Schema;
  readonly element?: Schema;
  readonly options?: readonly Schema[];
  readonly valueType?: Schema;
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly entries?: Readonly<Record<string, string | number>>;
  readonly values?: readonly unknown[];
  readonly checks?: readonly { readonly _zod?: { readonly def?: { readonly pattern?: RegExp } } }[];
}

function definition(schema: Schema): Definition {
  return (schema as unknown as { def: Definition }).def;
}

/** The schema inside `.optional()` and `.nullable()`. */
export function unwrap(schema: Schema): Schema {
  const { type, innerType } = definition(schema);
  return (type === 'optional' || type === 'nullable' || type === 'readonly') && innerType !== undefined
    ? unwrap(innerType)
    : schema;
}

export function isOptional(schema: Schema): boolean {
  return definition(schema).type === 'optional';
}

/** Whether `null` may stand here, as in an overlay that takes an entry away. */
export function isNullable(schema: Schema): boolean {
  const { type, innerType, options } = definition(schema);
  if (type === 'nullable' || type === 'null') return true;
  return (innerType !== undefined && isNullable(innerType)) || (options?.some(isNullable) ?? false);
}

/** `object`, `array`, `string`, `int`, `number`, `boolean`, `enum`, `literal`, `record`, `union`, `unknown` … */
export function typeOf(schema: Schema): string {
  return definition(unwrap(schema)).type;
}

/** The keys of an object schema; nothing for others. */
export function shapeOf(schema: Schema): Readonly<Record<string, Schema>> | undefined {
  return definition(unwrap(schema)).shape;
}

export function elementOf(schema: Schema): Schema | undefined {
  return definition(unwrap(schema)).element;
}

/** What may stand under any key of a record. */
export function recordValueOf(schema: Schema): Schema | undefined {
  const inner = definition(unwrap(schema));
  return inner.type === 'record' ? inner.valueType : undefined;
}

/** The alternatives of a union, or the schema alone. */
export function alternatives(schema: Schema): readonly Schema[] {
  const inner = unwrap(schema);
  const { type, options } = definition(inner);
  return type === 'union' && options !== undefined ? options.flatMap(alternatives) : [inner];
}

/** The fixed words that a field allows; nothing where it is free or comes from a pack. */
export function allowedWords(schema: Schema): readonly string[] {
  return alternatives(schema).flatMap((option) => {
    const { type, entries, values } = definition(option);
    if (type === 'enum' && entries !== undefined) return Object.values(entries).map(String);
    if (type === 'literal' && values !== undefined) return values.map(String);
    if (type === 'boolean') return ['true', 'false'];
    return [];
  });
}

/** What the field says about itself; of a union, also what its alternatives say. */
export function metaOf(schema: Schema): Partial<FieldMeta> {
  const inner = unwrap(schema);
  const options = alternatives(schema).filter((option) => option !== inner);
  const layers = [
    ...options.toReversed().map(readMeta),
    ...(inner === schema ? [] : [readMeta(inner)]),
    readMeta(schema),
  ];
  return Object.assign({}, ...layers) as Partial<FieldMeta>;
}

function readMeta(schema: Schema): Partial<FieldMeta> {
  const { meta } = schema as unknown as { meta?: () => Partial<FieldMeta> | undefined };
  return meta?.call(schema) ?? {};
}

/** The schema of what stands under a key, or under any item when `key` is a number. */
export function childOf(schema: Schema, key: string | number): Schema | undefined {
  for (const option of alternatives(schema)) {
    const child =
      typeof key === 'number' ? elementOf(option) : (ownShape(option, key) ?? recordValueOf(option));
    if (child !== undefined) return child;
  }
  return undefined;
}

function ownShape(schema: Schema, key: string): Schema | undefined {
  const shape = shapeOf(schema);
  return shape !== undefined && Object.hasOwn(shape, key) ? shape[key] : undefined;
}

/** The schema at the end of a path, as far as the formats know it. */
export function schemaAt(schema: Schema, path: readonly (string | number)[]): Schema | undefined {
  let at: Schema | undefined = schema;
  for (const key of path) at = at === undefined ? undefined : childOf(at, key);
  return at;
}

/** The objects a value may be, so that completion can offer their keys. */
export function objectShapes(schema: Schema): readonly Readonly<Record<string, Schema>>[] {
  return alternatives(schema)
    .map(shapeOf)
    .filter((shape) => shape !== undefined);
}

/** The source of the pattern that a text has to match. */
export function patternOf(schema: Schema): string | undefined {
  return definition(unwrap(schema))
    .checks?.map((check) => check._zod?.def?.pattern?.source)
    .find((source) => source !== undefined);
}
