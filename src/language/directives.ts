import type { DirectiveName } from '../model/body.ts';
import type { Reference, Vocabulary } from '../model/formats/field.ts';

export interface AttributeInfo {
  readonly description: string;
  readonly words?: readonly string[];
  readonly vocabulary?: Vocabulary;
  readonly refers?: Reference;
  readonly example: string;
}

export interface DirectiveInfo {
  readonly title: string;
  readonly description: string;
  readonly attributes: Readonly<Record<string, AttributeInfo>>;
}

const minutes: AttributeInfo = {
  description:
    'How long it takes, in whole minutes. All parts together should make the length of the module.',
  example: '15',
};
const objectives: AttributeInfo = {
  description: 'The ids of the objectives it serves, with spaces between them.',
  refers: 'objective',
  example: 'o1 o2',
};
const title: AttributeInfo = { description: 'A heading for it.', example: 'Watching together' };

/** What each block of a module is for. Hover and completion in the body come from here. */
export const directiveInfo: Readonly<Record<DirectiveName, DirectiveInfo>> = {
  section: {
    title: 'Section',
    description:
      'A stretch of the session with a time of its own. Activities inside it are part of its time.',
    attributes: { title, minutes },
  },
  activity: {
    title: 'Activity',
    description: 'Something that participants do. Name the objectives it serves and what makes it work.',
    attributes: {
      minutes,
      objectives,
      mechanism: {
        description:
          'What makes this training work: from the framework, after the EEF guidance on professional development.',
        vocabulary: 'mechanisms',
        example: 'rehearsal',
      },
      purpose: {
        description: 'What the activity is for.',
        words: ['teach', 'model', 'rehearse', 'practise', 'check'],
        example: 'rehearse',
      },
      title,
    },
  },
  break: {
    title: 'Break',
    description: 'A pause. It counts towards the length of the session.',
    attributes: { minutes },
  },
  facilitator: {
    title: 'Facilitator notes',
    description: 'For whoever leads the session. Never shown on slides or handouts.',
    attributes: {},
  },
  quiz: {
    title: 'Quiz',
    description:
      'Questions as a list, with [x] before right answers and [ ] before the others; feedback goes into a paragraph below an answer.',
    attributes: { objectives, title },
  },
  reflection: {
    title: 'Reflection',
    description: 'A question that participants answer for themselves.',
    attributes: { objectives, minutes },
  },
  'gap-task': {
    title: 'Gap task',
    description:
      'What participants try in their own setting before the follow-up: what, with whom, by when, and how they will know.',
    attributes: { objectives, title },
  },
  resource: {
    title: 'Resource',
    description: 'Something to take away or to have at hand.',
    attributes: { title },
  },
  handout: { title: 'Handout', description: 'Text for the handout only.', attributes: { title } },
  slide: { title: 'Slide', description: 'A slide of its own, anywhere in the text.', attributes: { title } },
  details: { title: 'Details', description: 'Text that opens on request.', attributes: { title } },
};
