import * as z from 'zod';
import { date } from './common.ts';
import { field } from './field.ts';
import { address, familyText, lines } from './terms.ts';

export const localOfferSchema = z.strictObject({
  url: field(address, {
    title: 'Address',
    description: 'The page of the Local Offer that describes it.',
    examples: ['https://northshire.example/local-offer'],
  }).optional(),
  how_to_get_it: familyText({
    title: 'How to get it',
    description: 'What a family does to get it. A bare listing helps nobody.',
    examples: ["Talk to your child's teacher or ring the SEN team."],
  }).optional(),
  monitored_by: familyText({
    title: 'Monitored by',
    description: 'Who checks that the offer is true and good.',
    examples: ['Northshire SEN quality team'],
  }).optional(),
  last_checked: field(date, {
    title: 'Last checked',
    description: 'When somebody last made sure that it is as described.',
    examples: ['2026-09-01'],
  }).optional(),
  last_feedback: field(date, {
    title: 'Last feedback',
    description: 'When families last said what they think of it.',
    examples: ['2026-06-30'],
  }).optional(),
});

export type LocalOffer = z.infer<typeof localOfferSchema>;

export const localOffer = field(localOfferSchema, {
  title: 'Local Offer',
  description:
    'How this appears in the Local Offer and who keeps it true. A row says it only where it differs from the map.',
  citation: 'england-2015:4.1',
});

export const tellOnceSchema = z.strictObject({
  what: lines('Information', {
    title: 'What',
    description: 'What the family tells once and need not repeat.',
    examples: ['How the child communicates, what helps and what does not'],
    prose: 'families',
  }),
  held_by: familyText({
    title: 'Held by',
    description: 'The role that keeps it and puts mistakes right.',
    examples: ['The SENCo'],
  }).optional(),
  shared_with: lines('Shared with', {
    title: 'Shared with',
    description: 'The roles or services that get to see it.',
    examples: [['Class teacher', 'Speech and language therapist']],
    prose: 'families',
  }).optional(),
  family_involved: field(z.enum(['asked_first', 'informed']), {
    title: 'Family involved',
    description:
      'Whether the family is asked before it is shared, or told. Where a child may be in danger, safety goes first.',
    examples: ['asked_first'],
  }).optional(),
  lawful_basis: familyText({
    title: 'Lawful basis',
    description:
      'The ground in data protection law on which it is shared. For schools and councils this is seldom consent.',
    examples: ['public task'],
  }).optional(),
});

export type TellOnce = z.infer<typeof tellOnceSchema>;

export const tellOnce = field(tellOnceSchema, {
  title: 'Tell it once',
  description: 'What families need not tell again and again, who holds it and who sees it.',
});
