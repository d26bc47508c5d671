import type { AnyMap, SourcedNode } from '../model/sourced.ts';

type Key<T> = keyof T & string;

/** The group among the forms that a key may take. */
type GroupOf<V> = V extends readonly unknown[] ? never : V extends object ? V : never;

/** What the items of a list are, where they are groups. */
type ItemOf<V> = V extends readonly (infer U)[] ? GroupOf<U> : never;

/**
 * A part of a document as somebody reads it who cannot know how much of it is written yet. Whatever is missing or of
 * another type than the format says is as if it were not there.
 */
export class Part<T extends object> {
  readonly node: AnyMap;

  constructor(node: AnyMap) {
    this.node = node;
  }

  at(key: Key<T>): SourcedNode | undefined {
    return Object.hasOwn(this.node.fields, key) ? this.node.fields[key] : undefined;
  }

  /** A single value in words; blank counts as missing. */
  text(key: Key<T>): string | undefined {
    return textOf(this.at(key));
  }

  /** One value or a list of them, in words. */
  texts(key: Key<T>): readonly string[] {
    return textsOf(this.at(key));
  }

  number(key: Key<T>): number | undefined {
    const node = this.at(key);
    return node?.type === 'value' && typeof node.value === 'number' && Number.isFinite(node.value)
      ? node.value
      : undefined;
  }

  /** Undefined where nothing is said either way. */
  flag(key: Key<T>): boolean | undefined {
    const node = this.at(key);
    return node?.type === 'value' && typeof node.value === 'boolean' ? node.value : undefined;
  }

  part<K extends Key<T>>(key: K): Part<GroupOf<NonNullable<T[K]>>> | undefined {
    const node = this.at(key);
    return node?.type === 'map' ? new Part(node) : undefined;
  }

  parts<K extends Key<T>>(key: K): readonly Part<ItemOf<NonNullable<T[K]>>>[] {
    const node = this.at(key);
    if (node?.type !== 'list') return [];
    return node.items.flatMap((item) => (item.type === 'map' ? [new Part(item)] : []));
  }
}

/** The words of a value as they are meant to be read; nothing for groups, lists and blanks. */
export function textOf(node: SourcedNode | undefined): string | undefined {
  if (node?.type !== 'value' || node.value === null) return undefined;
  const text = typeof node.value === 'number' ? node.written : String(node.value);
  return text.trim() === '' ? undefined : text.trim();
}

export function textsOf(node: SourcedNode | undefined): readonly string[] {
  if (node === undefined) return [];
  return (node.type === 'list' ? node.items : [node]).flatMap((item) => textOf(item) ?? []);
}
