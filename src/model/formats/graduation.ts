import * as z from 'zod';
import { field } from './field.ts';
import { count, listOf, openTerm, oneOrMore, reference, rowName, staffText, term } from './terms.ts';

const consideredFactor = z.strictObject({
  factor: term('factors', {
    title: 'Factor',
    description: 'Something else that may be behind the difficulty, from the framework.',
    examples: ['hearing', 'teaching', 'attendance'],
  }),
  finding: field(z.enum(['checked_no_concern', 'contributes', 'not_the_only_cause', 'not_checked']), {
    title: 'Finding',
    description:
      'What was found. Two things can be true at once: a factor may contribute beside a special need.',
    examples: ['contributes'],
  }).optional(),
  how: staffText({
    title: 'How',
    description: 'How it was looked at, and what is being done about it.',
    examples: ['Hearing test at the health visit'],
  }).optional(),
});

/** What else was looked at before more is offered. Never a condition for help. */
export const considered = listOf(consideredFactor, {
  title: 'Also considered',
  description:
    'Other reasons that staff look at, and what they find. It keeps support from missing the real cause; it is never a reason to make a child wait.',
});

export const entrySchema = z.strictObject({
  when: staffText({
    title: 'When it helps',
    description:
      'When this support is likely to help. Describe what is seen; do not ask for a diagnosis, a report, a sum spent or a number of cycles.',
    examples: ['Adults often miss or misread what the child asks for.'],
  }).optional(),
  who_can_ask: oneOrMore(
    openTerm('roles', {
      title: 'Who can ask',
      description: 'Somebody who can ask for this support.',
      examples: ['Parents and carers', 'class_teacher', 'The young person'],
    }),
    {
      title: 'Who can ask',
      description:
        'Everybody who can ask for this support. Families and young people should find themselves here.',
    },
  ).optional(),
  decided_by: openTerm('roles', {
    title: 'Decided by',
    description: 'Who decides, so that families know whom to talk to.',
    examples: ['senco'],
  }).optional(),
  usual_not_required: field(z.boolean(), {
    title: 'Usual, not required',
    description: 'Say true if this describes what is usual and a child who differs is still considered.',
    examples: [true],
  }).optional(),
});

export type Entry = z.infer<typeof entrySchema>;

export const entry = field(entrySchema, {
  title: 'Entry',
  description:
    'When this support helps, who can ask for it and who decides. It guides, and does not keep anybody out.',
  citation: 'england-2015:6.44',
  needed: { profile: 'full', kinds: ['programme', 'setting'] },
});

const next = reference(rowName, 'row', {
  title: 'Next row',
  description: 'The row to go to.',
  examples: ['communication-advice'],
});

const nextStep = (title: string, description: string, example: string) =>
  field(z.union([next, z.enum(['repeat_once', 'stop']), z.array(next)]), {
    title,
    refers: 'row',
    description: `${description} Name a row, several to choose from, "repeat_once" or "stop".`,
    examples: [example],
  });

export const decideSchema = z.strictObject({
  met: nextStep('If met', 'What happens when the outcome is reached.', 'visual-timetable').optional(),
  partly: nextStep('If partly met', 'What happens when it is partly reached.', 'repeat_once').optional(),
  not_met: nextStep(
    'If not met',
    'What happens when it is not reached. Nobody should be left with more of what did not help.',
    'communication-advice',
  ).optional(),
  stays_as_long_as_needed: field(z.boolean(), {
    title: 'Stays as long as needed',
    description: 'Say true where support must not end because it works, as with an adjustment that is owed.',
    examples: [true],
  }).optional(),
  exit: staffText({
    title: 'Leaving',
    description: 'In words, how support is faded out and what stays.',
    examples: ['The request cards stay in class; the group ends.'],
  }).optional(),
  review_weeks: field(count, {
    title: 'Review after weeks',
    description: 'After how many weeks child, family and staff look at it together.',
    examples: [12],
    citation: 'england-2015:6.53',
  }).optional(),
});

export type Decide = z.infer<typeof decideSchema>;

export const decide = field(decideSchema, {
  title: 'Decide',
  description:
    'What follows from the review. Linked rows make the graduated approach: nobody is stuck, and support is not stopped by accident.',
  citation: 'england-2015:6.53',
  needed: { profile: 'full', kinds: ['programme', 'setting'] },
});
