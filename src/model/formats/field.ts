import * as z from 'zod';

// Schemas are read by walking them; nothing is compiled, so no `new Function` is ever tried (web hosts forbid it).
z.config({ jitless: true });

/** The lists of terms that a framework pack supplies, by the key under which the pack holds them. */
export type Vocabulary =
  | 'levels'
  | 'areas'
  | 'needs'
  | 'phases'
  | 'settings'
  | 'roles'
  | 'factors'
  | 'duties'
  | 'groups'
  | 'heard_groups'
  | 'funding'
  | 'routes'
  | 'plan_sections'
  | 'standards'
  | 'tiers'
  | 'mechanisms';

/** What an id in a field points at. */
export type Reference =
  'row' | 'outcome' | 'map' | 'module' | 'framework' | 'rates' | 'objective' | 'version' | 'finding';

/** How much a document is asked for: a first try, everyday work, or something to publish. Each includes the one before. */
export type Profile = 'starter' | 'full' | 'publish';

export type RowKind = 'practice' | 'programme' | 'input' | 'setting' | 'coordination' | 'transition';

/** From which profile on a key is needed, and on which kinds of row (absent: all). Beyond what the schema itself requires. */
export interface Needed {
  readonly profile: Profile;
  readonly kinds?: readonly RowKind[];
}

/** What a field says about itself. Hover, completion, JSON Schema and the reference page are all made from this. */
export interface FieldMeta {
  /** A label in sentence case, for outlines, forms and headings. */
  readonly title: string;
  /** One to three sentences in plain English: what goes here and why. */
  readonly description: string;
  readonly examples?: readonly unknown[];
  /** `pack:entry`, for instance `england-2015:9.69`; the pack knows the wording and whether it was verified. */
  readonly citation?: string;
  readonly vocabulary?: Vocabulary;
  /** Words outside the vocabulary are welcome here: an unknown id is a hint, not a mistake. */
  readonly openVocabulary?: boolean;
  readonly refers?: Reference;
  /** Plain words are welcome beside references. */
  readonly openReference?: boolean;
  readonly needed?: Needed | readonly Needed[];
  /** Who reads this prose; language rules go by it. */
  readonly prose?: 'families' | 'staff';
}

declare module 'zod' {
  // oxlint-disable-next-line typescript/no-empty-object-type -- merging a declaration needs an interface
  interface GlobalMeta extends Omit<Partial<FieldMeta>, 'title' | 'description' | 'examples'> {}
}

/**
 * Attaches what a field says about itself. Call it on the value's own schema, before `.optional()`.
 */
export function field<S extends z.ZodType>(schema: S, meta: FieldMeta): S {
  return schema.meta(meta as z.GlobalMeta) as S;
}
