import * as z from 'zod';
import { alternatives, elementOf, isOptional, shapeOf, typeOf, unwrap, type Schema } from '../schemaWalk.ts';
import { slug } from './common.ts';
import { field, type FieldMeta } from './field.ts';

type Settled = 'id' | 'kind';
type Nullable<T> = undefined extends T ? null : never;

/**
 * What a school may write to restate part of a `T`. Objects hold only what differs, and null takes an optional key
 * away; a list comes anew, or its items are addressed by their ids, or it names what to add and remove.
 */
export type Adapted<T> = T extends readonly (infer Item)[]
  ? T | ('id' extends keyof Item ? { [id: string]: Adapted<Item> | null } : ListChange<Item>)
  : T extends object
    ? { [K in keyof T as Exclude<K, Settled>]?: Adapted<Exclude<T[K], undefined>> | Nullable<T[K]> }
    : T;

interface ListChange<Item> {
  add?: Item[];
  remove?: Item[];
}

type Shape = Readonly<Record<string, Schema>>;

/** The keys of an object, each free to be restated or left alone. What an item is cannot change: no `id`, no `kind`. */
export function adaptedShape(shape: Shape): Record<string, z.ZodType> {
  const keys = Object.entries(shape).filter(([key]) => key !== 'id' && key !== 'kind');
  return Object.fromEntries(
    keys.map(([key, schema]) => {
      const value = adapted(schema);
      return [key, (isOptional(schema) ? value.nullable() : value).optional()];
    }),
  );
}

/** A key that repeats one from a published document, where leaving it out is never a gap. */
export function restated<S extends z.ZodType>(schema: S): z.ZodOptional<S> {
  return notNeeded(schema).optional();
}

function adapted(schema: Schema): z.ZodType {
  const whole = unwrap(schema) as z.ZodType;
  const forms = alternatives(whole).flatMap(formsOf) as z.ZodType[];
  const [only] = forms;
  const value = forms.length === 1 && only !== undefined ? only : z.union(forms);
  return notNeeded(field(value, whole.meta() as FieldMeta));
}

function formsOf(schema: Schema): readonly Schema[] {
  const shape = shapeOf(schema);
  if (shape !== undefined) return [z.strictObject(adaptedShape(shape))];
  const item = elementOf(schema);
  return typeOf(schema) === 'array' && item !== undefined ? [schema, changeOf(item as z.ZodType)] : [schema];
}

function changeOf(item: z.ZodType): Schema {
  const shape = shapeOf(item);
  if (shape !== undefined && Object.hasOwn(shape, 'id'))
    return z.record(itemId, z.strictObject(adaptedShape(shape)).nullable());
  return z.strictObject({
    add: field(z.array(item), {
      title: 'Add',
      description: 'What your school adds to the published list.',
    }).optional(),
    remove: field(z.array(item), {
      title: 'Remove',
      description: 'What your school takes from the published list, written as it stands there.',
    }).optional(),
  });
}

const itemId = field(slug, {
  title: 'Id',
  description: 'The id of an item of the published list. Say only what differs; null takes the item away.',
});

/** zod hands metadata down to copies, so a demand is only gone once it is overwritten. */
function notNeeded<S extends z.ZodType>(schema: S): S {
  return schema.meta({ needed: undefined } as unknown as z.GlobalMeta) as S;
}
