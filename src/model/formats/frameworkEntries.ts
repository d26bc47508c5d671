import * as z from 'zod';
import { date, money, positive, slug, text, texts, wholeNumber } from './common.ts';
import { slugPattern } from '../patterns.ts';
import { field } from './field.ts';
import { citationId, id, provenance } from './frameworkSources.ts';

/** Plan sections go by capitals, as in `H1`. */
const sectionId = z.string().regex(/^[A-Za-z0-9]+(?:[_-][A-Za-z0-9]+)*$/);

const describing = {
  label: field(text, {
    title: 'Label',
    description: 'The words that people see.',
    examples: ['SEN support'],
  }),
  definition: field(text, {
    title: 'Definition',
    description: 'What it means, in your own words and in plain English. Do not copy protected text.',
    examples: ['Support that is additional to or different from what everyone gets.'],
  }).optional(),
  also_called: field(z.array(text).min(1), {
    title: 'Also called',
    description:
      'Other names and abbreviations in use, so that imports and completion find the entry under them.',
    examples: [['Ordinarily available', 'High quality teaching']],
  }).optional(),
  cites: field(z.array(citationId).min(1), {
    title: 'Cites',
    description: 'Ids of the citations, in this pack, that deal with it.',
    examples: [['6.44']],
  }).optional(),
  valid_from: field(date, {
    title: 'Valid from',
    description: 'The first day on which this entry counts, if it started later than the pack.',
    examples: ['2026-04-01'],
  }).optional(),
  valid_to: field(date, {
    title: 'Valid to',
    description: 'The last day on which this entry counts, if it ends before the pack does.',
    examples: ['2027-03-31'],
  }).optional(),
};

const entryShape = { id, ...describing, ...provenance };

const ages = field(
  z.strictObject({
    from: field(wholeNumber, { title: 'From', description: 'Youngest age in years.', examples: [5] }),
    to: field(wholeNumber, {
      title: 'To',
      description: 'Oldest age in years. Leave it out where there is no upper end.',
      examples: [11],
    }).optional(),
  }),
  { title: 'Ages', description: 'The ages this is about, in whole years.' },
);

/** An entry of a list of terms. Lists with more to say about each entry extend it. */
export const entrySchema = z.strictObject(entryShape);

export const level = z.strictObject({
  ...entryShape,
  reach: field(z.enum(['everyone', 'additional', 'plan']), {
    title: 'Reach',
    description:
      'everyone: part of everyday teaching. additional: extra support that needs no individual statutory plan. plan: support set out in an individual plan. Checks use this, so that they need not know the names of levels.',
    examples: ['additional'],
  }),
});

export const need = z.strictObject({
  ...entryShape,
  code: field(text, {
    title: 'Code',
    description: 'The code in official returns, if there is one.',
    examples: ['SLCN'],
  }).optional(),
  areas: field(z.array(slug).min(1), {
    title: 'Areas',
    description:
      'The areas in which it is usually grouped. A learner may well have support in another area too.',
    vocabulary: 'areas',
  }).optional(),
});

export const phase = z.strictObject({ ...entryShape, ages: ages.optional() });

export const role = z.strictObject({
  ...entryShape,
  service: field(z.enum(['education', 'health', 'care', 'voluntary']), {
    title: 'Service',
    description: 'The service that usually employs this role.',
    examples: ['education'],
  }).optional(),
  teacher: field(z.boolean(), {
    title: 'Teacher',
    description: 'true where the role is a teacher and so may stay responsible for what others deliver.',
    examples: [true],
  }).optional(),
});

export const factor = z.strictObject({
  ...entryShape,
  caution: field(text, {
    title: 'Caution',
    description: 'What must not be concluded from this factor; shown to whoever fills it in.',
    examples: ['Absence can be the first sign of a need that is not met.'],
  }).optional(),
});

export const duty = z.strictObject({
  ...entryShape,
  anticipatory: field(z.boolean(), {
    title: 'Anticipatory',
    description:
      'true where the duty has to be met ahead of need, so that no label, waiting, cycle or exit may stand before it.',
    examples: [true],
  }).optional(),
});

export const mechanism = z.strictObject({
  ...entryShape,
  group: field(z.enum(['knowledge', 'motivate', 'techniques', 'embed']), {
    title: 'Group',
    description:
      'What the mechanism does: builds knowledge, motivates, develops techniques, embeds practice.',
    examples: ['techniques'],
  }),
});

export const detector = z.strictObject({
  ...entryShape,
  action: field(z.enum(['refuse', 'hint']), {
    title: 'Action',
    description: 'refuse: nothing is published while it is there. hint: it is pointed out.',
    examples: ['refuse'],
  }).optional(),
});

export const deprecated = z.strictObject({
  id,
  term: field(texts, {
    title: 'Term',
    description: 'The old word or words, in each form that should be found. Upper and lower case are alike.',
    examples: [['School Action Plus']],
  }),
  replacement: field(texts, {
    title: 'Replacement',
    description: 'What to write instead, best first. Leave it out where nothing replaces it.',
    examples: ['SEN support'],
  }).optional(),
  status: field(z.enum(['abolished', 'outdated']), {
    title: 'Status',
    description: 'abolished: it no longer exists. outdated: still understood, but there is a better word.',
    examples: ['abolished'],
  }),
  why: field(text, {
    title: 'Why',
    description: 'Why not to use it any more, for the person who wrote it.',
    examples: ['It no longer exists, so families look for it in vain.'],
  }),
  since: field(text, {
    title: 'Since',
    description: 'When it went out of use.',
    examples: ['September 2014'],
  }).optional(),
  ...provenance,
});

