import { rules } from '../../src/rules/registry.ts';
import type { ExampleFile } from '../../test/rules/exampleFile.ts';
import { kindsOf, made, mendable } from './rulePages.ts';

/** What a group of rules is about, in the order in which people meet them. */
const groups: readonly (readonly [group: string, title: string, about: string])[] = [
  ['file', 'The file', 'Whether the file can be opened at all.'],
  [
    'yaml',
    'Writing',
    'Whether the text can be read as it was meant. These are the commonest mistakes of the first day.',
  ],
  ['document', 'The document', 'Whether it says what it is.'],
  ['shape', 'Fields', 'Whether every field is there, has a name that is known and holds what belongs in it.'],
  ['reference', 'Names', 'Whether rows, terms, modules and versions that are named exist.'],
  ['outcome', 'Outcomes', 'Whether an outcome can show that support helped.'],
  [
    'language',
    'Words',
    'Whether families can read it, and whether it speaks of children with respect. Quotations are left alone.',
  ],
  ['review', 'Reviews', 'Whether somebody has looked at it in time.'],
  ['module', 'Training', 'Whether a session can be held as planned.'],
  [
    'markdown',
    'The text of a module',
    'Whether activities, quizzes and handouts are built so that slides can be made from them.',
  ],
  ['overlay', 'School overlays', 'Whether what a school changes fits the map it builds on.'],
  ['accept', 'Accepted findings', 'Whether what was accepted still makes sense.'],
];

export function ruleOverview(files: readonly ExampleFile[]): string {
  const known = groups.map(([group]) => group);
  const missing = rules.filter(({ code }) => !known.includes(groupOf(code)));
  if (missing.length > 0)
    throw new Error(`A group is not described: ${missing.map(({ code }) => code).join(', ')}`);
  return [
    made,
    '',
    '# What is checked',
    '',
    `${rules.length} rules read your maps, overlays and modules as you type. Each tells you what is wrong, why it matters to a child or a school, and what to do. None of them is legal advice, and a document without findings is not thereby good: it is only free of what can be seen in the text.`,
    '',
    '| how loud | what it means |',
    '| --- | --- |',
    '| error | Certainly wrong: somebody would be misled, or nothing can be done with it. |',
    '| warning | Needs a look. Mend it, or accept it with a reason. |',
    '| information | Good to know. |',
    '| hint | A suggestion, shown with a few dots. |',
    '',
    ...groups.flatMap(([group, title, about]) => section(group, title, about, files)),
    '## Make a rule louder, quieter or silent',
    '',
    'In `provision.config.yaml`, in the top folder of your project:',
    '',
    '```yaml',
    'provision_config: 1',
    'profile: full',
    'rules:',
    '  shape/unknown-key: error',
    '  reference/unlisted-term: off',
    '```',
    '',
    'What is silent, or only a hint or information, is left out of the list of outcomes that need work as well. Whether an',
    'outcome is measurable is said above it all the same.',
    '',
    'The profile says how much is asked: `starter` for a first try, `full` for everyday work, `publish` for what others rely on.',
    '',
    '## Accept one finding',
    '',
    'The reason goes with the document, so that the next adviser and every school that uses it can read it:',
    '',
    '```yaml',
    'accepted:',
    '  - finding: review/passed',
    '    because: The review meeting is on 9 December; the map holds until then.',
    '    until: "2026-12-18"',
    '```',
    '',
    'In a row, an outcome or an objective it counts there; at the margin it counts for the whole document. In the text of a module it stands above the block it is about:',
    '',
    '```markdown',
    '<!-- provision-accept markdown/unknown-directive: our own slide tool shows these -->',
    '```',
    '',
  ].join('\n');
}

function section(
  group: string,
  title: string,
  about: string,
  files: readonly ExampleFile[],
): readonly string[] {
  const rows = rules
    .filter(({ code }) => groupOf(code) === group)
    .map((rule) => {
      const file = files.find(({ code }) => code === rule.code);
      const cells = [
        `[\`${rule.code}\`](${rule.code}.md)`,
        rule.defaultSeverity,
        rule.summary,
        file === undefined ? 'no' : mendable(file),
        kindsOf(rule),
      ];
      return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
    });
  return [
    `## ${title}`,
    '',
    about,
    '',
    '| code | how loud | what is wrong | mended for you | found in |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ];
}

function groupOf(code: string): string {
  return code.slice(0, code.indexOf('/'));
}
