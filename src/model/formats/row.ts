import * as z from 'zod';
import { agencies, evidence, personalBudget, safety } from './agencies.ts';
import { accepted, extra, text } from './common.ts';
import { competence, cost, delivery, paidFrom } from './delivery.ts';
import { field, type RowKind } from './field.ts';
import { considered, decide, entry } from './graduation.ts';
import { outcomeSchema } from './outcome.ts';
import { localOffer, tellOnce } from './sharing.ts';
import {
  ages,
  area,
  familyText,
  identity,
  lines,
  listOf,
  need,
  oneOrMore,
  openReference,
  phase,
  setting,
  staffText,
  term,
} from './terms.ts';

export const rowKinds = [
  'practice',
  'programme',
  'input',
  'setting',
  'coordination',
  'transition',
] as const satisfies readonly RowKind[];

export const rowSchema = field(
  z.strictObject({
    id: identity('row', 'Other rows, schools and results point at it.', 'asking-for-what-i-need'),
    title: familyText({
      title: 'Title',
      description:
        'What people call this support. Say what it does for children rather than the name of a product.',
      examples: ['Asking for a break, help or a change'],
    }),
    kind: field(z.enum(rowKinds), {
      title: 'Kind',
      description:
        'Everyday practice, a programme, specialist input, a setting such as a unit, coordination, or transition. It decides what else this row is asked for.',
      examples: ['programme'],
    }),
    state: field(z.enum(['draft', 'ready']), {
      title: 'State',
      description: 'A draft is not nagged about what is still missing.',
      examples: ['draft'],
    }).optional(),
    plain: familyText({
      title: 'In plain words',
      description:
        'One or two sentences for families: what their child will notice. It is the first thing they read, and often the only one.',
      examples: [
        'Adults notice and act when your child shows, signs, points or says that they need something.',
      ],
      needed: { profile: 'full' },
    }).optional(),
    level: term('levels', {
      title: 'Level',
      description: 'The level of the graduated approach at which this is offered.',
      examples: ['universal', 'targeted'],
      citation: 'england-2015:6.44',
      needed: { profile: 'starter' },
    }).optional(),
    setting: field(setting, {
      title: 'Setting',
      description: 'The kind of place where this happens. A unit is a place and not a level.',
      examples: ['mainstream', 'sen_unit'],
      needed: { profile: 'full', kinds: ['setting'] },
    }).optional(),
    areas: listOf(area, {
      title: 'Areas of need',
      description: 'The broad areas this serves. They show where the map has gaps.',
      examples: [['communication_and_interaction']],
      needed: { profile: 'starter' },
    }).optional(),
    needs: listOf(need, {
      title: 'Needs',
      description:
        'The needs this is made for. No diagnosis is implied: a child with the same barrier may use it too.',
      examples: [['asd', 'slcn']],
      needed: { profile: 'full', kinds: ['programme'] },
    }).optional(),
    also_for: listOf(
      term('groups', {
        title: 'Group',
        description: 'A group beyond special educational needs, from the framework.',
        examples: ['young_carer', 'eal'],
      }),
      {
        title: 'Also for',
        description:
          'Groups who gain from it too, whether or not they have special educational needs. Never individuals.',
      },
    ).optional(),
    phases: listOf(phase, {
      title: 'Phases',
      description: 'The phases of education in which this is offered.',
      examples: [['primary']],
    }).optional(),
    ages: field(ages, {
      title: 'Ages',
      description: 'The ages for which this is meant, between 0 and 25.',
    }).optional(),
    duty: listOf(
      term('duties', {
        title: 'Duty',
        description: 'A reason in law why this is owed, or "none".',
        examples: ['reasonable_adjustment', 'sen_support'],
      }),
      {
        title: 'Duty',
        description:
          'Why this is owed to a child. A reasonable adjustment needs no label, no waiting and no end date.',
        needed: { profile: 'full', kinds: ['programme'] },
      },
    ).optional(),
    barrier: staffText({
      title: 'Barrier',
      description: "What gets in the learner's way, in the room as much as in the child. Not a diagnosis.",
      examples: ['Being in a busy room without a reliable way to ask for a break, help or a change.'],
      citation: 'england-2015:6.27',
      needed: { profile: 'full', kinds: ['programme'] },
    }).optional(),
    quality_first: oneOrMore(
      openReference('row', {
        title: 'Everyday practice',
        description: 'The id of a practice row, or plain words.',
        examples: ['visual-timetable'],
      }),
      {
        title: 'Everyday practice first',
        description: 'What good teaching does first and goes on doing. More support does not make up for it.',
        citation: 'england-2015:1.24',
      },
    ).optional(),
    considered: considered.optional(),
    entry: entry.optional(),
    adults_do: lines('Action', {
      title: 'What adults do',
      description: 'What adults actually do, one action a line, so that a colleague could do it tomorrow.',
      examples: [
        ['Agree with each child how they ask, in any mode.', 'Wait ten seconds, then act on what was asked.'],
      ],
      prose: 'staff',
      needed: [
        { profile: 'starter', kinds: ['practice'] },
        { profile: 'full', kinds: ['programme', 'transition'] },
      ],
    }).optional(),
    resources: lines('Resource', {
      title: 'Resources',
      description: 'What is used: materials, equipment, a place.',
      examples: [['Request cards', 'A quiet corner']],
      prose: 'staff',
    }).optional(),
    look_for: lines('Sign', {
      title: 'Look for',
      description: 'What a visitor would see in the room when this is done well.',
      examples: ['Every child can find out what comes next without asking.'],
      prose: 'staff',
      needed: { profile: 'starter', kinds: ['practice'] },
    }).optional(),
    check: lines('Check', {
      title: 'Check',
      description: 'How staff find out whether it happens and helps, children asked included.',
      examples: ['A learning walk each half term; ask three children what comes next.'],
      prose: 'staff',
      needed: { profile: 'starter', kinds: ['practice'] },
    }).optional(),
    delivery: delivery.optional(),
    competence: competence.optional(),
    outcomes: listOf(outcomeSchema, {
      title: 'Outcomes',
      description:
        'What will be different for learners, so that everybody can tell whether it helped. Start here, then choose the support.',
      citation: 'england-2015:6.40',
      needed: [
        { profile: 'starter', kinds: ['programme'] },
        { profile: 'full', kinds: ['transition'] },
      ],
    }).optional(),
    decide: decide.optional(),
    agencies: agencies.optional(),
    personal_budget: personalBudget.optional(),
    informs_sections: listOf(
      field(text, {
        title: 'Plan section',
        description: 'The letter of a section of the plan.',
        examples: ['F'],
        vocabulary: 'plan_sections',
      }),
      {
        title: 'Could inform plan sections',
        description: 'Sections of a plan that this row could inform. A map is never itself a plan.',
        examples: [['F']],
        citation: 'england-2015:9.62',
      },
    ).optional(),
    evidence: evidence.optional(),
    cost: cost.optional(),
    paid_from: paidFrom.optional(),
    safety: safety.optional(),
    still_running: field(z.boolean(), {
      title: 'Still running',
      description: 'Say false as soon as this is no longer offered, so that no family asks for it in vain.',
      examples: [true],
    }).optional(),
    local_offer: localOffer.optional(),
    tell_once: tellOnce.optional(),
    accepted: accepted.optional(),
    extra: extra.optional(),
  }),
  { title: 'Row', description: 'One kind of support that children can get.' },
);

export type Row = z.infer<typeof rowSchema>;

export const provisions = listOf(rowSchema, {
  title: 'Provisions',
  description: 'The rows of the map: each is one kind of support that children can get.',
  citation: 'england-2015:6.76',
});
