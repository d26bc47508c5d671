import { folderOf, nameOfUri, relativeTo } from '../../src/workspace/uris.ts';
import { equal, ok, present, rejects, same } from '../support/assert.ts';
import { MemoryPorts } from '../support/ports.ts';
import { Project, uriOf } from '../support/project.ts';
import { joinLines } from '../support/text.ts';
import { Workspace } from '../../src/workspace/workspace.ts';
import { toData } from '../../src/model/plain.ts';
import { map, module, rows } from './documents.ts';

describe('a workspace', () => {
  it('knows documents by their names and leaves foreign files alone', async () => {
    const project = await Project.of({
      'a.provision.yaml': map(),
      'b.yaml': map(),
      'm.cpd.md': module,
      'README.md': '#',
      'c.yaml': 'x',
    });
    equal(project.workspace.uris(), [uriOf('a.provision.yaml'), uriOf('m.cpd.md')]);
    equal(project.workspace.readings, 2);
    equal(
      [
        project.workspace.document(uriOf('a.provision.yaml'))?.kind,
        project.workspace.document(uriOf('m.cpd.md'))?.kind,
      ],
      ['map', 'module'],
    );
    equal(project.workspace.knows(uriOf('b.yaml')), false);
    equal(project.workspace.check(uriOf('b.yaml')), { findings: [], accepted: [] });
  });

  it('takes a document without a name for what it is told to be', async () => {
    const project = new Project();
    await project.service.put('untitled:Untitled-1', { text: 'provision_overlay: 1\n' }, 'overlay');
    equal(project.workspace.document('untitled:Untitled-1')?.kind, 'overlay');
  });

  it('decodes names in addresses', async () => {
    const project = new Project();
    await project.service.put('vscode-vfs://github/o/r/My%20map.provision.yaml?ref=1#x', { text: map() });
    equal(project.workspace.document('vscode-vfs://github/o/r/My%20map.provision.yaml?ref=1#x')?.kind, 'map');
    equal(nameOfUri('file:///a/b%'), 'b%');
    equal(
      [
        folderOf('file:///a/b/c.md'),
        relativeTo('file:///a/', 'file:///a/b/c.md'),
        relativeTo('file:///x/', 'file:///a'),
      ],
      ['file:///a/b/', 'b/c.md', 'file:///a'],
    );
  });

  it('reads every version once and answers from what it has read', async () => {
    const project = await Project.of({ 'a.provision.yaml': map(...rows('one', 'two')) });
    const first = project.workspace.check(uriOf('a.provision.yaml'));
    same(project.workspace.check(uriOf('a.provision.yaml')), first, 'asked twice');
    await project.put('a.provision.yaml', map(...rows('one', 'two')));
    equal(project.workspace.readings, 1, 'the same text again');
    await project.put('a.provision.yaml', map(...rows('one', 'three')));
    equal(project.workspace.readings, 2, 'another text');
  });

  it('loads the parser for modules with the first module, and a pack with the first document that names it', async () => {
    const project = new Project();
    await project.put('a.provision.yaml', map(...rows('one')));
    equal(project.ports.asked, {
      today: project.ports.asked.today,
      analysers: 1,
      markdown: 0,
      packs: ['england-2015'],
    });
    await project.put('b.provision.yaml', map('framework: custom'));
    equal(project.ports.asked.packs, ['england-2015', 'custom']);
    await project.put('c.provision.yaml', map('framework: nowhere'));
    equal(project.ports.asked.packs, ['england-2015', 'custom']);
    await project.put('m.cpd.md', module);
    ok(project.ports.asked.markdown > 0, 'the parser was asked for');
  });

  it('forgets what is removed', async () => {
    const project = await Project.of({ 'a.provision.yaml': map() });
    project.service.remove(uriOf('a.provision.yaml'));
    equal(project.workspace.uris(), []);
    equal(project.service.diagnostics(uriOf('a.provision.yaml')), []);
    equal(project.service.symbols(uriOf('a.provision.yaml')), []);
  });

  it('keeps a file that cannot be read as text, and what is said about it', async () => {
    const project = await Project.of({ 'a.provision.yaml': map(...rows('one')) });
    await project.put('a.provision.yaml', Uint8Array.of(0, 1, 2));
    equal(project.codes('a.provision.yaml'), ['file/unreadable']);
    equal(project.workspace.document(uriOf('a.provision.yaml')), undefined);
    await project.put('a.provision.yaml', map(...rows('one')));
    equal(project.codes('a.provision.yaml'), []);
  });

  describe('that is told of versions faster than it can take them', () => {
    it('ends with the last one, whatever had to be loaded for those before', async () => {
      const project = new Project();
      await project.put('a.provision.yaml', map('framework: england-2015'));
      project.ports.hold = true;
      const slow = project.put('a.provision.yaml', map('framework: custom'));
      const fast = project.put('a.provision.yaml', map('framework: custo'));
      await fast;
      project.ports.release();
      await slow;
      equal(
        toData(
          present(
            project.workspace.document(uriOf('a.provision.yaml'))?.root.fields['framework'],
            'framework',
          ),
        ),
        'custo',
      );
    });

    it('does the same with modules', async () => {
      const project = new Project();
      project.ports.hold = true;
      const puts = [1, 2, 3].map((number) => project.put('m.cpd.md', `---\ntitle: ${number}\n---\n`));
      project.ports.release();
      await Promise.all(puts);
      equal(project.workspace.document(uriOf('m.cpd.md'))?.text, '---\ntitle: 3\n---\n');
    });

    it('does not bring back what was removed meanwhile', async () => {
      const project = new Project();
      project.ports.hold = true;
      const put = project.put('m.cpd.md', module);
      project.service.remove(uriOf('m.cpd.md'));
      project.ports.release();
      await put;
      equal(project.workspace.uris(), []);
    });

    it('goes back to the text before while another one is on its way', async () => {
      const project = await Project.of({ 'a.provision.yaml': map('framework: england-2015') });
      project.ports.hold = true;
      const away = project.put('a.provision.yaml', map('framework: custom'));
      const back = project.put('a.provision.yaml', map('framework: england-2015'));
      project.ports.release();
      await Promise.all([away, back]);
      equal(project.workspace.document(uriOf('a.provision.yaml'))?.text, map('framework: england-2015'));
    });

    it('says so when something cannot be loaded, and does without it the next time', async () => {
      const ports = new MemoryPorts();
      const real = ports.load.markdown;
      ports.load.markdown = () => Promise.reject(new Error('not today'));
      const workspace = new Workspace(ports);
      await rejects(workspace.put(uriOf('m.cpd.md'), { text: module }));
      ports.load.markdown = real;
      await workspace.put(uriOf('m.cpd.md'), { text: module });
      equal(workspace.check(uriOf('m.cpd.md')).findings, []);
    });
  });

  it('judges again when the day has changed', async () => {
    const project = await Project.of({ 'a.provision.yaml': map('review_by: 2026-12-31', ...rows('one')) });
    equal(project.codes('a.provision.yaml'), []);
    project.ports.day = '2027-01-01';
    equal(project.codes('a.provision.yaml'), ['review/passed']);
  });
});

