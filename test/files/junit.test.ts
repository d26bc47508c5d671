import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

describe('a JUnit report of the faulty samples', () => {
  it('is well formed for xmllint', function () {
    this.timeout(60_000);
    const report = spawnSync(
      process.execPath,
      ['dist/cli.cjs', 'check', 'samples/faulty', '--format', 'junit', '--today', '2026-12-01'],
      { encoding: 'utf8', maxBuffer: 16 * 1024 * 1024 },
    );
    assert.equal(report.status, 1, report.stderr);
    const folder = mkdtempSync(path.join(os.tmpdir(), 'graduated-provision-junit-'));
    try {
      const file = path.join(folder, 'report.xml');
      writeFileSync(file, report.stdout);
      const lint = spawnSync('xmllint', ['--noout', '--nonet', file], { encoding: 'utf8' });
      assert.ok(lint.error === undefined, 'xmllint is there (Debian package libxml2-utils)');
      assert.equal(lint.status, 0, lint.stderr);
      assert.match(readFileSync(file, 'utf8'), /<testsuites?\b/);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('the packed extension', () => {
  it('is an archive that Python reads, with nothing in it that was not meant to be', function () {
    this.timeout(180_000);
    const packed = spawnSync(process.execPath, ['scripts/package.mjs'], { encoding: 'utf8' });
    assert.equal(packed.status, 0, packed.stderr);
    const file = /(\S+\.vsix): \d+ files/.exec(packed.stdout)?.[1] ?? '';
    const listed = spawnSync('python3', ['-m', 'zipfile', '-t', file], { encoding: 'utf8' });
    assert.ok(listed.error === undefined, 'python3 is there');
    assert.equal(listed.status, 0, listed.stderr);
  });
});
