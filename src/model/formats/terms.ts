import * as z from 'zod';
import { slug, text } from './common.ts';
import { slugPattern } from '../patterns.ts';
import { field, type FieldMeta, type Reference, type Vocabulary } from './field.ts';

const word = slugPattern.source.slice(1, -1);

/** A row here (`row` or `#row`) or in another map (`publisher/map#row`). */
export const rowNamePattern = new RegExp(`^(?:(?:${word}/${word})?#)?${word}$`);

/** A module here (`module`) or of another publisher (`publisher/module`). */
export const moduleNamePattern = new RegExp(`^(?:${word}/)?${word}$`);

export const rowName = z.string().regex(rowNamePattern);
export const moduleName = z.string().regex(moduleNamePattern);
export const address = z.string().regex(/^https?:\/\/\S+$/);
export const count = z.int().min(1);
export const age = z.int().min(0).max(25);

/** Which version of the format a document is written in. */
export const formatVersion = field(z.literal(1), {
  title: 'Format',
  description:
    'Says what kind of document this is and which version of its format it uses. For now always 1.',
  examples: [1],
});

/** The name by which other places point at this one. */
export function identity(what: string, use: string, ...examples: readonly string[]) {
  return field(slug, {
    title: 'Id',
    description: `A short name for this ${what}: lower-case words joined by hyphens. ${use} Never change it or use it again for something else.`,
    examples,
  });
}

/** A term from a list that the framework pack supplies. */
export function term(vocabulary: Vocabulary, meta: FieldMeta) {
  return field(slug, { ...meta, vocabulary });
}

/** A term from the pack, or plain words where it has none that fits. */
export function openTerm(vocabulary: Vocabulary, meta: FieldMeta) {
  return field(text, { ...meta, vocabulary, openVocabulary: true });
}

/** The id of something that is written down elsewhere. */
export function reference<S extends z.ZodType>(schema: S, refers: Reference, meta: FieldMeta): S {
  return field(schema, { ...meta, refers });
}

/** The id of something that is written down elsewhere, or plain words. */
export function openReference(refers: Reference, meta: FieldMeta) {
  return field(text, { ...meta, refers, openReference: true });
}

export function listOf<S extends z.ZodType>(item: S, meta: FieldMeta) {
  return field(z.array(item), meta);
}

/** One value or a list of them; readers treat both as a list. What a single one points at is said for both forms. */
export function oneOrMore<S extends z.ZodType>(item: S, meta: FieldMeta) {
  return field(z.union([item, z.array(item)]), { ...item.meta(), ...meta });
}

/** One text or a list of texts. `line` says what a single one of them is called. */
export function lines(line: string, meta: FieldMeta) {
  const { description, prose } = meta;
  return oneOrMore(field(text, { title: line, description, ...(prose && { prose }) }), meta);
}

export function staffText(meta: FieldMeta) {
  return field(text, { ...meta, prose: 'staff' });
}

export function familyText(meta: FieldMeta) {
  return field(text, { ...meta, prose: 'families' });
}

/** A role that the pack knows, or plain words for one that it does not. */
export function role(meta: FieldMeta) {
  return openTerm('roles', meta);
}

export const area = term('areas', {
  title: 'Area of need',
  description: 'A broad area of need from the framework.',
  examples: ['communication_and_interaction'],
});

export const need = term('needs', {
  title: 'Need',
  description: 'A kind of need from the framework.',
  examples: ['asd', 'slcn'],
});

export const phase = term('phases', {
  title: 'Phase',
  description: 'A phase of education from the framework.',
  examples: ['primary'],
});

export const setting = term('settings', {
  title: 'Setting',
  description: 'A kind of place where children and young people learn.',
  examples: ['mainstream', 'resourced_provision'],
});

export const fund = term('funding', {
  title: 'Fund',
  description: 'A source of funding from the framework.',
  examples: ['notional_sen', 'pupil_premium'],
});

export const ages = z.strictObject({
  from: field(age, { title: 'From age', description: 'The youngest age in years.', examples: [4] }),
  to: field(age, {
    title: 'To age',
    description: 'The oldest age in years, up to 25. Leave it out where there is no upper end.',
    examples: [11],
  }).optional(),
});
