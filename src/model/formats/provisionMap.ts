import * as z from 'zod';
import { accepted, date, extra, slug, text, version } from './common.ts';
import { field } from './field.ts';
import {
  documentVersion,
  leastTool,
  levels,
  licence,
  mapVersionSchema,
  publisher,
  reviewBy,
  title,
  vocabulary,
} from './header.ts';
import { involvement } from './ledger.ts';
import { rates } from './mapRates.ts';
import {
  contributors,
  coordinator,
  firstContact,
  heard,
  notYetHeard,
  puttingThingsRight,
  safeguardingContact,
} from './people.ts';
import { provisions } from './row.ts';
import { localOffer, tellOnce } from './sharing.ts';
import {
  ages,
  area,
  familyText,
  formatVersion,
  identity,
  listOf,
  need,
  oneOrMore,
  phase,
  reference,
  rowName,
  setting,
} from './terms.ts';

export const scopeSchema = z.strictObject({
  phases: listOf(phase, { title: 'Phases', description: 'The phases of education it covers.' }).optional(),
  settings: listOf(setting, {
    title: 'Settings',
    description: 'The kinds of setting it covers.',
    examples: [['mainstream', 'special']],
  }).optional(),
  ages: field(ages, { title: 'Ages', description: 'The ages it covers, between 0 and 25.' }).optional(),
  areas: listOf(area, {
    title: 'Areas of need',
    description: 'The areas it claims to cover. One without a row is shown as a gap.',
  }).optional(),
  needs: listOf(need, {
    title: 'Needs',
    description: 'The needs it claims to cover, so that milder ones do not slip through.',
    examples: [['spld', 'asd']],
  }).optional(),
  jurisdiction: field(slug, {
    title: 'Jurisdiction',
    description: 'The nation whose law applies.',
    examples: ['england'],
  }).optional(),
  la_codes: listOf(
    field(text, {
      title: 'Local authority code',
      description: 'The three-digit code of a local authority, in quotes.',
      examples: ['301'],
    }),
    { title: 'Local authorities', description: 'The local authorities in which it applies.' },
  ).optional(),
});

export type Scope = z.infer<typeof scopeSchema>;

export const scope = field(scopeSchema, {
  title: 'Scope',
  description: 'Whom and what the map claims to cover. Gaps can only be seen against what is claimed.',
  needed: { profile: 'full' },
});

const change = z.strictObject({
  // History may name rows that are gone, so this is no reference.
  row: field(rowName, {
    title: 'Row',
    description: 'The row that changed. Leave it out if it is about the whole map.',
    examples: ['asking-for-what-i-need'],
  }).optional(),
  kind: field(z.enum(['added', 'changed', 'removed']), {
    title: 'Kind',
    description: 'Whether the row is new, different or gone.',
    examples: ['changed'],
  }),
  text: familyText({
    title: 'What changed',
    description: 'What is different and what schools should do about it, in a sentence.',
    examples: ['Adds what happens while families wait.'],
  }),
});

const changelogEntry = z.strictObject({
  version: field(version, {
    title: 'Version',
    description: 'The version in which this was new, in quotes.',
    examples: ['1.2.0'],
  }),
  date: field(date, {
    title: 'Date',
    description: 'When this version was published.',
    examples: ['2026-11-02'],
  }).optional(),
  changes: listOf(change, { title: 'Changes', description: 'What changed, row by row.' }).optional(),
});

export const changelog = listOf(changelogEntry, {
  title: 'Changes',
  description:
    'What changed in each version, newest first. Schools that adapted the map see from it what to do.',
});

export const provisionMapSchema = field(
  z.strictObject({
    provision_map: formatVersion,
    id: identity('map', 'With the publisher before it, it is the full name of the map.', 'primary'),
    title,
    version: documentVersion,
    publisher: publisher.optional(),
    summary: familyText({
      title: 'Summary',
      description: 'What this is and whom it is for, for families, in plain words.',
      examples: [
        'What every Northshire primary school does when a child finds learning or school life hard.',
      ],
      needed: { profile: 'publish' },
    }).optional(),
    framework: oneOrMore(
      reference(slug, 'framework', {
        title: 'Framework',
        description: 'The id of a framework pack.',
        examples: ['england-2015'],
      }),
      {
        title: 'Framework',
        description:
          'The framework whose words and law apply. Of several, the first one leads, and the others can be shown beside it.',
        examples: ['england-2015'],
      },
    ),
    levels: levels.optional(),
    scope: scope.optional(),
    licence: licence.optional(),
    attribution: field(text, {
      title: 'Attribution',
      description: 'The words by which others name you when they use it.',
      examples: ['© Northshire Council 2026'],
    }).optional(),
    published: field(date, {
      title: 'Published',
      description: 'When this version came out.',
      examples: ['2026-11-02'],
    }).optional(),
    review_by: reviewBy.optional(),
    supersedes: field(
      z.union([
        reference(version, 'version', {
          title: 'Earlier version',
          description: 'An earlier version of this map, in quotes.',
          examples: ['1.1.0'],
        }),
        mapVersionSchema,
      ]),
      {
        title: 'Supersedes',
        refers: 'version',
        description: 'What this replaces: an earlier version of this map, or another map.',
        examples: ['1.1.0'],
      },
    ).optional(),
    changelog: changelog.optional(),
    contributors: contributors.optional(),
    first_contact: firstContact.optional(),
    putting_things_right: puttingThingsRight.optional(),
    safeguarding_contact: safeguardingContact.optional(),
    coordinator: coordinator.optional(),
    tell_once: tellOnce.optional(),
    local_offer: localOffer.optional(),
    rates: rates.optional(),
    vocabulary: vocabulary.optional(),
    heard: heard.optional(),
    not_yet_heard: notYetHeard.optional(),
    involvement: involvement.optional(),
    provisions,
    accepted: accepted.optional(),
    least_tool: leastTool.optional(),
    extra: extra.optional(),
  }),
  {
    title: 'Provision map',
    description:
      'What support exists, for which need, at which level, given by whom and with which outcome. It describes what is offered and never a child.',
  },
);

export type ProvisionMap = z.infer<typeof provisionMapSchema>;
