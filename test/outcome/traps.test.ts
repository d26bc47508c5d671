import { createAssessor } from '../../src/outcome/assess.ts';
import type { RequiredPart, StatementClass, StatementKind } from '../../src/outcome/assessment.ts';
import { equal } from '../support/assert.ts';

const assess = createAssessor();

interface Good {
  readonly trap: string;
  readonly kind?: StatementKind;
  readonly text: string;
}

/** Easily blamed though good. */
const good: readonly Good[] = [
  {
    trap: 'the year of a date before "each"',
    kind: 'group',
    text: 'By July 2027 each child reads 40 words on the weekly word check.',
  },
  {
    trap: 'a comparator before what is counted',
    text: 'By July 2027, Liam will use at least two strategies in 3 out of 4 incidents logged by the TA.',
  },
  {
    trap: 'attendance of one’s own',
    text: 'Maisie will attend school for 95% of sessions by the end of the spring term.',
  },
  { trap: 'a share of lessons', text: 'By July 2027 Ben attends 95% of sessions, from the register.' },
  {
    trap: 'provision beside something that can be scored',
    text: 'With daily phonics sessions from a teaching assistant, Mo reads 40 of 50 words aloud by May.',
  },
  {
    trap: 'understanding made visible',
    text: 'By July Priya reads a page with understanding, answering 4 of 5 questions about it.',
  },
  {
    trap: 'numbers in words',
    text: 'By Easter Sam washes his hands unprompted twice a day, five days out of seven.',
  },
  {
    trap: 'a result of a named test',
    kind: 'group',
    text: 'By July each child reaches a standardised score of 85 or more on the YARC.',
  },
  { trap: 'a result in a record', kind: 'group', text: 'Attendance rises to 92% by Easter, from 81%.' },
  { trap: 'a number of exclusions', text: 'Ben has no more than one exclusion by the end of Year 9.' },
  {
    trap: 'a boundary without a number',
    text: 'By July Sam stays in the reading corner until the bell.',
  },
  {
    trap: 'a doing late in its sentence',
    text: 'What we want to see by 12 December is that he walks into the base by himself on three days of the week.',
  },
  {
    trap: 'an eye-gaze device',
    text: 'Using his eye-gaze device, Emlyn greets one peer at circle time on four days in five by May.',
  },
  {
    trap: 'a share in words',
    text: 'Zoe joins her group for half the time in every assembly by the end of the spring term.',
  },
  {
    trap: 'by the time …',
    text: 'By the time she leaves Year 6, Ella walks to the library alone on 4 of 5 school days.',
  },
  {
    trap: 'passive but observable',
    text: 'Jay can be understood by unfamiliar adults in 4 of 5 phrases by the summer term.',
  },
  { trap: 'first person', text: 'I will put up my hand before I speak in 3 of 4 lessons by half term.' },
  {
    trap: 'a device that speaks',
    text: 'Using her device, Ana asks for a break on 4 of 5 occasions within 12 weeks.',
  },
  { trap: 'Scots', text: 'By the end of P3 the wee one asks for her turn in 4 of 5 games at the nursery.' },
  {
    trap: 'Welsh usage',
    text: 'By his next IDP review Ifan asks for help in the cwtch corner 3 times a week.',
  },
  {
    trap: 'a list in a cell',
    kind: 'group',
    text: 'Each child:\n- hangs up coat without a reminder\n- puts lunch box on trolley\nReview: end of spring term',
  },
  {
    trap: 'wellbeing on a scale of one’s own',
    text: 'By June Leo rates his worry before school at 3 or lower on his own scale on 4 of 5 days.',
  },
  {
    trap: 'a qualitative threshold as sharp as a number',
    text: 'Within 12 weeks Tobi walks from the taxi to class without holding an adult’s hand.',
  },
  {
    trap: 'American style',
    text: 'Given a visual prompt, the student will transition to the next center within 2 minutes in 4 out of 5 opportunities by 05/14/2027 as measured by teacher data.',
  },
  {
    trap: 'some of a group',
    kind: 'group',
    text: '5 of 8 children line up within one minute of the bell by May.',
  },
  {
    trap: 'what adults do differently',
    kind: 'group',
    text: 'Staff wait ten seconds before repeating a question in 8 of 10 observed exchanges by the summer review.',
  },
  {
    trap: 'training after Mager',
    kind: 'cpd',
    text: 'Given a video, staff mark each request on at least 8 of 10 occasions.',
  },
];

interface Bad {
  readonly trap: string;
  readonly kind?: StatementKind;
  readonly text: string;
  readonly is: StatementClass;
  readonly missing: readonly RequiredPart[];
}

