import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

describe('the held-back half', () => {
  const readme = readFileSync('test/outcomes/README.md', 'utf8');

  for (const name of readdirSync('test/outcomes/held-back'))
    it(`${name} is as it was when it was frozen`, () => {
      const hash = createHash('sha256')
        .update(readFileSync(`test/outcomes/held-back/${name}`))
        .digest('hex');
      assert.ok(readme.includes(`| \`${name}\` | \`${hash}\` |`), `${name} has changed: ${hash}`);
    });
});