export const review = z.strictObject({
  ...entryShape,
  force: field(z.enum(['duty', 'guidance', 'practice']), {
    title: 'Force',
    description: 'Whether it is a legal duty, guidance, or good practice.',
    examples: ['duty'],
  }),
  months: field(positive, {
    title: 'Months',
    description: 'At least once in this many months.',
    examples: [12],
  }).optional(),
  weeks: field(
    z.strictObject({
      from: field(positive, { title: 'From', description: 'The fewest weeks.', examples: [6] }),
      to: field(positive, { title: 'To', description: 'The most weeks.', examples: [12] }),
    }),
    {
      title: 'Weeks',
      description: 'Between this many and that many weeks.',
      examples: [{ from: 6, to: 12 }],
    },
  ).optional(),
  times_a_year: field(wholeNumber, {
    title: 'Times a year',
    description: 'At least this many times in a school year.',
    examples: [3],
  }).optional(),
  by: field(z.string().regex(/^\d{2}-\d{2}$/), {
    title: 'By',
    description: 'The day of each year by which it is due, as month and day.',
    examples: ['02-15'],
  }).optional(),
  months_before: field(positive, {
    title: 'Months before',
    description: 'At least this many months before the event.',
    examples: [5],
  }).optional(),
  ages: ages.optional(),
});

export const plan = z.strictObject({
  name: field(text, {
    title: 'Name',
    description: 'What an individual plan is called.',
    examples: ['Education, health and care plan'],
  }),
  short: field(text, {
    title: 'Short name',
    description: 'What people call it.',
    examples: ['EHC plan'],
  }).optional(),
  sections: field(
    z.array(
      z.strictObject({
        ...entryShape,
        id: field(sectionId, {
          title: 'Id',
          description: 'The letter or name of the section, as people write it.',
          examples: ['F', 'H1'],
        }),
      }),
    ),
    {
      title: 'Sections',
      description: 'The sections of the plan, in order. A row of a map may say which it could inform.',
    },
  ),
  ...provenance,
});

const advice = z.strictObject({
  ...entryShape,
  find: field(text, {
    title: 'How to find it',
    description: 'How a family finds the service where they live.',
    examples: ['Look for SENDIASS and the name of your council.'],
  }).optional(),
});

export const redress = z.strictObject({
  routes: field(z.array(entrySchema), {
    title: 'Routes',
    description:
      'Every right a family has when something goes wrong. All are listed to readers, whether a map names them or not.',
  }),
  advice: field(z.array(advice), {
    title: 'Independent advice',
    description: 'Services that advise families and are independent of school and council.',
  }),
});

export const decisionMaker = z.strictObject({ ...entryShape, ages });

const threshold = z.strictObject({
  ...entryShape,
  amount: field(money, { title: 'Amount', description: 'The sum, in quotes.', examples: ['6000'] }),
  per: field(z.enum(['learner_year', 'setting_year', 'once']), {
    title: 'Per',
    description: 'What the sum counts for: one learner in a year, a setting in a year, or once.',
    examples: ['learner_year'],
  }),
});

export const funding = z.strictObject({
  currency: field(z.string().regex(/^[A-Z]{3}$/), {
    title: 'Currency',
    description: 'The currency of all sums, as three capital letters.',
    examples: ['GBP'],
  }).optional(),
  school_weeks: field(
    z.strictObject({
      weeks: field(positive, { title: 'Weeks', description: 'Number of weeks.', examples: [38] }),
      ...provenance,
    }),
    {
      title: 'School weeks',
      description: 'Weeks in a school year for costing, where neither a rate pack nor a row says otherwise.',
    },
  ).optional(),
  thresholds: field(z.array(threshold), {
    title: 'Thresholds',
    description: 'Sums of money that rules of funding mention, with the period they were seen for.',
  }).optional(),
  sources: field(z.array(entrySchema), {
    title: 'Sources of funding',
    description: 'The funds that provision may be paid from.',
  }),
});

export const crosswalk = z.strictObject({
  to: field(slug, {
    title: 'To',
    description: 'The pack that the equivalents belong to.',
    examples: ['custom'],
    refers: 'framework',
  }),
  entries: field(
    z.array(
      z.strictObject({
        list: field(
          z.enum(['levels', 'areas', 'needs', 'phases', 'settings', 'duties', 'roles', 'groups', 'funding']),
          { title: 'List', description: 'The list that both entries stand in.', examples: ['levels'] },
        ),
        from: field(slug, {
          title: 'From',
          description: 'An entry of this pack.',
          examples: ['sen_support'],
        }),
        equivalent: field(z.union([z.literal('none'), z.array(z.string().regex(slugPattern)).min(1)]), {
          title: 'Equivalent',
          description: 'Ids in the other pack, best first, or none if there is nothing to match it.',
          examples: [['targeted'], 'none'],
        }),
        ...provenance,
      }),
    ),
    { title: 'Entries', description: 'One line for each entry that was thought about.' },
  ),
});