describe('frameworks', () => {
  const pack = (title: string): string =>
    joinLines([
      'provision_framework: 1',
      'id: england-2015',
      `title: ${title}`,
      'levels:',
      '  - id: everyone',
      '    label: For everyone',
    ]);

  it('of the workspace come before those built in', async () => {
    const project = await Project.of({ 'a.provision.yaml': map(...rows('one')) });
    const labels = (): string =>
      project.workspace.surroundings(uriOf('a.provision.yaml')).framework.label('levels', 'everyone');
    equal(project.codes('a.provision.yaml'), []);
    await project.put('ours.provision-framework.yaml', pack('Ours'));
    equal(labels(), 'For everyone');
    ok(project.codes('a.provision.yaml').length > 0, 'universal is no level of this framework');
    await project.put('ours.provision-framework.yaml', pack('Ours').replace('For everyone', 'All'));
    equal(labels(), 'All');
    project.service.remove(uriOf('ours.provision-framework.yaml'));
    equal(project.codes('a.provision.yaml'), []);
  });

  it('may be chosen for a whole project', async () => {
    const project = await Project.of({
      'provision.config.yaml': 'provision_config: 1\nframework: custom\n',
      'a.provision.yaml': map(),
      'b.provision.yaml': map('framework: england-2015'),
    });
    const ids = (name: string): string => project.workspace.surroundings(uriOf(name)).framework.fingerprint;
    ok(ids('a.provision.yaml') !== ids('b.provision.yaml'), 'not the same framework');
  });
});

