import assert from 'node:assert/strict';
import { generatedFiles } from '../../scripts/generate/generatedFiles.ts';
import { staleFiles } from '../../scripts/generate/staleFiles.ts';

describe('generated files', function () {
  this.timeout(60_000);

  it('are what the scripts make now', async () => {
    const stale = await staleFiles(process.cwd(), await generatedFiles());
    assert.deepEqual(stale, [], 'Bring them up to date: node out/generate.cjs');
  });

  it('are the same on every run', async () => {
    assert.deepEqual([...(await generatedFiles())], [...(await generatedFiles())]);
  });
});
