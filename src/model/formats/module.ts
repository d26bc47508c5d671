import * as z from 'zod';
import { accepted, text } from './common.ts';
import { field } from './field.ts';
import { documentVersion, leastTool, licence, publisher, reviewBy } from './header.ts';
import {
  count,
  formatVersion,
  identity,
  lines,
  listOf,
  openReference,
  openTerm,
  phase,
  role,
  staffText,
  term,
} from './terms.ts';

const objectiveSchema = z.strictObject({
  id: identity('objective', 'Activities and quizzes point at it.', 'o1'),
  text: staffText({
    title: 'Objective',
    description:
      'What staff will be able to do, so that somebody can see whether they do it. "Know" and "understand" cannot be seen.',
    examples: ['Staff mark each request made in any mode, agreeing with the key on at least 8 of 10.'],
  }),
  condition: staffText({
    title: 'Condition',
    description: 'In what situation and with what to hand, if the sentence does not say so.',
    examples: ['Given a five-minute classroom video'],
  }).optional(),
  degree: staffText({
    title: 'Degree',
    description: 'How well counts as reached, if the sentence does not say so.',
    examples: ['on at least 8 of 10'],
  }).optional(),
  accepted: accepted.optional(),
});

export type Objective = z.infer<typeof objectiveSchema>;

const coProducer = z.strictObject({
  who: openTerm('heard_groups', {
    title: 'Who',
    description: 'A group, organisation or role. Autistic people should find themselves here.',
    examples: ['Autistic adults of the Northshire network'],
  }),
  part: field(z.enum(['wrote', 'reviewed', 'delivers']), {
    title: 'Part',
    description: 'What they did or do.',
    examples: ['wrote'],
  }).optional(),
  paid: field(z.boolean(), {
    title: 'Paid',
    description: 'Whether they were paid for their work, as everybody else in the room is.',
    examples: [true],
  }).optional(),
  when: field(text, {
    title: 'When',
    description: 'When they took part; early enough to change something.',
    examples: ['Spring 2026, before the first draft'],
  }).optional(),
});

const followUp = z.strictObject({
  after: field(
    z.strictObject({
      weeks: field(count, { title: 'Weeks', description: 'Weeks after the module.', examples: [4] }),
    }),
    {
      title: 'After',
      description: 'How long after the module. Two weeks or more give time to try it out.',
    },
  ).optional(),
  minutes: field(count, {
    title: 'Minutes',
    description: 'How long the follow-up takes.',
    examples: [30],
  }).optional(),
  how: staffText({
    title: 'How',
    description: 'What happens in it.',
    examples: ['In pairs, bring one example of what you tried'],
  }).optional(),
});

const evaluation = z.strictObject({
  level: field(z.int().min(1).max(5), {
    title: 'Level',
    description:
      "Guskey's levels: 1 how it was received, 2 what was learned, 3 support in the school, 4 use in practice, 5 what changed for pupils.",
    examples: [4],
  }),
  when: field(text, {
    title: 'When',
    description: 'When it is looked at.',
    examples: ['Six weeks later'],
  }).optional(),
  how: staffText({
    title: 'How',
    description: 'How it is found out.',
    examples: ['A colleague watches one lesson with the request sheet'],
  }).optional(),
});