describe('overlays', () => {
  const published = (version: string, title: string): string =>
    joinLines([
      'provision_map: 1',
      'id: primary',
      `title: ${title}`,
      `version: "${version}"`,
      'publisher: {id: north, name: North}',
      ...rows('one', 'two'),
    ]);
  const overlay = (version: string, ...more: readonly string[]): string =>
    joinLines([
      'provision_overlay: 1',
      'id: school',
      'school: {name: S}',
      'publisher: {id: school, name: S}',
      'version: "1.0.0"',
      'extends:',
      '  - map: north/primary',
      `    version: "${version}"`,
      ...more,
    ]);
  const title = (project: Project, name: string): unknown => {
    const { map: effective } = project.workspace.surroundings(uriOf(name));
    return effective === undefined ? undefined : toData(present(effective.fields['title'], 'the title'));
  };

  it('take the map in exactly the version they name', async () => {
    const project = await Project.of({
      'old.provision.yaml': published('1.0.0', 'Old'),
      'new.provision.yaml': published('1.1.0', 'New'),
      's.provision-overlay.yaml': overlay('1.0.0'),
    });
    equal(title(project, 's.provision-overlay.yaml'), 'Old');
    await project.put('s.provision-overlay.yaml', overlay('1.1.0'));
    equal(title(project, 's.provision-overlay.yaml'), 'New');
    await project.put('s.provision-overlay.yaml', overlay('1.2.0'));
    equal(title(project, 's.provision-overlay.yaml'), undefined);
    equal(project.codes('s.provision-overlay.yaml'), ['overlay/unknown-map']);
  });

  it('are judged again when their map changes', async () => {
    const project = await Project.of({
      'm.provision.yaml': published('1.0.0', 'Old'),
      's.provision-overlay.yaml': overlay('1.0.0', 'adapt:', '  two:', '    title: Ours'),
    });
    equal(project.codes('s.provision-overlay.yaml'), []);
    await project.put('m.provision.yaml', published('1.0.0', 'Old').replaceAll('two', 'too'));
    equal(project.codes('s.provision-overlay.yaml'), ['overlay/unknown-row']);
    project.service.remove(uriOf('m.provision.yaml'));
    equal(project.codes('s.provision-overlay.yaml'), ['overlay/unknown-map']);
  });

  it('may lie over one another, and one that lies over itself is no reason to hang', async () => {
    const trust = overlay('1.0.0', 'title: Trust').replace('id: school\n', 'id: trust\n');
    const school = joinLines([
      'provision_overlay: 1',
      'id: school',
      'school: {name: S}',
      'extends:',
      '  - {map: north/primary, version: "1.0.0"}',
      '  - {map: school/trust, version: "1.0.0"}',
    ]);
    const project = await Project.of({
      'm.provision.yaml': published('1.0.0', 'Council'),
      't.provision-overlay.yaml': trust,
      's.provision-overlay.yaml': school,
    });
    equal(title(project, 's.provision-overlay.yaml'), 'Trust');
    await project.put('t.provision-overlay.yaml', trust.replace('north/primary', 'school/trust'));
    equal(title(project, 't.provision-overlay.yaml'), undefined);
    project.service.diagnostics(uriOf('t.provision-overlay.yaml'));
  });
});

describe('work', () => {
  const many = Array.from({ length: 200 }, (_, at) => `row-${at}`);
  const text = map(...rows(...many));

  it('is done again only for the block that was touched', async () => {
    const project = await Project.of({ 'a.provision.yaml': text });
    project.workspace.check(uriOf('a.provision.yaml'));
    const judged = project.workspace.blocksJudged;
    await project.put('a.provision.yaml', text.replace('title: row-100', 'title: Row 100'));
    project.workspace.check(uriOf('a.provision.yaml'));
    equal(project.workspace.blocksJudged - judged, 1);
  });

  it('is not done again for blocks that only moved', async () => {
    const project = await Project.of({ 'a.provision.yaml': text });
    project.workspace.check(uriOf('a.provision.yaml'));
    const judged = project.workspace.blocksJudged;
    await project.put('a.provision.yaml', text.replace('title: A\n', 'title: A\nsummary: New.\n'));
    project.workspace.check(uriOf('a.provision.yaml'));
    equal(project.workspace.blocksJudged - judged, 1);
  });

  it('is not done for other documents when one changes', async () => {
    const project = await Project.of({ 'a.provision.yaml': text, 'b.provision.yaml': map(...rows('one')) });
    for (const name of ['a.provision.yaml', 'b.provision.yaml']) project.workspace.check(uriOf(name));
    const judged = project.workspace.blocksJudged;
    await project.put('b.provision.yaml', map(...rows('two')));
    for (const name of ['a.provision.yaml', 'b.provision.yaml']) project.workspace.check(uriOf(name));
    equal(project.workspace.blocksJudged - judged, 1);
    equal(project.workspace.readings, 3);
  });

  it('is done again for all of a document when what its rules may know has changed', async () => {
    const project = await Project.of({ 'a.provision.yaml': text });
    project.workspace.check(uriOf('a.provision.yaml'));
    const judged = project.workspace.blocksJudged;
    await project.put('provision.config.yaml', 'provision_config: 1\nprofile: publish\n');
    project.workspace.check(uriOf('a.provision.yaml'));
    ok(project.workspace.blocksJudged - judged > 200, 'every block');
  });
});
