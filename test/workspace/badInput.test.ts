import fc from 'fast-check';
import { limits } from '../../src/model/limits.ts';
import { equal, ok } from '../support/assert.ts';
import { alwaysAsync, fuzzTimeout } from '../support/fuzz.ts';
import { modules } from '../support/markdownText.ts';
import { mutations, versions } from '../support/mutations.ts';
import { Project, uriOf } from '../support/project.ts';
import { joinLines } from '../support/text.ts';
import { yamlDocuments, yamlSoup } from '../support/yamlText.ts';

const header = [
  'provision_map: 1',
  'id: primary',
  'title: Primary',
  'version: "1.0.0"',
  'framework: england-2015',
];
const row = (id: string): readonly string[] => [
  `  - id: ${id}`,
  '    kind: practice',
  '    title: Ordinary practice',
  '    level: universal',
  '    areas: [communication_and_interaction]',
  '    adults_do: [Wait]',
  '    look_for: Children wait',
  '    check: Ask',
];
const sound = joinLines([...header, 'provisions:', ...row('one'), ...row('two')]);
const module = joinLines([
  '---',
  'cpd_module: 1',
  'id: m',
  'title: M',
  'version: "1.0.0"',
  'type: awareness',
  'duration: 5',
  'objectives:',
  '  - id: o1',
  '    text: Names two.',
  '---',
  '',
  '# M',
  '',
  ':::activity{minutes=5}',
  'A',
  ':::',
]);

const utf16 = (text: string): Uint8Array =>
  Uint8Array.from(
    Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).flatMap((unit) => [
      unit & 0xff,
      unit >> 8,
    ]),
  );

/** Asks everything that an editor asks. */
function askAll(project: Project, name: string): void {
  const uri = uriOf(name);
  const lines = project.workspace.document(uri)?.lines;
  const count = lines?.count ?? 1;
  for (const { range, message } of project.service.diagnostics(uri)) {
    ok(message !== '' && !/\{\w+\}/.test(message), message);
    const order = range.start.line - range.end.line || range.start.character - range.end.character;
    ok(order <= 0 && range.end.line < count && range.start.line >= 0, JSON.stringify(range));
    project.service.codeActions(uri, range);
  }
  project.service.symbols(uri);
  for (let line = 0; line < count; line += Math.max(1, Math.floor(count / 20))) {
    const end = lines === undefined ? 0 : lines.lineEnd(line) - lines.lineStart(line);
    for (const character of new Set([0, Math.floor(end / 2), end])) {
      project.service.hover(uri, { line, character });
      project.service.completions(uri, { line, character });
    }
  }
}

