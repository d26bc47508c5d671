import * as z from 'zod';
import { money, positive } from './common.ts';
import { field } from './field.ts';
import { count, fund, identity, listOf, moduleName, openTerm, reference, role, staffText } from './terms.ts';

const group = z.strictObject({
  min: field(count, {
    title: 'Smallest group',
    description: 'The fewest learners with whom it runs.',
    examples: [3],
  }).optional(),
  max: field(count, {
    title: 'Largest group',
    description: 'The most learners with whom it still works.',
    examples: [4],
  }).optional(),
  cost_at: field(count, {
    title: 'Size for costs',
    description: 'The size at which the cost is worked out, so that it is one figure and not a range.',
    examples: [4],
  }).optional(),
});

export const deliveryLineSchema = field(
  z.strictObject({
    id: identity('line', 'A school that adapts the row points at it.', 'teach', 'oversee').optional(),
    does: field(z.enum(['deliver', 'oversee', 'assess', 'train_and_plan', 'coordinate']), {
      title: 'Does',
      description:
        'What this person does. The teacher stays responsible when somebody else delivers, so say who oversees it.',
      examples: ['deliver'],
      citation: 'england-2015:6.36',
    }).optional(),
    role: role({
      title: 'Role',
      description: 'Who does it: a role from the framework or plain words, never a name.',
      examples: ['teaching_assistant', 'speech_and_language_therapist'],
    }),
    staff: field(count, {
      title: 'Number of staff',
      description: 'How many people at the same time, if more than one; two for a hoist, for instance.',
      examples: [2],
    }).optional(),
    group: field(group, {
      title: 'Group',
      description: 'How many learners take part. Leave it out when it is for one learner at a time.',
    }).optional(),
    minutes: field(positive, {
      title: 'Minutes',
      description: 'How long it lasts each time. "Regular" support cannot be counted on; 20 minutes can.',
      examples: [20],
      citation: 'england-2015:9.69',
    }).optional(),
    times: field(positive, {
      title: 'Times',
      description: 'How often it happens in the period that "per" names.',
      examples: [3],
    }).optional(),
    per: field(z.enum(['day', 'week', 'half_term', 'term', 'year', 'once']), {
      title: 'Per',
      description: 'The period in which it happens that many times, or "once".',
      examples: ['week'],
    }).optional(),
    weeks: field(positive, {
      title: 'Weeks',
      description: 'For how many weeks it runs.',
      examples: [12],
    }).optional(),
    where: staffText({
      title: 'Where',
      description: 'The place. Taking a child out of class has a price, so say if that is what happens.',
      examples: ['in class', 'the library corner'],
    }).optional(),
    paid_by: openTerm('funding', {
      title: 'Paid by',
      description: 'Who pays for this line: a fund from the framework or plain words.',
      examples: ['notional_sen', 'NHS contract'],
    }).optional(),
  }),
  { title: 'Delivery line', description: 'What one role does, for how long and how often.' },
);

export type DeliveryLine = z.infer<typeof deliveryLineSchema>;

export const delivery = listOf(deliveryLineSchema, {
  title: 'Delivery',
  description:
    'Who does what, for how long and how often, one line for each role. Families can only ask for what is spelled out; the Code asks this of plans, and it is a good model here.',
  citation: 'england-2015:9.69',
  needed: [
    { profile: 'starter', kinds: ['programme'] },
    { profile: 'full', kinds: ['input', 'coordination'] },
  ],
});

export const competenceSchema = z.strictObject({
  role: role({
    title: 'Role',
    description: 'Whose skill this is about, as in the delivery lines.',
    examples: ['teaching_assistant'],
  }),
  module: reference(moduleName, 'module', {
    title: 'Module',
    description: 'The CPD module that prepares for this work.',
    examples: ['northshire/autism-communication-essentials'],
  }).optional(),
  external: staffText({
    title: 'Other training',
    description: 'Training or a qualification from elsewhere that prepares for this work.',
    examples: ['Registered speech and language therapist'],
  }).optional(),
  signed_off_by: role({
    title: 'Signed off by',
    description: 'Who watches the work and confirms that it is done well.',
    examples: ['senco'],
  }).optional(),
  renew_months: field(count, {
    title: 'Renew after months',
    description: 'After how many months the training is repeated.',
    examples: [24],
  }).optional(),
  supervision: staffText({
    title: 'Supervision',
    description: 'Who talks the work through with this person, and how often.',
    examples: ['The therapist, half an hour each half term'],
  }).optional(),
});

export type Competence = z.infer<typeof competenceSchema>;

export const competence = listOf(competenceSchema, {
  title: 'Competence',
  description:
    'What the adults need to have learned before they do this, and who confirms it. A child gets only as much from the support as the adult is able to give.',
  needed: { profile: 'full', kinds: ['programme'] },
});

const costLine = z.strictObject({
  what: staffText({
    title: 'What',
    description: 'What the money is for.',
    examples: ['Picture symbols licence'],
  }),
  amount: field(money, {
    title: 'Amount',
    description: 'What it costs for one run of this support, in the currency of the rates.',
    examples: ['120.00'],
  }),
});

export const costSchema = z.strictObject({
  lines: listOf(costLine, {
    title: 'Cost lines',
    description: 'Things to be bought, one by one. The time of staff is worked out from the delivery lines.',
  }).optional(),
  fixed: field(money, {
    title: 'Fixed cost',
    description: 'One sum for all that is bought, where you do not list it line by line.',
    examples: ['250.00'],
  }).optional(),
  shared_by: field(count, {
    title: 'Shared by',
    description: 'How many learners share what is bought.',
    examples: [12],
  }).optional(),
});

export type Cost = z.infer<typeof costSchema>;

export const cost = field(costSchema, {
  title: 'Other cost',
  description: 'What it costs beyond the time of staff. Every figure stays an estimate.',
  citation: 'england-2015:6.95',
});

export const paidFrom = listOf(fund, {
  title: 'Paid from',
  description: 'The funds this is paid from, so that governors can see what each fund does.',
  citation: 'england-2015:6.95',
});
