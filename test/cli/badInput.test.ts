import assert from 'node:assert/strict';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../../src/cli/report.ts';
import { codesIn, folderWith, mapNamed, provision, removeFolders, report } from './provision.ts';

const map = mapNamed('a');

const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');

/** One file each, and a code that must be among what is found in it. */
const cases: Readonly<Record<string, readonly [file: string, content: string | Uint8Array, code: string]>> = {
  'an empty file': ['a.provision.yaml', '', 'file/empty'],
  'binary bytes': [
    'a.provision.yaml',
    Uint8Array.from({ length: 2000 }, (_, at) => at % 256),
    'file/unreadable',
  ],
  'UTF-16 with a byte order mark': ['a.provision.yaml', utf16(`\uFEFF${map}`), 'file/unreadable'],
  'UTF-16 without one': ['a.provision.yaml', utf16(map), 'file/unreadable'],
  'an old character set': [
    'a.provision.yaml',
    Buffer.from(`${map}summary: caf\u00E9\n`, 'latin1'),
    'file/unreadable',
  ],
  'a file of 5 MB': ['a.provision.yaml', `${map}extra:\n  a: ${'x'.repeat(5_000_000)}\n`, 'file/too-large'],
  'a module of 2 MB': ['a.cpd.md', `---\ncpd_module: 1\n---\n${'word\n'.repeat(400_000)}`, 'file/too-large'],
  'a tab for indentation': ['a.provision.yaml', `${map}publisher:\n\tid: x\n`, 'yaml/tab'],
  'a half-typed key': ['a.provision.yaml', `${map}publ`, 'yaml/syntax'],
  'an unclosed quote': ['a.provision.yaml', `${map}summary: "never closed\n`, 'yaml/syntax'],
  'a duplicate key': ['a.provision.yaml', `${map}id: b\n`, 'yaml/duplicate-key'],
  'an alias': ['a.provision.yaml', `${map}summary: &s text\nattribution: *s\n`, 'yaml/alias'],
  'a tag': ['a.provision.yaml', `${map}summary: !text hello\n`, 'yaml/tag'],
  'two documents in one file': ['a.provision.yaml', `${map}---\n${map}`, 'yaml/second-document'],
  'a format of the future': ['a.provision.yaml', map.replace('map: 1', 'map: 2'), 'document/version-key'],
  'front matter that never closes': ['a.cpd.md', '---\ncpd_module: 1\n\n# Hello\n', 'markdown/front-matter'],
  '400 nested lists': [
    'a.cpd.md',
    `---\ncpd_module: 1\n---\n${Array.from({ length: 400 }, (_, depth) => `${'  '.repeat(depth)}- a\n`).join('')}`,
    'markdown/too-deep',
  ],
};

describe('bad input', function () {
  this.timeout(30_000);
  afterEach(removeFolders);

  describe('is told at its place, and the rest is served', () => {
    let found: Report;
    before(() => {
      const files = Object.values(cases).map(([file, content], at) => [`${at}/${file}`, content] as const);
      found = report(folderWith({ ...Object.fromEntries(files), 'sound.provision.yaml': map }));
    });

    for (const [at, [title, [file, , code]]] of Object.entries(cases).entries())
      it(title, () => {
        const codes = codesIn(found, `${at}/${file}`);
        assert.ok(codes.includes(code), codes.join());
      });

    it('a sound file beside them', () => {
      assert.equal(found.files.length, Object.keys(cases).length + 1);
      assert.deepEqual(codesIn(found, 'sound.provision.yaml'), []);
    });
  });

  it('does not mean CRLF line breaks or a byte order mark', () => {
    const content = `\uFEFF${mapNamed('a', 'titles: B').replaceAll('\n', '\r\n')}`;
    const [file] = report(folderWith({ 'a.provision.yaml': content })).files;
    assert.deepEqual(
      file?.findings.map(({ code, range }) => [code, range]),
      [['shape/unknown-key', { start: { line: 6, character: 0 }, end: { line: 6, character: 6 } }]],
    );
  });

  it('that cannot be read at all makes exit code 2, and the rest is still reported', function () {
    const folder = folderWith({ 'a.provision.yaml': map, 'locked.provision.yaml': map });
    chmodSync(join(folder, 'locked.provision.yaml'), 0o000);
    // The administrator may read everything, and Windows knows no such mode.
    if (process.getuid === undefined || process.getuid() === 0) this.skip();
    const { code, out, errors } = provision(folder, 'check');
    assert.equal(code, 2);
    assert.equal(out, 'All is well: 1 file checked, nothing to mend.\n');
    assert.equal(errors, 'provision: locked.provision.yaml: You are not allowed to read it.\n');
    const alone = provision(folder, 'check', 'a.provision.yaml');
    assert.equal(alone.code, 0);
    assert.match(alone.errors, /locked\.provision\.yaml/);
  });

  it('is not a folder with the name of a document', () => {
    const folder = folderWith({ 'a.provision.yaml/': '', 'b.provision.yaml': map });
    assert.equal(provision(folder, 'check').code, 0);
    const { code, errors } = provision(folder, 'check', 'a.provision.yaml');
    assert.equal(code, 2);
    assert.match(errors, /no document in this folder/);
  });
});