/** The front matter of a CPD module. Its body is Markdown and checked elsewhere. */
export const moduleSchema = field(
  z.strictObject({
    cpd_module: formatVersion,
    id: identity(
      'module',
      'With the publisher before it, it is the full name of the module.',
      'autism-communication-essentials',
    ),
    title: staffText({
      title: 'Title',
      description: 'What the module is called. Put it in quotes if it has a colon.',
      examples: ['Autism and communication: essentials'],
    }),
    version: documentVersion,
    publisher: field(publisher, {
      title: 'Publisher',
      description: 'The organisation that answers for this module.',
      needed: { profile: 'full' },
    }).optional(),
    language: field(z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/), {
      title: 'Language',
      description: 'The language it is written in, so that screen readers speak it properly.',
      examples: ['en-GB', 'cy'],
      needed: { profile: 'full' },
    }).optional(),
    licence: licence.optional(),
    review_by: reviewBy.optional(),
    type: field(z.enum(['awareness', 'skill', 'course']), {
      title: 'Type',
      description:
        'Awareness for everybody, a skill to practise, or a course of several parts. What is asked of the module depends on it.',
      examples: ['skill'],
      needed: { profile: 'starter' },
    }).optional(),
    audience: listOf(
      role({
        title: 'Role',
        description: 'A role that takes part.',
        examples: ['teaching_assistant', 'Midday supervisors'],
      }),
      {
        title: 'Audience',
        description: 'Whom the module is for.',
        examples: [['class_teacher', 'teaching_assistant']],
        needed: { profile: 'full' },
      },
    ).optional(),
    phases: listOf(phase, {
      title: 'Phases',
      description: 'The phases of education that it is meant for.',
      examples: [['primary']],
    }).optional(),
    group_size: field(
      z.strictObject({
        min: field(count, {
          title: 'Fewest',
          description: 'The fewest people with whom it works.',
          examples: [6],
        }).optional(),
        max: field(count, {
          title: 'Most',
          description: 'The most people with whom everybody still gets to practise.',
          examples: [24],
        }).optional(),
      }),
      { title: 'Group size', description: 'How many people take part at a time.' },
    ).optional(),
    duration: field(count, {
      title: 'Duration',
      description: 'Minutes in all, breaks included. The minutes in the body add up to it.',
      examples: [60],
      needed: { profile: 'starter' },
    }).optional(),
    delivery: field(z.enum(['face_to_face', 'online', 'blended']), {
      title: 'Delivery',
      description: 'How people take part.',
      examples: ['face_to_face'],
      needed: { profile: 'full' },
    }).optional(),
    prerequisites: listOf(
      openReference('module', {
        title: 'Prerequisite',
        description: 'A module, or what people should have done before, in plain words.',
        examples: ['northshire/autism-awareness'],
      }),
      { title: 'Prerequisites', description: 'What people should have done or know before.' },
    ).optional(),
    tier: term('tiers', {
      title: 'Tier',
      description:
        'How deep it goes: for everybody, for those who work with the learners directly, or for those who lead.',
      examples: ['practice'],
    }).optional(),
    standards: listOf(
      term('standards', {
        title: 'Standard',
        description: 'The id of a professional standard.',
        examples: ['dfe-pd-4'],
      }),
      { title: 'Standards', description: 'Professional standards that it contributes to, by their ids.' },
    ).optional(),
    objectives: listOf(objectiveSchema, {
      title: 'Objectives',
      description:
        'What staff will be able to do afterwards. Three to five that are practised do more than ten that are named.',
      needed: { profile: 'starter' },
    }).optional(),
    pupil_outcome: staffText({
      title: 'Outcome for learners',
      description: 'What changes for learners when staff do this. It is the reason for the module.',
      examples: ['Autistic pupils are understood when they ask for a break, in whatever way they ask.'],
    }).optional(),
    co_produced_with: listOf(coProducer, {
      title: 'Co-produced with',
      description: 'Who made it with you. In training about autism, autistic people.',
      needed: { profile: 'publish' },
    }).optional(),
    trainer: staffText({
      title: 'Trainer',
      description: 'What the person who delivers it has to know or have done.',
      examples: ['Has taught autistic pupils and delivered this module together with an autistic colleague'],
      needed: { profile: 'publish' },
    }).optional(),
    access: lines('Arrangement', {
      title: 'Access',
      description:
        'What makes it accessible to everybody in the room: captions, breaks, light, other ways to take part.',
      examples: [['Captions on all videos', 'Slides sent two days before']],
      prose: 'staff',
      needed: { profile: 'publish' },
    }).optional(),
    content_note: staffText({
      title: 'Content note',
      description: 'What may be hard to hear, and how to step out without having to explain.',
      examples: ['We talk about restraint for ten minutes. Leave and come back as you like.'],
    }).optional(),
    if_worried: staffText({
      title: 'If you are worried',
      description: 'What to do if something said here makes somebody worried about a child.',
      examples: ['Speak to the designated safeguarding lead of your school today.'],
      needed: { profile: 'full' },
    }).optional(),
    follow_up: listOf(followUp, {
      title: 'Follow-up',
      description: 'What happens afterwards. Training that ends at the door rarely reaches a child.',
      needed: { profile: 'full' },
    }).optional(),
    evaluation: listOf(evaluation, {
      title: 'Evaluation',
      description:
        'How you find out whether it changed anything, in practice and for learners and not only on the day.',
      needed: { profile: 'full' },
    }).optional(),
    references: lines('Reference', {
      title: 'References',
      description: 'What it rests on, so that others can look it up.',
      examples: [['EEF, Effective Professional Development']],
    }).optional(),
    accepted: accepted.optional(),
    least_tool: leastTool.optional(),
  }),
  {
    title: 'CPD module',
    description: 'What there is to know about a module of training for staff before opening it.',
  },
);

export type ModuleFrontMatter = z.infer<typeof moduleSchema>;
