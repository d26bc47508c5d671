import * as z from 'zod';
import { datePattern, fullNamePattern, slugPattern, versionPattern } from '../patterns.ts';
import { field } from './field.ts';

export const slug = z.string().regex(slugPattern);
export const fullName = z.string().regex(fullNamePattern);
export const version = z.string().regex(versionPattern);
export const date = z.string().regex(datePattern);
export const text = z.string().min(1);
export const wholeNumber = z.int().min(0);
export const positive = z.number().positive();

/** One text or a list of texts; readers treat both as a list. */
export const texts = z.union([text, z.array(text)]);

/** One id or a list of ids. */
export const slugs = z.union([slug, z.array(slug)]);

/** An amount with at most two decimals. Text is read exactly; a number is read from how it was written. */
export const money = z.union([z.string().regex(/^\d+(?:\.\d{1,2})?$/), z.number().min(0)]);

/** Local columns that the format does not know; kept, never judged. */
export const extra = field(z.record(z.string(), z.unknown()), {
  title: 'Local columns',
  description: 'Your own columns, kept as they are. Nothing here is checked, and nothing is lost.',
});

/** A person's role and how to reach them. */
export const contact = z.strictObject({
  who: field(text, {
    title: 'Who',
    description: 'The role or team to contact. A role outlives a name.',
    examples: ['The SENCo', 'Northshire SEN team'],
  }),
  how: field(text, {
    title: 'How to reach them',
    description:
      'Phone, e-mail, address or where to find them. Put phone numbers in quotes so that no zero is lost.',
    examples: ['01632 960123'],
  }),
});

/** A finding that the writer knows of and accepts; the reason travels with the document. */
export const acceptance = z.strictObject({
  finding: field(text, {
    title: 'Finding',
    description: 'The code of the finding you accept.',
    examples: ['outcome/target-start'],
    refers: 'finding',
  }),
  because: field(z.string(), {
    title: 'Because',
    description:
      'Why this is right here, for the next reader. An acceptance without a reason is itself a finding.',
  }).optional(),
  until: field(date, {
    title: 'Until',
    description: 'The date after which the finding should be shown again.',
    examples: ['2027-07-31'],
  }).optional(),
});

export const accepted = field(z.array(acceptance), {
  title: 'Accepted findings',
  description: 'Findings that you know of and accept here, each with its reason.',
});