describe('bad input', function () {
  this.timeout(fuzzTimeout);

  for (const [title, name, content, codes] of [
    ['an empty file', 'a.provision.yaml', '', ['file/empty']],
    ['an empty module', 'a.cpd.md', '', ['file/empty']],
    [
      'binary bytes',
      'a.provision.yaml',
      Uint8Array.from({ length: 2_000 }, (_, at) => at % 256),
      ['file/unreadable'],
    ],
    ['UTF-16 with a byte order mark', 'a.provision.yaml', utf16(`\ufeff${sound}`), ['file/unreadable']],
    ['UTF-16 without one', 'a.cpd.md', utf16(module), ['file/unreadable']],
    ['5 MB', 'a.provision.yaml', new Uint8Array(5_000_000).fill(0x61), ['file/too-large']],
    ['5 MB in an editor', 'a.provision.yaml', `${sound}# ${'x'.repeat(5_000_000)}\n`, ['file/too-large']],
    [
      'a module over its limit',
      'a.cpd.md',
      `${module}${'word\n'.repeat(limits.moduleLength / 5)}`,
      ['file/too-large'],
    ],
    [
      'tabs for indentation',
      'a.provision.yaml',
      joinLines([...header, 'publisher:', '\tid: x', '\tname: X', 'provisions:', ...row('one')]),
      ['yaml/tab'],
    ],
    ['CRLF and a byte order mark', 'a.provision.yaml', `\ufeff${sound.replaceAll('\n', '\r\n')}`, []],
    ['CRLF and a byte order mark in a module', 'a.cpd.md', `\ufeff${module.replaceAll('\n', '\r\n')}`, []],
    ['a half-typed key', 'a.provision.yaml', `${sound}publ`, ['yaml/syntax']],
    [
      'a half-typed key between others',
      'a.provision.yaml',
      sound.replace('title: Primary\n', 'title: Primary\nsumm\n'),
      ['yaml/syntax'],
    ],
    [
      'a half-typed key in a row',
      'a.provision.yaml',
      sound.replace('    look_for: Children wait\n', '    look_for: Children wait\n    chec\n'),
      ['yaml/syntax'],
    ],
    ['a duplicate key', 'a.provision.yaml', `${sound}title: B\n`, ['yaml/duplicate-key']],
    ['a duplicate key in a row', 'a.provision.yaml', `${sound}    title: B\n`, ['yaml/duplicate-key']],
    ['an alias', 'a.provision.yaml', `${sound}summary: &s text\nattribution: *s\n`, ['yaml/alias']],
    ['a tag', 'a.provision.yaml', `${sound}summary: !text hello\n`, ['yaml/tag']],
    ['two documents in one file', 'a.provision.yaml', `${sound}---\n${sound}`, ['yaml/second-document']],
    [
      'a format of the future',
      'a.provision.yaml',
      sound.replace('provision_map: 1', 'provision_map: 2'),
      ['document/version-key'],
    ],
    [
      'a future format of modules',
      'a.cpd.md',
      module.replace('cpd_module: 1', 'cpd_module: 2'),
      ['document/version-key'],
    ],
    [
      'front matter that never closes',
      'a.cpd.md',
      module.replace('Names two.\n---\n', 'Names two.\n'),
      ['markdown/front-matter'],
    ],
    [
      '400 nested lists',
      'a.cpd.md',
      `${module}\n${Array.from({ length: 400 }, (_, depth) => `${'  '.repeat(depth)}- a\n`).join('')}`,
      ['markdown/too-deep'],
    ],
    [
      '400 nested lists in YAML',
      'a.provision.yaml',
      `${sound}extra:\n  a:\n${Array.from({ length: 400 }, (_, depth) => `${' '.repeat(depth + 4)}-\n`).join('')}`,
      ['yaml/too-deep'],
    ],
    ['400 nested quotations', 'a.cpd.md', `${module}\n${'> '.repeat(400)}a\n`, ['markdown/too-deep']],
    ['100,000 brackets', 'a.provision.yaml', `${sound}extra: ${'['.repeat(100_000)}\n`, ['yaml/too-deep']],
    ['100,000 brackets in a module', 'a.cpd.md', `${module}\n${'['.repeat(100_000)}\n`, []],
    [
      '20,000 stars and underscores in a module',
      'a.cpd.md',
      `${module}\n${'*a _b '.repeat(20_000)}\n`,
      ['language/long-sentence'],
    ],
  ] as const) {
    it(`is told at its place, and the rest is served: ${title}`, async () => {
      const project = await Project.of({ [name]: content });
      equal(project.codes(name), codes);
      if (
        name === 'a.provision.yaml' &&
        typeof content === 'string' &&
        content.length < 1_000_000 &&
        content !== ''
      )
        ok(
          (project.service.symbols(uriOf(name)).find(({ name: of }) => of === 'Provisions')?.children
            .length ?? 0) > 0,
          'the rows are in the outline',
        );
      askAll(project, name);
    });
  }

  it('leaves the other rows their findings, outline and hover when a quote opens in the first of many', async () => {
    const many = Array.from({ length: 30 }, (_, at) => row(`row-${at}`)).flat();
    for (const open of ['"Ordinary', "'Ordinary", '[Ordinary', '{Ordinary: a']) {
      const text = joinLines([...header, 'provisions:', ...many])
        .replace('title: Ordinary practice', `title: ${open}`)
        .replace(/(row-20\n {4}kind: )practice/, '$1nonsense');
      const project = await Project.of({ 'a.provision.yaml': text });
      equal(project.codes('a.provision.yaml'), ['yaml/syntax', 'shape/word'], open);
      const rows = project.service
        .symbols(uriOf('a.provision.yaml'))
        .find(({ name }) => name === 'Provisions');
      equal(
        rows?.children.filter(({ detail }) => detail.startsWith('practice')).length,
        open === '"Ordinary' ? 29 : 29,
        open,
      );
      const line = text.slice(0, text.indexOf('row-25')).split('\n').length;
      ok(
        project.service
          .hover(uriOf('a.provision.yaml'), { line, character: 6 })
          ?.contents.includes('Kind') === true,
        'hover',
      );
    }
  });

  it('never fails, whatever is asked and whatever stands there', async () => {
    const texts = fc.oneof(
      fc.tuple(
        fc.constantFrom(
          'a.provision.yaml',
          'a.provision-overlay.yaml',
          'provision.config.yaml',
          'a.provision-framework.yaml',
          'a.provision-rates.yaml',
          'a.cpd-path.yaml',
          'a.provision.json',
          'provision.lock.yaml',
          'provision-catalog.json',
        ),
        fc.oneof(yamlDocuments, yamlSoup, fc.string(), fc.constant(sound)),
      ),
      fc.tuple(fc.constant('a.cpd.md'), fc.oneof(modules, yamlSoup, fc.string(), fc.constant(module))),
    );
    await alwaysAsync(
      fc.tuple(texts, fc.array(mutations, { maxLength: 4 })),
      async ([[name, text], changes]) => {
        const project = await Project.of({ [name]: [...versions(text, changes)].at(-1) ?? text });
        askAll(project, name);
      },
      0.2,
    );
  });
});
