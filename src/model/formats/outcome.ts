import * as z from 'zod';
import { accepted, date, text } from './common.ts';
import { field } from './field.ts';
import { count, familyText, identity, staffText } from './terms.ts';

const scaleStep = z.strictObject({
  level: field(z.int().min(-2).max(2), {
    title: 'Level',
    description:
      'From -2, where the learner starts, over 0, the outcome as expected, to 2, far more than expected.',
    examples: [-2, 0, 2],
  }),
  text: staffText({
    title: 'What it looks like',
    description: 'What two people would both see at this level, in words that change in one respect only.',
    examples: ['Asks for a break on 4 of 5 observed occasions.'],
  }),
});

/** A figure alone needs no quotes: `45` says the same as `"45"`. */
const measured = z.union([text, z.number()]);

export const outcomeSchema = field(
  z.strictObject({
    id: identity('outcome', 'Cycles of review point at it.', 'asks'),
    text: staffText({
      title: 'Outcome',
      description:
        "Who will do what, when and how well, in one sentence that two people would judge alike. Say what changes for the child, not what is provided. The Code's words about plans are the model for the wording.",
      examples: [
        'Within 12 weeks each child asks for a break, in their own way, and the adult acts, on 4 of 5 observed occasions.',
      ],
      citation: 'england-2015:9.66',
    }),
    about: field(z.enum(['learner', 'group', 'adults']), {
      title: 'About',
      description:
        'Whose doing is looked at: one learner, the group as a whole, or the adults. What adults change often matters most.',
      examples: ['learner'],
    }).optional(),
    measure: staffText({
      title: 'How it is known',
      description:
        'Who looks or asks, and what it is written on. Without it nobody can tell later whether it helped.',
      examples: ['two 15-minute observations with the request sheet'],
      citation: 'england-2015:9.64',
    }).optional(),
    expected_start: field(measured, {
      title: 'Expected start',
      description:
        'Where learners usually are before this begins, counted as in the target. Real starting points belong to the school.',
      examples: ['1 of 5'],
      needed: { profile: 'publish' },
    }).optional(),
    target: field(measured, {
      title: 'Target',
      description: 'What counts as reached, in the same unit as the start.',
      examples: ['4 of 5', 'within 2 minutes'],
    }).optional(),
    direction: field(z.enum(['increase', 'decrease', 'maintain']), {
      title: 'Direction',
      description:
        'Which way is better. Maintaining is a proper aim with progressive conditions and around moves.',
      examples: ['increase'],
    }).optional(),
    within: field(
      z.strictObject({
        weeks: field(count, {
          title: 'Weeks',
          description: 'How many weeks after the start the outcome is looked at.',
          examples: [12],
        }),
      }),
      {
        title: 'Within',
        description:
          'How long it should take. A published map counts weeks, because each school starts on its own day.',
        citation: 'england-2015:9.68',
        needed: { profile: 'publish' },
      },
    ).optional(),
    by: field(date, {
      title: 'By',
      description: 'The date by which it should be reached, where a school has set one.',
      examples: ['2027-07-16'],
      citation: 'england-2015:9.68',
    }).optional(),
    scale: field(z.array(scaleStep).length(5), {
      title: 'Scale',
      description:
        'Five levels of attainment, one each from -2 to 2. Useful where a number alone would miss what matters, as with wellbeing.',
    }).optional(),
    aspiration: familyText({
      title: 'Aspiration',
      description:
        'What children and families hope for in the long run. It gives the outcome its direction and is not itself measured.',
      examples: ['To spend break times with friends.'],
      citation: 'england-2015:9.65',
    }).optional(),
    so_that: familyText({
      title: 'So that',
      description:
        'What this makes possible in the day of the child. If nothing comes to mind, ask whether it is worth doing.',
      examples: ['so that they can stay with their class when it gets loud'],
    }).optional(),
    accepted: accepted.optional(),
  }),
  { title: 'Outcome', description: 'A difference for learners that can be seen, with how it is known.' },
);

export type Outcome = z.infer<typeof outcomeSchema>;
