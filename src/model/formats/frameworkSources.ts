import * as z from 'zod';
import { date, slug, text } from './common.ts';
import { field } from './field.ts';
import { address } from './terms.ts';

/** Ids of citations may carry dots, as in `9.69`. */
export const citationId = z.string().regex(/^[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*$/);

export const id = field(slug, {
  title: 'Id',
  description: 'The short name that documents use. Once published it is never given another meaning.',
  examples: ['sen_support'],
});

const verified = field(z.boolean(), {
  title: 'Verified',
  description:
    'true when somebody compared this with its source, or when the source is this project itself. When in doubt, false: readers are told that it still has to be checked.',
  examples: [false],
});

const note = field(text, {
  title: 'Note',
  description: 'What was seen and what was not, or what a reader should know about where this comes from.',
  examples: ['Seen quoted by two charities; not compared with the published text.'],
});

/** Where a statement comes from and whether anybody has looked. Every entry and every single figure carries it. */
export const provenance = {
  source: field(slug, {
    title: 'Source',
    description: 'The id of the source, from the list of sources of this pack, that this rests on.',
    examples: ['code-2015'],
  }),
  verified,
  note: note.optional(),
};

export const source = z.strictObject({
  id,
  publisher: field(text, {
    title: 'Publisher',
    description: 'Who publishes it.',
    examples: ['Department for Education'],
  }),
  title: field(text, {
    title: 'Title',
    description: 'The title of the document, law or data set.',
    examples: ['Children and Families Act 2014, Part 3'],
  }),
  address: field(address, {
    title: 'Address',
    description: 'Where it can be read.',
    examples: ['https://www.legislation.gov.uk/ukpga/2014/6/part/3'],
  }).optional(),
  status: field(z.enum(['law', 'statutory_guidance', 'guidance', 'local', 'proposal', 'data', 'research']), {
    title: 'Status',
    description: 'What kind of document it is. A proposal is not law.',
    examples: ['law'],
  }).optional(),
  read: field(date, {
    title: 'Read',
    description: 'The day on which somebody last read it for this pack. Leave it out if nobody did.',
    examples: ['2026-11-23'],
  }).optional(),
  rights: field(text, {
    title: 'Rights',
    description: 'The licence under which its text may be used, or that no text of it is used.',
    examples: ['OGL-UK-3.0', 'All rights reserved; ids only, no text used'],
  }),
  attribution: field(text, {
    title: 'Attribution',
    description: 'The words of acknowledgement that the licence asks for.',
    examples: ['Contains public sector information licensed under the Open Government Licence v3.0.'],
  }),
  verified: field(z.boolean(), {
    title: 'Verified',
    description: 'true when publisher, title, address and rights were compared with the source itself.',
    examples: [false],
  }),
  note: note.optional(),
});

export const citation = z.strictObject({
  id: field(citationId, {
    title: 'Id',
    description: 'How documents and checks cite it, after the id of the pack and a colon.',
    examples: ['9.69', 'cfa-s36-8'],
  }),
  paragraph: field(text, {
    title: 'Paragraph',
    description: 'The paragraph, section or regulation as a reader would look it up.',
    examples: ['paragraph 9.69', 'section 36(8)'],
  }),
  subject: field(text, {
    title: 'Subject',
    description: 'What it is about, in your own words.',
    examples: ['Provision is detailed, specific and normally quantified'],
  }),
  ...provenance,
});
