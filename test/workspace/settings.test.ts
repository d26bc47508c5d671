import { isExcluded } from '../../src/workspace/globs.ts';
import { equal, ok } from '../support/assert.ts';
import { Project, uriOf } from '../support/project.ts';
import { joinLines } from '../support/text.ts';
import { map, rows } from './documents.ts';

describe('the settings of a project', () => {
  const needy = map(...rows('one'));

  it('choose the profile, the nearest folder upward first', async () => {
    const project = await Project.of({
      'provision.config.yaml': 'provision_config: 1\nprofile: full\n',
      'a.provision.yaml': needy,
      'inner/provision.config.yaml': 'provision_config: 1\nprofile: publish\n',
      'inner/deep/b.provision.yaml': needy,
      'inner/starter/provision.config.yaml': 'provision_config: 1\n',
      'inner/starter/c.provision.yaml': needy,
    });
    const profile = (name: string): string => project.workspace.facts(uriOf(name)).profile;
    equal(
      [
        'a.provision.yaml',
        'inner/deep/b.provision.yaml',
        'inner/starter/c.provision.yaml',
        'innermost.provision.yaml',
      ].map(profile),
      ['full', 'publish', 'starter', 'full'],
    );
    ok(
      project.codes('inner/deep/b.provision.yaml').length > project.codes('a.provision.yaml').length,
      'more is asked for',
    );
  });

  it('give way to the profile of the command line', async () => {
    const project = new Project('publish');
    await project.put('provision.config.yaml', 'provision_config: 1\nprofile: starter\n');
    await project.put('a.provision.yaml', needy);
    equal(project.workspace.facts(uriOf('a.provision.yaml')).profile, 'publish');
  });

  it('do not fail the project when they are wrong', async () => {
    const project = await Project.of({
      'provision.config.yaml':
        'provision_config: 1\nprofile: strictest\nrules: 7\nexclude: {a: 1}\nframework: [',
      'a.provision.yaml': needy,
    });
    equal(project.workspace.facts(uriOf('a.provision.yaml')).profile, 'starter');
    equal(project.workspace.isExcluded(uriOf('a.provision.yaml')), false);
    equal(project.codes('a.provision.yaml'), []);
  });

  it('set how grave a finding is, or silence it', async () => {
    const wrong = map('x: 1', ...rows('one'));
    const project = await Project.of({ 'a.provision.yaml': wrong });
    const severity = (): readonly string[] =>
      project.service.diagnostics(uriOf('a.provision.yaml')).map((one) => one.severity);
    equal(severity(), ['warning']);
    await project.put('provision.config.yaml', 'provision_config: 1\nrules:\n  shape/unknown-key: error\n');
    equal(severity(), ['error']);
    await project.put('provision.config.yaml', 'provision_config: 1\nrules:\n  shape/unknown-key: off\n');
    equal(severity(), []);
    project.service.remove(uriOf('provision.config.yaml'));
    equal(severity(), ['warning']);
  });

  it('exclude files, seen from their own folder', async () => {
    const project = await Project.of({
      'provision.config.yaml': 'provision_config: 1\nexclude:\n  - drafts\n  - "**/old-*"\n',
      'deep/provision.config.yaml': 'provision_config: 1\nexclude: ["x.provision.yaml"]\n',
    });
    const excluded = (name: string): boolean => project.workspace.isExcluded(uriOf(name));
    equal(
      [
        'drafts/a.provision.yaml',
        'a/old-b.provision.yaml',
        'old-b.provision.yaml',
        'a.provision.yaml',
        'deep/drafts/a.provision.yaml',
        'deep/x.provision.yaml',
        'deep/y/x.provision.yaml',
      ].map(excluded),
      [true, true, true, false, false, true, false],
    );
  });

  for (const [pattern, path, expected] of [
    ['drafts', 'drafts/a/b.md', true],
    ['drafts', 'drafts2/a.md', false],
    ['drafts/', 'drafts/a.md', true],
    ['./drafts/*', 'drafts/a.md', true],
    ['drafts/*', 'drafts/a/b.md', true],
    ['*.md', 'a.md', true],
    ['*.md', 'a/b.md', false],
    ['**/*.md', 'a/b/c.md', true],
    ['**/*.md', 'c.md', true],
    ['**', 'a/b', true],
    ['a?.md', 'ab.md', true],
    ['a?.md', 'a/.md', false],
    ['a.md', 'axmd', false],
    ['(a|b)+[c]{1}$^', '(a|b)+[c]{1}$^', true],
    ['', 'a', false],
  ] as const) {
    it(`understand ${JSON.stringify(pattern)} for ${path}`, () =>
      equal(isExcluded(path, [pattern]), expected));
  }

  it('part projects: a document does not see the documents of another', async () => {
    const named = (id: string, ...more: readonly string[]): string =>
      joinLines([
        'provision_map: 1',
        `id: ${id}`,
        'title: T',
        'version: "1.0.0"',
        'publisher: {id: n, name: N}',
        ...more,
      ]);
    const project = await Project.of({
      'one/provision.config.yaml': 'provision_config: 1\n',
      'one/a.provision.yaml': named('a', ...rows('r')),
      'two/provision.config.yaml': 'provision_config: 1\n',
      'two/b.provision.yaml': named('b', ...rows('r')),
    });
    const sees = (from: string, name: string): number =>
      project.workspace.surroundings(uriOf(from)).index.named('map', name).length;
    equal(
      [
        sees('one/a.provision.yaml', 'n/a'),
        sees('one/a.provision.yaml', 'n/b'),
        sees('two/b.provision.yaml', 'n/b'),
      ],
      [1, 0, 1],
    );
  });
});
