import * as z from 'zod';
import { accepted, extra, text, version } from './common.ts';
import { field } from './field.ts';
import { documentVersion, leastTool, licence, publisher, reviewBy, title } from './header.ts';
import {
  count,
  formatVersion,
  identity,
  listOf,
  moduleName,
  oneOrMore,
  phase,
  reference,
  role,
  staffText,
  term,
} from './terms.ts';

const step = z.strictObject({
  id: identity('step', 'Later steps point at it.', 'essentials'),
  module: reference(moduleName, 'module', {
    title: 'Module',
    description: 'The CPD module of this step.',
    examples: ['northshire/autism-communication-essentials'],
  }),
  version: reference(version, 'version', {
    title: 'Version',
    description: 'The exact version, in quotes, if another one would not do.',
    examples: ['2.0.0'],
  }).optional(),
  roles: listOf(
    role({
      title: 'Role',
      description: 'A role that takes this step.',
      examples: ['teaching_assistant'],
    }),
    {
      title: 'Roles',
      description: 'Who takes this step, if not everybody on the path.',
      examples: [['teaching_assistant']],
    },
  ).optional(),
  optional: field(z.boolean(), {
    title: 'Optional',
    description: 'true where staff may leave this step out.',
    examples: [true],
  }).optional(),
  after: oneOrMore(identity('step', 'It comes before this one.', 'essentials'), {
    title: 'After',
    description: 'The step or steps to finish first.',
    examples: ['essentials'],
  }).optional(),
  within_weeks: field(count, {
    title: 'Within weeks',
    description: 'Weeks from the start of the path, or from joining the staff, by which it is done.',
    examples: [12],
  }).optional(),
  why: staffText({
    title: 'Why',
    description: 'What this step adds to the ones before it.',
    examples: ['Practise with colleagues what the essentials show.'],
  }).optional(),
});

export type PathStep = z.infer<typeof step>;

/** A learning path: which modules, for whom, in which order. */
export const pathSchema = field(
  z.strictObject({
    cpd_path: formatVersion,
    id: identity(
      'path',
      'With the publisher before it, it is the full name of the path.',
      'autism-whole-staff',
    ),
    title,
    version: documentVersion,
    publisher: publisher.optional(),
    licence: licence.optional(),
    review_by: reviewBy.optional(),
    summary: staffText({
      title: 'Summary',
      description: 'Whom the path is for and what they will do differently at its end.',
      examples: ['What everybody in a primary school learns about autism in their first year.'],
    }).optional(),
    audience: listOf(
      role({
        title: 'Role',
        description: 'A role that the path is for.',
        examples: ['class_teacher', 'Midday supervisors'],
      }),
      { title: 'Audience', description: 'Whom the path is for.', examples: [['class_teacher']] },
    ).optional(),
    phases: listOf(phase, {
      title: 'Phases',
      description: 'The phases of education it is meant for.',
      examples: [['primary']],
    }).optional(),
    standards: listOf(
      term('standards', {
        title: 'Standard',
        description: 'A standard of the framework that the path works towards.',
        examples: ['dfe-pd-4'],
      }),
      {
        title: 'Standards',
        description: 'Standards of professional development that the path works towards.',
        examples: [['dfe-pd-4']],
      },
    ).optional(),
    pupil_outcome: field(text, {
      title: 'Outcome for learners',
      description: 'What changes for learners when staff have walked the path.',
      examples: ['Autistic pupils are understood the first time they ask for a break.'],
      prose: 'staff',
    }).optional(),
    steps: listOf(step, {
      title: 'Steps',
      description: 'The modules of the path, in order.',
    }),
    renew_months: field(count, {
      title: 'Renew after months',
      description: 'After how many months the path, or its short version, is walked again.',
      examples: [24],
    }).optional(),
    accepted: accepted.optional(),
    least_tool: leastTool.optional(),
    extra: extra.optional(),
  }),
  {
    title: 'Learning path',
    description: 'Which modules staff take, who takes which, and in what order.',
  },
);

export type LearningPath = z.infer<typeof pathSchema>;
