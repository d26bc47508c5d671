/** Titles of fixes that are offered for most findings. */
export const frame = 'Write it in a frame with blanks';
export const acceptIt = 'Accept it here, with a reason';

/** What a fix makes of an outcome. */
export interface Golden {
  readonly what: string;
  readonly title: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Lines behind the first lines of a row. */
export const golden: readonly Golden[] = [
  {
    what: 'a plain text keeps what is there and gets blanks for the rest',
    title: frame,
    before: [
      '    outcomes:',
      '      - id: o',
      '        text: Each child asks for a break in 4 of 5 lessons.',
    ],
    after: [
      '    outcomes:',
      '      - id: o',
      '        text: "By ‹when›, each child asks for a break in 4 of 5 lessons, shown by ‹which measure›."',
    ],
  },
  {
    what: 'words that begin otherwise than the frame keep their beginning, and nothing that was found is lost',
    title: frame,
    before: [
      '    outcomes:',
      '      - id: o',
      '        text: Within 12 weeks the child will ask for a break, in their own way.',
      '        measure: Tally',
    ],
    after: [
      '    outcomes:',
      '      - id: o',
      '        text: "Within 12 weeks, the child will ask for a break in their own way ‹how well or how often›."',
      '        measure: Tally',
    ],
  },
  {
    what: 'a field beside the sentence leaves no blank for what it says',
    title: frame,
    before: [
      '    outcomes:',
      '      - id: o',
      '        text: Each child feels calm.',
      '        measure: Tally',
      '        target: 4 of 5',
      '        within:',
      '          weeks: 12',
    ],
    after: [
      '    outcomes:',
      '      - id: o',
      '        text: "Each child will ‹do what›."',
      '        measure: Tally',
      '        target: 4 of 5',
      '        within:',
      '          weeks: 12',
    ],
  },
  {
    what: 'a folded text ends where its last line ends',
    title: frame,
    before: [
      '    outcomes:',
      '      - id: o',
      '        text: >-',
      '          Social',
      '          communication',
      '        measure: Tally',
    ],
    after: [
      '    outcomes:',
      '      - id: o',
      '        text: "By ‹when›, ‹who› will ‹do what› ‹how well or how often›."',
      '        measure: Tally',
    ],
  },
  {
    what: 'words with signs of YAML and of snippets stay the words they are',
    title: frame,
    before: [
      '    outcomes:',
      '      - id: o',
      String.raw`        text: 'Each child types C:\new ${'${HOME}'} {} in 4 of 5 lessons: it''s a start.'`,
    ],
    after: [
      '    outcomes:',
      '      - id: o',
      String.raw`        text: "By ‹when›, each child types C:\\new ${'${HOME}'} {} it's a start in 4 of 5 lessons, shown by ‹which measure›."`,
    ],
  },
  {
    what: 'a difficulty goes to the end of the row, behind a comment',
    title: 'Move it to "barrier" and leave a frame here',
    before: [
      '    outcomes:',
      '      - id: o',
      '        text: Each child finds changes hard.',
      '    decide:',
      '      met: stop # as agreed',
    ],
    after: [
      '    outcomes:',
      '      - id: o',
      '        text: "By ‹when›, ‹who› will ‹do what› ‹how well or how often›, shown by ‹which measure›."',
      '    decide:',
      '      met: stop # as agreed',
      '    barrier: Each child finds changes hard.',
    ],
  },
  {
    what: 'a text at the end of its row is replaced and moved in one change',
    title: 'Move it to "barrier" and leave a frame here',
    before: ['    outcomes:', '      - text: "Each child finds \\"maths: sums\\" hard."'],
    after: [
      '    outcomes:',
      '      - text: "By ‹when›, ‹who› will ‹do what› ‹how well or how often›, shown by ‹which measure›."',
      '    barrier: "Each child finds \\"maths: sums\\" hard."',
    ],
  },
  {
    what: 'provision joins a list that is not indented',
    title: 'Move it to "adults_do" and leave a frame here',
    before: [
      '    adults_do:',
      '    - Wait.',
      '    outcomes:',
      '    - id: o',
      '      text: Each child will receive two hours of support a week.',
    ],
    after: [
      '    adults_do:',
      '    - Wait.',
      '    - Each child will receive two hours of support a week.',
      '    outcomes:',
      '    - id: o',
      '      text: "By ‹when›, ‹who› will ‹do what› ‹how well or how often›, shown by ‹which measure›."',
    ],
  },
  {
    what: 'a hope goes beside the outcome, behind its last group',
    title: 'Move it to "aspiration" and leave a frame here',
    before: [
      '    outcomes:',
      '      - id: o',
      '        text: To have friends and be happy at school.',
      '        within:',
      '          weeks: 12',
      '    barrier: Noise.',
    ],
    after: [
      '    outcomes:',
      '      - id: o',
      '        text: "‹who› will ‹do what› ‹how well or how often›, shown by ‹which measure›."',
      '        within:',
      '          weeks: 12',
      '        aspiration: To have friends and be happy at school.',
      '    barrier: Noise.',
    ],
  },
  {
    what: 'a field is added behind a folded text',
    title: 'Add "within"',
    before: [
      '    outcomes:',
      '      - id: o',
      '        text: >',
      '          Each child asks for a break',
      '          in 4 of 5 lessons.',
      '',
      '    barrier: Noise.',
    ],
    after: [
      '    outcomes:',
      '      - id: o',
      '        text: >',
      '          Each child asks for a break',
      '          in 4 of 5 lessons.',
      '        within:',
      '          weeks: ',
      '',
      '    barrier: Noise.',
    ],
  },
  {
    what: 'a finding is accepted in the list that is there',
    title: acceptIt,
    before: [
      '    outcomes:',
      '      - accepted:',
      '        - finding: outcome/no-method',
      '          because: The school chooses.',
      '        text: Each child asks for a break in 4 of 5 lessons.',
    ],
    after: [
      '    outcomes:',
      '      - accepted:',
      '        - finding: outcome/no-method',
      '          because: The school chooses.',
      '        - finding: outcome/no-date',
      '          because: ',
      '        text: Each child asks for a break in 4 of 5 lessons.',
    ],
  },
];
