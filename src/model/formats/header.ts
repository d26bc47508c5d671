import * as z from 'zod';
import { date, fullName, text, version } from './common.ts';
import { field } from './field.ts';
import { address, familyText, identity, listOf, reference, term } from './terms.ts';

export const publisherSchema = z.strictObject({
  id: identity('publisher', 'It is the first half of the full name of all that you publish.', 'northshire'),
  name: field(text, {
    title: 'Name',
    description: 'The name of the organisation as people know it.',
    examples: ['Northshire Council'],
  }),
  type: field(
    z.enum(['local_authority', 'trust', 'school', 'college', 'early_years', 'health', 'charity', 'other']),
    {
      title: 'Type',
      description: 'What kind of organisation it is.',
      examples: ['local_authority'],
      needed: { profile: 'publish' },
    },
  ).optional(),
  la_code: field(text, {
    title: 'Local authority code',
    description: 'The three-digit code of the local authority, in quotes.',
    examples: ['301'],
  }).optional(),
  urn: field(text, {
    title: 'URN',
    description: 'The unique reference number of the school or college, in quotes.',
    examples: ['100001'],
  }).optional(),
  url: field(address, {
    title: 'Web address',
    description: 'Where readers find out more about the organisation.',
    examples: ['https://northshire.example'],
  }).optional(),
  contact: field(text, {
    title: 'Contact',
    description: 'Where comments on this document go: a shared mailbox or a phone number, in quotes.',
    examples: ['send@northshire.example'],
  }).optional(),
});

export type Publisher = z.infer<typeof publisherSchema>;

export const publisher = field(publisherSchema, {
  title: 'Publisher',
  description: 'The organisation that answers for this document. Readers need to know whose promise it is.',
  needed: { profile: 'publish' },
});

export const title = familyText({
  title: 'Title',
  description: 'What this document is called, in words that a reader outside your team understands.',
  examples: ['Graduated provision, primary schools'],
});

export const documentVersion = field(version, {
  title: 'Version',
  description:
    'Three numbers in quotes. Raise the first when schools have to act, the second when something is added, the third for corrections.',
  examples: ['1.2.0'],
});

export const licence = field(text, {
  title: 'Licence',
  description: 'The terms on which others may use and adapt it, by its usual short name.',
  examples: ['OGL-UK-3.0', 'CC-BY-4.0'],
  needed: { profile: 'publish' },
});

export const reviewBy = field(date, {
  title: 'Review by',
  description: 'The date by which somebody looks at all of it again. Old promises mislead families.',
  examples: ['2027-09-01'],
  needed: { profile: 'publish' },
});

export const leastTool = field(version, {
  title: 'Least version of the software',
  description: 'The oldest version of Graduated Provision that reads this in full.',
  examples: ['1.0.0'],
});

export const mapVersionSchema = z.strictObject({
  map: reference(fullName, 'map', {
    title: 'Map',
    description: 'The full name of a map: its publisher and its id.',
    examples: ['northshire/primary'],
  }),
  // The other map's version, not one of this document.
  version: field(version, {
    title: 'Version',
    description: 'The exact version, in quotes.',
    examples: ['1.2.0'],
  }),
});

export type MapVersion = z.infer<typeof mapVersionSchema>;

const localLevel = z.strictObject({
  id: identity('level', 'Rows use it.', 'targeted'),
  label: familyText({
    title: 'Label',
    description: 'The words that people here use for it.',
    examples: ['Targeted'],
  }),
  maps_to: term('levels', {
    title: 'Stands for',
    description: 'The level of the framework that it stands for.',
    examples: ['sen_support'],
  }),
});

export const levels = listOf(localLevel, {
  title: 'Levels',
  description: 'Your own words for the levels of the framework, lowest first.',
});

export const vocabulary = field(
  z.strictObject({
    learner: familyText({
      title: 'Learner',
      description: 'The word for those who learn here.',
      examples: ['pupil', 'student', 'child'],
    }).optional(),
    family: familyText({
      title: 'Family',
      description: 'The words for those who care for them.',
      examples: ['parents and carers'],
    }).optional(),
  }),
  {
    title: 'Words',
    description: 'The words your setting uses. They appear in what families and staff read.',
  },
);
