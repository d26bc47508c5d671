import * as z from 'zod';
import { adaptedShape, restated, type Adapted } from './adaptation.ts';
import { accepted, extra, text } from './common.ts';
import { cycles } from './cycle.ts';
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
import { contributors, coordinator, firstContact, heard, safeguardingContact } from './people.ts';
import { provisions, rowSchema, type Row } from './row.ts';
import { localOffer } from './sharing.ts';
import { formatVersion, identity, listOf, reference, rowName, staffText } from './terms.ts';

const row = reference(rowName, 'row', {
  title: 'Row',
  description: 'The id of a row of the published map.',
  examples: ['asking-for-what-i-need'],
});

const reason = (description: string, example: string) =>
  staffText({ title: 'Reason', description, examples: [example] }).optional();

const local = {
  effect: field(z.enum(['same', 'smaller', 'larger']), {
    title: 'Effect',
    description:
      'Whether a learner gets as much as published, less or more. It is checked against the minutes.',
    examples: ['same'],
  }).optional(),
  reason: reason(
    'Why your school does it differently. A smaller dose always needs a reason that a parent could read.',
    'Our class has two assistants in the morning only.',
  ),
};

/** A row as a school restates it: only what differs, with the effect and the reason. */
export type AdaptedRow = Adapted<Row> & z.infer<z.ZodObject<typeof local>>;

const adaptedRowShape = { ...adaptedShape(rowSchema.shape), ...local };

export const adaptedRowSchema = z.strictObject(adaptedRowShape) as unknown as z.ZodType<AdaptedRow>;

const schoolSchema = z.strictObject({
  name: field(text, {
    title: 'Name',
    description: 'The name of the school or setting.',
    examples: ['Hillside Primary School'],
  }),
  urn: field(text, {
    title: 'URN',
    description: 'The unique reference number of the school, in quotes.',
    examples: ['100002'],
  }).optional(),
});

export const overlaySchema = field(
  z.strictObject({
    provision_overlay: formatVersion,
    id: identity('overlay', 'With the publisher before it, it is the full name of your map.', 'hillside'),
    school: field(schoolSchema, {
      title: 'School',
      description: 'The school or setting that adapts the map.',
    }),
    extends: listOf(mapVersionSchema, {
      title: 'Extends',
      description:
        'The published maps this builds on, each in one exact version; the nearest comes last, as council, then trust.',
      examples: [[{ map: 'northshire/primary', version: '1.2.0' }]],
    }),
    title: restated(title),
    version: restated(documentVersion),
    publisher: restated(publisher),
    first_contact: restated(firstContact),
    safeguarding_contact: restated(safeguardingContact),
    coordinator: restated(coordinator),
    rates: restated(rates),
    licence: restated(licence),
    review_by: restated(reviewBy),
    levels: restated(levels),
    local_offer: restated(localOffer),
    vocabulary: restated(vocabulary),
    heard: restated(heard),
    involvement: restated(involvement),
    contributors: restated(contributors),
    adopt: field(z.union([z.enum(['all']), z.array(row)]), {
      title: 'Adopt',
      description:
        'The rows your school takes over: "all", or a list. What is published later joins only with "all".',
      examples: ['all'],
    }).optional(),
    omit: field(
      z.record(
        row,
        z.strictObject({
          reason: reason(
            'Why your school does not offer it, for a parent who looks for it.',
            'We have no pupils over seven.',
          ),
        }),
      ),
      {
        title: 'Omit',
        description:
          'Rows your school leaves out, each with its reason. An adjustment that is owed by law cannot simply be left out.',
      },
    ).optional(),
    adapt: field(z.record(row, adaptedRowSchema), {
      title: 'Adapt',
      description:
        'Rows your school changes, under their ids. Say only what differs, so that updates of the map still reach you.',
    }).optional(),
    cycles: field(z.record(row, cycles), {
      title: 'Cycles',
      description:
        'How it went in your school, row by row, in numbers only. Small numbers are hidden wherever this is published.',
      citation: 'england-2015:6.76',
    }).optional(),
    provisions: restated(provisions),
    accepted: accepted.optional(),
    least_tool: leastTool.optional(),
    extra: extra.optional(),
  }),
  {
    title: 'School overlay',
    description:
      'What a school changes in a published map, and how it went there. All the rest stays as published and can be brought up to date.',
  },
);

export type Overlay = z.infer<typeof overlaySchema>;
