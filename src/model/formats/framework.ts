import * as z from 'zod';
import { date, extra, slug, text, wholeNumber } from './common.ts';
import { field } from './field.ts';
import { documentVersion, leastTool, licence, title } from './header.ts';
import {
  crosswalk,
  decisionMaker,
  deprecated,
  detector,
  duty,
  entrySchema,
  factor,
  funding,
  level,
  mechanism,
  need,
  phase,
  plan,
  redress,
  review,
  role,
} from './frameworkEntries.ts';
import { citation, provenance, source } from './frameworkSources.ts';
import { formatVersion } from './terms.ts';

const list = (title: string, description: string) =>
  field(z.array(entrySchema), { title, description }).optional();

/** A framework pack: the words, levels, rights and dates of one system of support, as data. */
export const frameworkSchema = field(
  z.strictObject({
    provision_framework: formatVersion,
    id: field(slug, {
      title: 'Id',
      description: 'The name by which maps choose this pack.',
      examples: ['england-2015'],
    }),
    title,
    version: documentVersion,
    summary: field(text, {
      title: 'Summary',
      description: 'What this pack covers and what it leaves out.',
      examples: ['The system in force in England. Nothing here is legal advice.'],
    }).optional(),
    jurisdiction: field(slug, {
      title: 'Jurisdiction',
      description: 'Where it applies.',
      examples: ['england', 'any'],
    }),
    status: field(z.enum(['law', 'statutory_guidance', 'guidance', 'local', 'proposal']), {
      title: 'Status',
      description: 'How binding it is. A proposal is shown as a proposal everywhere.',
      examples: ['statutory_guidance'],
    }),
    valid_from: field(date, {
      title: 'Valid from',
      description: 'The first day on which this framework applies.',
      examples: ['2014-09-01'],
    }).optional(),
    valid_to: field(date, {
      title: 'Valid to',
      description: 'The last day on which it applies. Leave it out while it is in force.',
      examples: ['2029-08-31'],
    }).optional(),
    licence: licence.optional(),
    sources: field(z.array(source).min(1), {
      title: 'Sources',
      description: 'Everything that entries rest on, with rights and whether anybody has looked.',
    }),
    levels: field(z.array(level).min(1), {
      title: 'Levels',
      description: 'The levels of support, from support for everyone to support for the fewest.',
    }),
    areas: field(z.array(entrySchema).min(1), { title: 'Areas', description: 'Broad areas of need.' }),
    needs: field(z.array(need), {
      title: 'Needs',
      description: 'Types of need within the areas.',
    }).optional(),
    phases: field(z.array(phase), { title: 'Phases', description: 'Phases of education.' }).optional(),
    settings: list('Settings', 'Where support happens. A place is not a level.'),
    roles: field(z.array(role), {
      title: 'Roles',
      description: 'Who gives support. Roles, never people.',
    }).optional(),
    factors: field(z.array(factor), {
      title: 'Factors',
      description: 'What else to look at before concluding what gets in the way. Never a gate.',
    }).optional(),
    duties: field(z.array(duty), { title: 'Duties', description: 'Why support is owed.' }).optional(),
    groups: list('Groups', 'Groups beyond special educational needs that provision may also be for.'),
    heard_groups: list('Groups to hear', 'Groups of people whose views a map may say it has heard.'),
    plan: field(plan, {
      title: 'Plan',
      description: 'The individual plan of this framework and its sections.',
    }).optional(),
    funding: field(funding, { title: 'Funding', description: 'Funds, sums, weeks and currency.' }).optional(),
    redress: field(redress, {
      title: 'Putting things right',
      description: 'The rights of families and who advises them.',
    }).optional(),
    decision_maker: field(z.array(decisionMaker), {
      title: 'Who decides',
      description: 'Who makes decisions about support, by age of the learner.',
    }).optional(),
    citations: field(z.array(citation), {
      title: 'Citations',
      description: 'Paragraphs of law and guidance that checks refer to, with what each is about.',
    }).optional(),
    deprecated: field(z.array(deprecated), {
      title: 'Old words',
      description:
        'Words that went out of use, and what replaced them. Not looked for inside quotations, citations or titles of cited documents.',
    }).optional(),
    reviews: field(z.array(review), {
      title: 'Reviews',
      description: 'How often support, plans and documents are to be looked at again.',
    }).optional(),
    small_number: field(
      z.strictObject({
        threshold: field(wholeNumber, {
          title: 'Threshold',
          description: 'Counts of people below this number are hidden wherever the public may look.',
          examples: [6],
        }),
        ...provenance,
      }),
      { title: 'Small numbers', description: 'From which count on a number no longer points at a child.' },
    ).optional(),
    personal_data: field(z.array(detector), {
      title: 'Personal data',
      description: 'The detectors of personal data to use. A map describes provision, never a child.',
    }).optional(),
    standards: list('Standards', 'Standards of professional development that a module may name.'),
    tiers: list('Tiers', 'How deep training goes and for whom, from everybody to those who lead.'),
    mechanisms: field(z.array(mechanism), {
      title: 'Mechanisms',
      description: 'What makes professional development work, for the activities of a module.',
    }).optional(),
    crosswalk: field(z.array(crosswalk), {
      title: 'Crosswalk',
      description: 'What an entry of this pack is called in another pack, or that nothing there matches it.',
    }).optional(),
    least_tool: leastTool.optional(),
    extra: extra.optional(),
  }),
  {
    title: 'Framework pack',
    description:
      'The words, levels, rights, dates and sums of one system of support, as data with sources. Nothing about law is built into the software.',
  },
);

export type FrameworkPack = z.infer<typeof frameworkSchema>;
export type FrameworkEntry = z.infer<typeof entrySchema>;
export type FrameworkSource = z.infer<typeof source>;
