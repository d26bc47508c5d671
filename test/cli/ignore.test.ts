import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { IgnoreRules } from '../../src/cli/ignore.ts';

/** Patterns, a path, and whether it is left out. A path that ends in a slash is a folder. */
const cases: readonly (readonly [patterns: string, path: string, ignored: boolean])[] = [
  ['out', 'out/', true],
  ['out', 'deep/out', true],
  ['out', 'outside', false],
  ['out/', 'out', false],
  ['out/', 'deep/out/', true],
  ['/out', 'deep/out', false],
  ['/out', 'out', true],
  ['maps/old', 'maps/old', true],
  ['maps/old', 'deep/maps/old', false],
  ['*.yaml', 'deep/a.yaml', true],
  ['a*.yaml', 'b.yaml', false],
  ['maps/*.yaml', 'maps/deep/a.yaml', false],
  ['?.yaml', 'a.yaml', true],
  ['?.yaml', 'ab.yaml', false],
  ['[ab].yaml', 'b.yaml', true],
  ['[!ab].yaml', 'b.yaml', false],
  ['[a-c]x', 'bx', true],
  ['**/old', 'old', true],
  ['**/old', 'a/b/old', true],
  ['old/**', 'old/a/b', true],
  ['old/**', 'old/', false],
  ['a/**/b', 'a/b', true],
  ['a/**/b', 'a/x/y/b', true],
  ['*.yaml\n!a.yaml', 'a.yaml', false],
  ['!a.yaml\n*.yaml', 'a.yaml', true],
  ['# out', '# out', false],
  ['\\#out', '#out', true],
  ['\\!out', '!out', true],
  ['out   ', 'out', true],
  ['out\\ ', 'out ', true],
  ['a.b', 'axb', false],
  ['a+(b)', 'a+(b)', true],
  ['\r\nout\r\n', 'out', true],
];

describe('.gitignore', () => {
  for (const [patterns, path, ignored] of cases)
    it(`${JSON.stringify(patterns)} ${ignored ? 'leaves out' : 'keeps'} ${path}`, () => {
      const rules = IgnoreRules.none.with('/top', patterns);
      assert.equal(rules.ignores(join('/top', path), path.endsWith('/')), ignored);
    });

  it('is read as git itself reads it', function () {
    this.timeout(20_000);
    const folder = mkdtempSync(join(tmpdir(), 'provision-git-'));
    try {
      if (spawnSync('git', ['init', '-q', folder]).status !== 0) this.skip();
      for (const [patterns, path, ignored] of cases) {
        writeFileSync(join(folder, '.gitignore'), patterns);
        const isFolder = path.endsWith('/');
        const top = join(folder, path.split('/')[0] ?? '');
        if (isFolder) mkdirSync(join(folder, path), { recursive: true });
        const asked = isFolder ? path.slice(0, -1) : path;
        const { status } = spawnSync('git', ['check-ignore', '-q', '--no-index', '--', asked], {
          cwd: folder,
        });
        if (isFolder) rmSync(top, { recursive: true });
        assert.equal(status === 0, ignored, `${JSON.stringify(patterns)} and ${path}`);
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('gives the last word to the folder further down', () => {
    const rules = IgnoreRules.none.with('/top', '*.yaml').with('/top/maps', '!/kept.yaml');
    assert.equal(rules.ignores('/top/maps/kept.yaml', false), false);
    assert.equal(rules.ignores('/top/maps/deep/kept.yaml', false), true);
    assert.equal(rules.ignores('/top/maps/other.yaml', false), true);
  });
});
