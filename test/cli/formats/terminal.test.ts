import assert from 'node:assert/strict';
import { wrap } from '../../../src/cli/formats/terminal.ts';

describe('lines of a terminal', () => {
  it('break between words, and words that are too long stay whole', () => {
    assert.deepEqual(wrap('takes six of ten turns', 10), ['takes six', 'of ten', 'turns']);
    assert.deepEqual(wrap('an unbelievably long one', 5), ['an', 'unbelievably', 'long', 'one']);
    assert.deepEqual(wrap('', 10), ['']);
  });

  it('take no longer for a word of a long line than of a short one', function () {
    this.timeout(2000);
    assert.equal(wrap('word '.repeat(200_000), Infinity).length, 1);
  });
});
