import type { Schema } from 'hast-util-sanitize';

const own = (...names: readonly string[]): [string, ...string[]] => ['className', ...names];

/** Every class that we give to something made of a directive. Authors can give none. */
export const ownClasses = {
  box: 'box',
  tag: 'tag',
  quiz: 'quiz',
  options: 'options',
  answers: 'answers',
  feedback: 'feedback',
  lines: 'lines',
  noteMark: 'note-mark',
  scroll: 'scroll',
} as const;

const boxes = [
  'section',
  'activity',
  'break',
  'quiz',
  'reflection',
  'gap-task',
  'resource',
  'handout',
  'slide',
];

/**
 * What a handout may consist of. It begins at nothing rather than at a general list: Markdown makes no more than this,
 * and directives add only what has a class of ours.
 */
export const handoutSchema: Schema = {
  tagNames: (
    'h2 h3 h4 h5 h6 p blockquote pre hr br ul ol li table thead tbody tr th td a img em strong del code sup ' +
    'section div span details summary label input'
  ).split(' '),
  attributes: {
    a: ['href', 'title'],
    img: ['src', 'alt', 'title'],
    ol: ['start'],
    ul: [own('contains-task-list', ownClasses.options)],
    li: [own('task-list-item')],
    th: [['align', 'left', 'right', 'center']],
    td: [['align', 'left', 'right', 'center']],
    section: [own(ownClasses.box, ...boxes)],
    details: [own(ownClasses.box, ownClasses.answers, 'details')],
    p: [own(ownClasses.tag)],
    div: [
      own(ownClasses.lines, ownClasses.feedback, ownClasses.scroll),
      ['ariaHidden', 'true'],
      ['tabIndex', 0],
    ],
    sup: [own(ownClasses.noteMark)],
    input: [['type', 'checkbox'], 'checked', 'disabled'],
  },
  ancestors: {
    li: ['ul', 'ol'],
    thead: ['table'],
    tbody: ['table'],
    tr: ['table'],
    th: ['table'],
    td: ['table'],
    summary: ['details'],
  },
  // What names no protocol is an address inside the project.
  protocols: { href: ['https', 'mailto'], src: ['https'] },
  required: { input: { type: 'checkbox' } },
  strip: ['script', 'style'],
};
