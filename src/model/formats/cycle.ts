import * as z from 'zod';
import { date, slug, wholeNumber } from './common.ts';
import { field } from './field.ts';
import { identity, listOf, openReference, reference } from './terms.ts';

const number = (title: string, description: string, example: number) =>
  field(wholeNumber, { title, description, examples: [example] }).optional();

/** One round of assess, plan, do and review in a school. Counts only: no child is ever described. */
export const cycleSchema = z.strictObject({
  id: identity('cycle', 'Later cycles are compared with it.', 'autumn-2026'),
  start: field(date, {
    title: 'Start',
    description: 'When the support began.',
    examples: ['2026-09-14'],
  }).optional(),
  end: field(date, {
    title: 'End',
    description: 'When it was reviewed, or will be.',
    examples: ['2026-12-11'],
  }).optional(),
  outcome: reference(slug, 'outcome', {
    title: 'Outcome',
    description: 'The outcome of the row that was looked at.',
    examples: ['asks'],
  }).optional(),
  started: number('Started', 'How many learners began.', 14),
  met: number('Met', 'How many reached the outcome.', 8),
  partly: number('Partly met', 'How many reached part of it.', 3),
  not_met: number('Not met', 'How many did not reach it. This is where to learn most.', 2),
  left: number('Left', 'How many left before the end, for whatever reason.', 1),
  sessions: number('Sessions given', 'How many sessions took place. Governors ask this first.', 31),
  planned: number('Sessions planned', 'How many sessions were planned.', 36),
  heard: field(
    z.strictObject({
      children: number('Children', 'How many children said how it was for them.', 12),
      families: number('Families', 'How many families did.', 9),
    }),
    { title: 'Heard', description: 'How many of those concerned were asked what they think of it.' },
  ).optional(),
  decision: field(z.enum(['keep', 'change', 'step_up', 'step_down', 'stop']), {
    title: 'Decision',
    description: 'What was decided for this support in your school.',
    examples: ['keep'],
  }).optional(),
  next: openReference('row', {
    title: 'Next',
    description: 'What follows: the row that comes next, or the next step in a few words.',
    examples: ['communication-advice', 'Run it in the afternoon'],
  }).optional(),
});

export type Cycle = z.infer<typeof cycleSchema>;

export const cycles = listOf(cycleSchema, {
  title: 'Cycles',
  description: 'The rounds of this row in your school, each with numbers of learners and a decision.',
  citation: 'england-2015:6.76',
});
