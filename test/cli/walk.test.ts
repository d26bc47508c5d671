import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { checked, folderWith, mapNamed, provision, removeFolders } from './provision.ts';

const map = mapNamed('a');

describe('the documents in a folder', function () {
  this.timeout(30_000);
  afterEach(removeFolders);

  it('are those with our names', () => {
    const folder = folderWith({
      'a.provision.yaml': map,
      'b.cpd.md': '---\ncpd_module: 1\n---\n',
      'other.yaml': 'a: 1\n',
      'README.md': '# Hello\n',
      'deep/er/c.provision.yaml': map,
    });
    assert.deepEqual(checked(folder), ['a.provision.yaml', 'b.cpd.md', 'deep/er/c.provision.yaml']);
  });

  it('leave out hidden ones, node_modules and what .gitignore lists, unless named', () => {
    const folder = folderWith({
      '.git/': '',
      '.gitignore': 'out/\n*.draft.provision.yaml\n',
      'a.provision.yaml': map,
      'a.draft.provision.yaml': map,
      '.hidden.provision.yaml': map,
      '.hidden/a.provision.yaml': map,
      'node_modules/x/a.provision.yaml': map,
      'out/a.provision.yaml': map,
      'sub/.gitignore': '/b.provision.yaml\n!kept.draft.provision.yaml\n',
      'sub/b.provision.yaml': map,
      'sub/kept.draft.provision.yaml': map,
      'sub/a.draft.provision.yaml': map,
    });
    assert.deepEqual(checked(folder), ['a.provision.yaml', 'sub/kept.draft.provision.yaml']);
    assert.deepEqual(checked(folder, 'sub'), ['sub/kept.draft.provision.yaml']);
    const named = ['.hidden', 'node_modules/x', 'out', 'a.draft.provision.yaml'];
    assert.deepEqual(checked(folder, ...named), [
      '.hidden/a.provision.yaml',
      'a.draft.provision.yaml',
      'node_modules/x/a.provision.yaml',
      'out/a.provision.yaml',
    ]);
  });

  it('leave out what the project excludes, unless named', () => {
    const folder = folderWith({
      'provision.config.yaml':
        'provision_config: 1\nexclude:\n  - archive/**\n  - "**/*.old.provision.yaml"\n',
      'a.provision.yaml': map,
      'a.old.provision.yaml': map,
      'archive/2024/a.provision.yaml': map,
      'only/a.old.provision.yaml': map,
    });
    assert.deepEqual(checked(folder), ['a.provision.yaml', 'provision.config.yaml']);
    const archived = 'archive/2024/a.provision.yaml';
    assert.deepEqual(checked(folder, 'archive'), [archived]);
    assert.deepEqual(checked(folder, 'archive/2024'), [archived]);
    assert.deepEqual(checked(join(folder, 'archive')), ['2024/a.provision.yaml']);
    assert.deepEqual(checked(folder, archived, 'a.old.provision.yaml'), ['a.old.provision.yaml', archived]);
    const { code, errors } = provision(folder, 'check', 'only');
    assert.equal(code, 2);
    assert.match(errors, /left out by "exclude"/);
  });

  it('do not include packages of others, not even when named', () => {
    const folder = folderWith({
      'provision.config.yaml': 'provision_config: 1\n',
      'a.provision.yaml': map,
      '.provision/packages/northshire.primary-1.0.0.provision.json': '{',
    });
    assert.deepEqual(checked(folder), ['a.provision.yaml', 'provision.config.yaml']);
    for (const name of [
      '.provision/packages',
      '.provision/packages/northshire.primary-1.0.0.provision.json',
    ]) {
      const { code, errors } = provision(folder, 'check', name);
      assert.equal(code, 2);
      assert.match(errors, /never checked/);
    }
  });

  it('are not looked for behind symbolic links', function () {
    const elsewhere = folderWith({ 'b.provision.yaml': map });
    const folder = folderWith({ 'a.provision.yaml': map });
    try {
      symlinkSync(elsewhere, join(folder, 'out'));
      symlinkSync('.', join(folder, 'round'));
      symlinkSync(join(elsewhere, 'b.provision.yaml'), join(folder, 'b.provision.yaml'));
    } catch {
      this.skip();
    }
    assert.deepEqual(checked(folder), ['a.provision.yaml']);
    assert.deepEqual(checked(folder, 'b.provision.yaml'), ['b.provision.yaml']);
  });
});
