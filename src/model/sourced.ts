import type { Place } from '../text/source.ts';
import type { Span } from '../text/span.ts';

type Scalar = string | number | boolean | null;

/** A value that knows where it was written, and so whose words it is. */
export interface SourcedValue<T> extends Place {
  readonly type: 'value';
  readonly value: T;
  /** The characters in the file. They matter where a number has to be read exactly. */
  readonly written: string;
}

export interface SourcedList<T> extends Place {
  readonly type: 'list';
  readonly items: readonly Sourced<T>[];
}

export interface SourcedMap<T> extends Place {
  readonly type: 'map';
  /** Every key may be missing: documents are read while they are being written. */
  readonly fields: { readonly [K in keyof T]?: Sourced<Exclude<T[K], undefined>> };
  readonly keys: { readonly [key: string]: Span };
}

/** `T` as it stands in a document: the same structure, each value with its place. */
export type Sourced<T> = [T] extends [Scalar]
  ? SourcedValue<T>
  : T extends readonly (infer U)[]
    ? SourcedList<U>
    : T extends Scalar
      ? SourcedValue<T>
      : T extends object
        ? SourcedMap<T>
        : SourcedNode;

/** Any sourced value, for code that walks without knowing what it walks. */
export type SourcedNode = SourcedValue<Scalar> | AnyList | AnyMap;

export interface AnyList extends Place {
  readonly type: 'list';
  readonly items: readonly SourcedNode[];
}

export interface AnyMap extends Place {
  readonly type: 'map';
  readonly fields: { readonly [key: string]: SourcedNode };
  /** Where each key stands, of those that stand in the group's own source. */
  readonly keys: { readonly [key: string]: Span };
}

/** One value or a list of values, as a list. */
export function valuesOf<T extends Scalar>(
  node: SourcedValue<T> | SourcedList<T> | undefined,
): readonly SourcedValue<T>[] {
  if (node === undefined) return [];
  return node.type === 'value'
    ? [node]
    : (node.items as readonly SourcedValue<T>[]).filter((item) => item.type === 'value');
}

/** The items of a list that may be missing. */
export function itemsOf<T>(list: SourcedList<T> | undefined): readonly Sourced<T>[] {
  return list?.items ?? [];
}

/**
 * The place of a key, for findings about the key rather than its value. In an effective map a key that came from
 * elsewhere than its group is found where its value is.
 */
export function keyPlace(
  map: Pick<AnyMap, 'source' | 'span' | 'keys'> & { readonly fields?: AnyMap['fields'] },
  key: string,
): Place {
  if (Object.hasOwn(map.keys, key)) return { source: map.source, span: map.keys[key] ?? map.span };
  const { source, span } =
    map.fields !== undefined && Object.hasOwn(map.fields, key) ? (map.fields[key] ?? map) : map;
  return { source, span };
}
