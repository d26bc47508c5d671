import * as z from 'zod';
import { date, text, wholeNumber } from './common.ts';
import { field } from './field.ts';
import { address, familyText, listOf, role, staffText } from './terms.ts';

const usualWait = z.strictObject({
  weeks: field(wholeNumber, {
    title: 'Weeks',
    description: 'How many weeks families usually wait.',
    examples: [18],
  }),
  as_of: field(date, {
    title: 'As of',
    description: 'When this was last true. A wait without a date soon misleads.',
    examples: ['2026-09-01'],
  }).optional(),
});

export const agencySchema = z.strictObject({
  service: field(z.enum(['education', 'health', 'care', 'voluntary']), {
    title: 'Service',
    description: 'Which kind of service takes part.',
    examples: ['health'],
  }),
  role: role({
    title: 'Role',
    description: 'Who does the work: a role from the framework or plain words.',
    examples: ['speech_and_language_therapist'],
  }).optional(),
  accountable: role({
    title: 'Accountable',
    description:
      'Who answers for it if it does not happen. "Health will" with nobody behind it is no promise.',
    examples: ["Head of children's therapies"],
  }).optional(),
  commissioner: field(text, {
    title: 'Commissioner',
    description: 'Who orders and pays for it.',
    examples: ['Northshire Integrated Care Board'],
  }).optional(),
  commitment: field(z.enum(['agreed', 'agreed_if_capacity', 'in_discussion', 'not_commissioned']), {
    title: 'Commitment',
    description: 'How firm it is. Families plan by this, so it is better plain than hopeful.',
    examples: ['agreed_if_capacity'],
  }).optional(),
  basis: field(z.enum(['statutory', 'contract', 'sla', 'goodwill']), {
    title: 'Basis',
    description: 'What the commitment rests on: law, a contract, a service level agreement or goodwill.',
    examples: ['contract'],
  }).optional(),
  usual_wait: field(usualWait, {
    title: 'Usual wait',
    description: 'How long families usually wait for it.',
  }).optional(),
  until_then: familyText({
    title: 'Until then',
    description:
      'What the child gets while the family waits. It often matters more than the length of the wait.',
    examples: ['School uses request cards and a shared diary from the first week.'],
  }).optional(),
});

export type Agency = z.infer<typeof agencySchema>;

export const agencies = listOf(agencySchema, {
  title: 'Agencies',
  description:
    'Which services beyond the school take part, who answers for each, how firm it is and how long it takes.',
});

export const personalBudgetSchema = z.strictObject({
  possible: field(z.boolean(), {
    title: 'Possible',
    description: 'Whether a personal budget could pay for this.',
    examples: [false],
  }),
  already_in_place: staffText({
    title: 'Already in place',
    description:
      'Staff or services that the setting has already, so that nothing is paid for twice or taken from others.',
    examples: ['A teaching assistant works in this class every morning.'],
  }).optional(),
  premises_consent: field(z.enum(['case_by_case', 'in_principle', 'not_sought']), {
    title: 'Consent of the setting',
    description:
      'How the head or principal decides about support bought by the family and given on the premises.',
    examples: ['case_by_case'],
  }).optional(),
});

export const personalBudget = field(personalBudgetSchema, {
  title: 'Personal budget',
  description:
    'Whether a family could arrange this with a personal budget, and how that fits with what exists.',
  citation: 'england-2015:9.95',
});

const evidenceItem = z.strictObject({
  source: field(text, {
    title: 'Source',
    description: 'Where it is written, so that a colleague finds it.',
    examples: ['EEF guidance report, Special Educational Needs in Mainstream Schools'],
  }),
  strength: field(text, {
    title: 'Strength',
    description: 'How sure it is, in a few honest words. Local experience counts, if it is called that.',
    examples: ['several good studies', 'local experience'],
  }).optional(),
  url: field(address, {
    title: 'Address',
    description: 'Where it is found on the web.',
    examples: ['https://example.org/report'],
  }).optional(),
  rights: field(text, {
    title: 'Rights',
    description: 'Under which terms its words may be used, if you quote it.',
    examples: ['OGL-UK-3.0', 'cited only'],
  }).optional(),
});

export const evidence = listOf(evidenceItem, {
  title: 'Evidence',
  description: 'Why you think that this helps.',
});

export const safetySchema = z.strictObject({
  plan: staffText({
    title: 'Plan',
    description: 'The individual healthcare plan or risk plan that must be there before this starts.',
    examples: ['Individual healthcare plan, agreed with family and nurse'],
  }).optional(),
  sign_off: role({
    title: 'Sign-off',
    description: 'Who confirms that the plan is in place and the adults are able to do it.',
    examples: ["Community children's nurse"],
  }).optional(),
  two_adults: field(z.boolean(), {
    title: 'Two adults',
    description: 'Say true if two adults are always needed, as for a hoist.',
    examples: [true],
  }).optional(),
  lone_working: staffText({
    title: 'Lone working',
    description: 'What is arranged when an adult is alone with a child or visits a home.',
    examples: ['The door stays open; the office knows where and when.'],
  }).optional(),
});

export const safety = field(safetySchema, {
  title: 'Safety',
  description:
    'What keeps child and adults safe where there is intimate care, moving and handling, medicine or work alone.',
});