/** Easily praised though not measurable. */
const bad: readonly Bad[] = [
  {
    trap: 'confidence rated on a scale',
    kind: 'cpd',
    text: 'Confidence with AAC rises from 2 to 4 out of 5 on the exit survey.',
    is: 'outcome',
    missing: ['behaviour'],
  },
  {
    trap: 'a figure that nobody can read off',
    text: 'By July Kim improves her listening by 20%.',
    is: 'outcome',
    missing: ['behaviour'],
  },
  {
    trap: 'little help is no need',
    text: 'Ella will only need 1 prompt to start work in 8 out of 10 lessons by the end of the spring term.',
    is: 'outcome',
    missing: ['behaviour'],
  },
  {
    trap: 'a share of an intervention',
    text: 'Ben attends 95% of Lego therapy sessions by July.',
    is: 'provision',
    missing: ['behaviour', 'criterion'],
  },
  {
    trap: 'the number of a year group',
    text: 'By the end of Year 4 Sam will talk to friends in a group of 3.',
    is: 'outcome',
    missing: ['criterion'],
  },
  {
    trap: 'a key stage, an age and a ratio',
    text: 'Ali, age 7, will write sentences 1:1 by the end of KS2.',
    is: 'outcome',
    missing: ['criterion'],
  },
  {
    trap: 'hours',
    text: '20 hours of TA support by July',
    is: 'provision',
    missing: ['behaviour', 'criterion'],
  },
  {
    trap: 'a date with a vague behaviour',
    text: 'Leo will improve his social skills by July 2027.',
    is: 'outcome',
    missing: ['behaviour', 'criterion'],
  },
  {
    trap: 'a measurable verb of the service',
    text: 'The TA will write three targets on his board every day by July.',
    is: 'provision',
    missing: ['behaviour', 'criterion'],
  },
  {
    trap: '80% of something nobody can observe',
    text: 'Ava will understand fractions with 80% accuracy by May.',
    is: 'outcome',
    missing: ['behaviour'],
  },
  {
    trap: 'able to access',
    text: 'Ben will be able to access the curriculum in 4 of 5 lessons by July.',
    is: 'provision',
    missing: ['behaviour', 'criterion'],
  },
  {
    trap: 'sessions received',
    text: 'Nia will have received 12 sessions of speech therapy by July.',
    is: 'provision',
    missing: ['behaviour', 'criterion'],
  },
  {
    trap: 'demonstrate understanding',
    text: 'Kai will demonstrate understanding of money by the summer term.',
    is: 'outcome',
    missing: ['behaviour', 'criterion'],
  },
  {
    trap: 'increased confidence',
    text: 'Increased confidence',
    is: 'outcome',
    missing: ['behaviour', 'criterion', 'when'],
  },
  {
    trap: 'confidence as evidence of learning',
    kind: 'cpd',
    text: 'Staff feel more confident about autism.',
    is: 'outcome',
    missing: ['behaviour'],
  },
  {
    trap: 'what happens in the room',
    kind: 'cpd',
    text: 'Participants will have the opportunity to explore sensory needs.',
    is: 'process',
    missing: ['behaviour'],
  },
];

describe('traps of outcome statements', () => {
  for (const { trap, kind = 'pupil', text } of good)
    it(`${trap} is measurable`, () => {
      const { verdict, missing, notices } = assess(text, kind);
      equal({ verdict, missing }, { verdict: 'measurable', missing: [] });
      equal(
        notices.filter(({ severity }) => severity !== 'hint'),
        [],
        'said of a good sentence',
      );
    });

  for (const { trap, kind = 'pupil', text, is, missing } of bad)
    it(`${trap} is not measurable`, () => {
      const found = assess(text, kind);
      equal(
        { verdict: found.verdict, is: found.class, missing: found.missing },
        { verdict: 'not_measurable', is, missing },
      );
    });

  it('a criterion equal to the start is pointed out', () => {
    const { verdict, notices } = assess('Sam shares toys in 2 of 5 sessions, from 2 of 5, by July.', 'pupil');
    equal(verdict, 'measurable');
    equal(notices.map(({ code }) => code).includes('same-as-start'), true, 'same-as-start is said');
  });
});

it('the year of a date is no part of who', () => {
  const text = 'By 1 July 2027 every learner reads 40 words.';
  const { parts } = assess(text, 'group');
  const words = (name: 'who' | 'when'): readonly string[] =>
    (parts[name] ?? []).map(({ start, end }) => text.slice(start, end));
  equal([words('when'), words('who')], [['By 1 July 2027'], ['every learner']]);
});
