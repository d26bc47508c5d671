import { quote } from '../text/yaml/splitText.ts';

/** Texts of documents that somebody begins. Each is complete enough to have no errors, and says what to write next. */
export interface NewMap {
  readonly title: string;
  readonly id: string;
  readonly framework: string;
}

export function newMapText({ title, id, framework }: NewMap): string {
  return [
    'provision_map: 1',
    `id: ${id}`,
    `title: ${quote(title)}`,
    'version: "0.1.0"',
    `framework: ${framework}`,
    'provisions:',
    '  # A first row: something that every teacher can do for everybody.',
    '  - id: visual-timetable',
    '    kind: practice',
    '    title: Visual timetable',
    '    plain: A timetable with pictures hangs where your child can see it, and an adult goes through it at the start of each session.',
    '    level: universal',
    '    areas:',
    '      - communication_and_interaction',
    '    adults_do: Show what comes next, and cross off what is done together with the class.',
    '    look_for: Every child can find out what comes next without having to ask.',
    '    check: Once each half term ask three children what comes next, and how they know.',
    '',
  ].join('\n');
}

export interface NewModule {
  readonly title: string;
  readonly id: string;
}

export function newModuleText({ title, id }: NewModule): string {
  return [
    '---',
    'cpd_module: 1',
    `id: ${id}`,
    `title: ${quote(title)}`,
    'version: "0.1.0"',
    'type: awareness',
    'duration: 30',
    'objectives:',
    '  - id: o1',
    '    text: ‹Given what, staff will do what, and how well›',
    '---',
    '',
    `# ${title}`,
    '',
    ':::activity{minutes=20 objectives="o1" mechanism="rehearsal" purpose="rehearse"}',
    'What participants do, step by step.',
    ':::',
    '',
    ':::gap-task{objectives="o1"}',
    'What each participant will try in their own setting, with whom, and by when.',
    ':::',
    '',
    ':::section{minutes=10}',
    'Agree who tries what, and when to meet again.',
    ':::',
    '',
  ].join('\n');
}

/** The files with which a project begins, by name. */
export function newProjectFiles(map: NewMap): Readonly<Record<string, string>> {
  return {
    'provision.config.yaml': [
      'provision_config: 1',
      '# How much is asked of your documents: starter, full or publish.',
      'profile: starter',
      `framework: ${map.framework}`,
      '',
    ].join('\n'),
    '.editorconfig': [
      'root = true',
      '',
      '[*.{yaml,md}]',
      'charset = utf-8',
      'end_of_line = lf',
      'indent_style = space',
      'indent_size = 2',
      'insert_final_newline = true',
      '',
    ].join('\n'),
    // Prettier moves a `:::` that follows a list into the list.
    '.prettierignore': ['*.cpd.md', '*.provision.yaml', '*.provision-overlay.yaml', ''].join('\n'),
    [`${map.id}.provision.yaml`]: newMapText(map),
  };
}
