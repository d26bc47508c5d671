import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { checked, codesIn, folderWith, mapNamed, provision, removeFolders, report } from './provision.ts';
import { hillside } from '../support/overlays.ts';

const faulty = mapNamed('b', 'titles: B');
const overlay = hillside();
const published = mapNamed(
  'primary',
  'publisher:',
  '  id: northshire',
  '  name: Northshire Council',
  '  type: local_authority',
);

describe('provision check', function () {
  this.timeout(30_000);
  afterEach(removeFolders);

  it('exits with 0 and a friendly word when nothing is wrong', () => {
    const folder = folderWith({ 'a.provision.yaml': mapNamed('a') });
    assert.deepEqual(provision(folder, 'check'), {
      code: 0,
      out: 'All is well: 1 file checked, nothing to mend.\n',
      errors: '',
    });
  });

  it('exits with 1 for findings at or above the threshold', () => {
    const folder = folderWith({ 'b.provision.yaml': faulty, 'c.provision.yaml': 'provision_map: 1\n' });
    assert.equal(provision(folder, 'check', 'b.provision.yaml').code, 0);
    assert.equal(provision(folder, 'check', 'b.provision.yaml', '--fail-on', 'warning').code, 1);
    assert.equal(provision(folder, 'check').code, 1);
    assert.equal(provision(folder, 'check', '--fail-on', 'none').code, 0);
  });

  it('reports as JSON exactly what it promises', () => {
    const folder = folderWith({ 'maps/b.provision.yaml': faulty, 'a.provision.yaml': mapNamed('a') });
    const { files, summary } = report(folder);
    const message = files[1]?.findings[0]?.message;
    assert.ok(message?.includes('titles'));
    assert.deepEqual(files, [
      { file: 'a.provision.yaml', kind: 'map', findings: [] },
      {
        file: 'maps/b.provision.yaml',
        kind: 'map',
        findings: [
          {
            code: 'shape/unknown-key',
            severity: 'warning',
            message,
            range: { start: { line: 6, character: 0 }, end: { line: 6, character: 6 } },
            help: 'docs/rules/shape/unknown-key.md',
          },
        ],
      },
    ]);
    assert.deepEqual(summary, { files: 2, errors: 0, warnings: 1, information: 0, hints: 0 });
  });

  for (const format of ['text', 'json', 'sarif', 'junit', 'github'])
    it(`prints ${format} without colours, and ends it with a line break`, () => {
      const folder = folderWith({ 'b.provision.yaml': faulty });
      const { code, out, errors } = provision(folder, 'check', '--format', format);
      assert.equal(code, 0);
      assert.equal(errors, '');
      assert.ok(out.includes('shape/unknown-key') || format === 'junit');
      assert.ok(out.includes('b.provision.yaml'));
      assert.ok(!out.includes('\u001B') && !out.includes('\r'));
      assert.match(out, /[^\n]\n$/);
    });

  it('describes rules in SARIF in words', () => {
    const folder = folderWith({ 'b.provision.yaml': faulty });
    const log = JSON.parse(provision(folder, 'check', '--format', 'sarif').out) as {
      runs: { tool: { driver: { rules: { id: string; shortDescription: { text: string } }[] } } }[];
    };
    const rule = log.runs[0]?.tool.driver.rules[0];
    assert.equal(rule?.id, 'shape/unknown-key');
    assert.notEqual(rule.shortDescription.text, rule.id);
  });

  it('judges dates by the day it is told', () => {
    const folder = folderWith({ 'a.provision.yaml': mapNamed('a', 'review_by: 2027-07-16') });
    assert.deepEqual(codesIn(report(folder, '--today', '2027-07-16')), []);
    assert.deepEqual(codesIn(report(folder, '--today', '2027-07-17')), ['review/passed']);
  });

  it('asks for as much as the project says, unless told otherwise', () => {
    const files = {
      'provision.config.yaml': 'provision_config: 1\nprofile: full\n',
      'a.provision.yaml': mapNamed('a'),
    };
    const folder = folderWith(files);
    const needed = (...args: readonly string[]): number =>
      codesIn(report(folder, ...args), 'a.provision.yaml').length;
    const [starter, full, publish] = [
      needed('--profile', 'starter'),
      needed(),
      needed('--profile', 'publish'),
    ];
    assert.equal(starter, 0);
    assert.ok(publish > full || full > starter, `${starter} ${full} ${publish}`);
  });

  it('looks references of a single file up in its project, and reports on that file only', () => {
    const files = {
      'schools/hillside.provision-overlay.yaml': overlay,
      'council/p.provision.yaml': published,
    };
    const file = 'schools/hillside.provision-overlay.yaml';
    for (const marker of [{ '.git/': '' }, { 'provision.config.yaml': 'provision_config: 1\n' }]) {
      const folder = folderWith({ ...files, ...marker });
      assert.deepEqual(checked(join(folder, 'schools'), 'hillside.provision-overlay.yaml'), [
        'hillside.provision-overlay.yaml',
      ]);
      assert.ok(
        !codesIn(report(join(folder, 'schools'), 'hillside.provision-overlay.yaml')).includes(
          'overlay/unknown-map',
        ),
      );
      assert.ok(!codesIn(report(folder, 'schools')).includes('overlay/unknown-map'));
    }
    const unmarked = folderWith(files);
    assert.ok(!codesIn(report(unmarked, file)).includes('overlay/unknown-map'));
    assert.ok(codesIn(report(join(unmarked, 'schools'))).includes('overlay/unknown-map'));
    assert.ok(
      !codesIn(
        report(join(unmarked, 'schools'), '.', '../council'),
        'hillside.provision-overlay.yaml',
      ).includes('overlay/unknown-map'),
    );
  });

  it('keeps projects apart', () => {
    const folder = folderWith({
      '.git/': '',
      'one/provision.config.yaml': 'provision_config: 1\n',
      'one/hillside.provision-overlay.yaml': overlay,
      'two/provision.config.yaml': 'provision_config: 1\n',
      'two/p.provision.yaml': published,
    });
    assert.ok(codesIn(report(folder), 'one/hillside.provision-overlay.yaml').includes('overlay/unknown-map'));
  });

  it('names files from the current folder, also those outside it', () => {
    const folder = folderWith({ 'a.provision.yaml': mapNamed('a'), 'sub/x.provision.yaml': mapNamed('x') });
    assert.deepEqual(checked(join(folder, 'sub'), '..'), ['../a.provision.yaml', 'x.provision.yaml']);
    assert.deepEqual(checked(folder, folder, 'sub/x.provision.yaml', './sub'), [
      'a.provision.yaml',
      'sub/x.provision.yaml',
    ]);
  });

  it('cannot run where there is nothing to check, and says so for each path', () => {
    const folder = folderWith({ 'notes.txt': 'x', 'empty/': '', 'a.provision.yaml': mapNamed('a') });
    const outcome = provision(folder, 'check', 'a.provision.yaml', 'nowhere', 'notes.txt', 'empty');
    assert.equal(outcome.code, 2);
    assert.equal(outcome.out, '');
    const [nowhere, notes, empty, ...rest] = outcome.errors.split('\n');
    assert.equal(nowhere, 'provision: nowhere: There is no such file or folder.');
    assert.match(
      notes ?? '',
      /^provision: notes\.txt: This is not one of our documents\. .*\*\.provision\.yaml,.* or provision\.lock\.yaml\.$/,
    );
    assert.match(empty ?? '', /^provision: empty: There is no document in this folder\./);
    assert.deepEqual(rest, ['']);
  });

  it('stays calm when its reader has seen enough', async () => {
    const folder = folderWith({ 'a.provision.yaml': `${mapNamed('a')}${'x: 1\n'.repeat(900)}` });
    const program = process.env['PROVISION_CLI'] ?? join(process.cwd(), 'dist', 'cli.cjs');
    const child = spawn(process.execPath, [program, 'check', '--format', 'sarif'], { cwd: folder });
    child.stdout.destroy();
    let errors = '';
    child.stderr.on('data', (part: Buffer) => (errors += part.toString()));
    await new Promise((resolve) => child.once('close', resolve));
    assert.equal(errors, '');
  });
});
