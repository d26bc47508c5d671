import * as z from 'zod';
import { date, extra, money, positive, text } from './common.ts';
import { field } from './field.ts';
import { documentVersion, leastTool, licence, publisher, title } from './header.ts';
import { formatVersion, identity } from './terms.ts';

const rate = z.strictObject({
  per: field(z.enum(['hour', 'weekly_hour_year']), {
    title: 'Per',
    description: 'What the amount buys: an hour, or one hour each week for a year.',
    examples: ['hour', 'weekly_hour_year'],
  }),
  amount: field(money, {
    title: 'Amount',
    description: 'The sum, in quotes, with at most two decimals. It is read exactly as written.',
    examples: ['17.20', '653.60'],
  }),
  weeks: field(positive, {
    title: 'Weeks',
    description:
      'The weeks over which a weekly hour is counted, if they differ from those of the whole pack.',
    examples: [38],
  }).optional(),
  note: field(text, {
    title: 'Note',
    description: 'Where the figure comes from, so that somebody can bring it up to date.',
    examples: ['Middle of the grade, April 2026 pay scale'],
  }).optional(),
});

export type Rate = z.infer<typeof rate>;

const rules = z.strictObject({
  breaks_counted: field(z.boolean(), {
    title: 'Breaks counted',
    description: 'Whether support in breaks and at lunch may be counted as a cost.',
    examples: [false],
  }).optional(),
  teacher_hours_a_week: field(positive, {
    title: 'Most teacher hours a week',
    description: 'The most hours of a teacher in a week that may be counted for one learner.',
    examples: [2],
  }).optional(),
  support_in_class_counted: field(z.boolean(), {
    title: 'Support in class counted',
    description: 'Whether general support in class may be counted, or only support that has its own aim.',
    examples: [false],
  }).optional(),
  whole_group_for_one: field(z.boolean(), {
    title: 'Whole group for one',
    description: 'Whether the whole cost of a group may be counted for one learner for whom it was set up.',
    examples: [true],
  }).optional(),
  salary_point: field(z.enum(['midpoint', 'actual']), {
    title: 'Salary point',
    description: 'Whether rates come from the middle of a grade or from what people are really paid.',
    examples: ['midpoint'],
  }).optional(),
});

/** What the time of staff costs in one place and one period. */
export const ratesSchema = field(
  z.strictObject({
    provision_rates: formatVersion,
    id: identity('rate pack', 'Maps choose it by this name.', 'northshire-2026'),
    title,
    version: documentVersion.optional(),
    publisher: publisher.optional(),
    licence: licence.optional(),
    currency: field(z.string().regex(/^[A-Z]{3}$/), {
      title: 'Currency',
      description: 'The currency of all amounts, as three capital letters.',
      examples: ['GBP'],
    }),
    valid_from: field(date, {
      title: 'Valid from',
      description: 'The first day on which these rates apply.',
      examples: ['2026-04-01'],
    }).optional(),
    valid_to: field(date, {
      title: 'Valid to',
      description: 'The last day on which these rates apply.',
      examples: ['2027-03-31'],
    }).optional(),
    weeks: field(positive, {
      title: 'Weeks',
      description:
        'Weeks in a year for which work is paid or counted. Places differ: 38, 38.6 and 39 are all in use.',
      examples: [38],
    }).optional(),
    on_costs: field(z.enum(['included', 'not']), {
      title: 'On-costs',
      description: "Whether the amounts include the employer's pension and insurance.",
      examples: ['included'],
    }).optional(),
    roles: field(z.record(text, rate), {
      title: 'Roles',
      description: 'What the time of each role costs. Use the roles of the framework where they fit.',
    }),
    rules: field(rules, {
      title: 'Rules',
      description: 'Local rules about what may be counted as a cost.',
    }).optional(),
    least_tool: leastTool.optional(),
    extra: extra.optional(),
  }),
  {
    title: 'Rate pack',
    description:
      'What the time of staff costs in one place and one period. Every cost made from it is an estimate.',
  },
);

export type RatePack = z.infer<typeof ratesSchema>;
