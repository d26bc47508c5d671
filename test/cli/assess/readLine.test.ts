import assert from 'node:assert/strict';
import { readLine } from '../../../src/cli/assess/readLine.ts';
import { assessInput } from '../../../src/cli/assess/schemas.ts';
import type { StatementKind } from '../../../src/outcome/assessment.ts';

function read(line: string | Uint8Array, kind?: StatementKind): unknown {
  return readLine({ number: 7, bytes: Buffer.from(line) }, kind);
}

const text = 'Ben reads 40 words a minute by May.';
const good = { id: 'a', kind: 'pupil', text };

describe('a line of statements', () => {
  it('is JSON with an id, a kind and a text', () => {
    assert.deepEqual(read(JSON.stringify(good)), good);
    assert.deepEqual(read(` ${JSON.stringify({ ...good, id: 12, extra: [1] })} `), { ...good, id: 12 });
    assert.deepEqual(read(JSON.stringify({ ...good, text: '' })), { ...good, text: '' });
  });

  it('has the number of the line for an id where it has none', () => {
    assert.deepEqual(read(JSON.stringify({ kind: 'cpd', text })), { id: '7', kind: 'cpd', text });
  });

  it('is plain text where a kind was given for all', () => {
    assert.deepEqual(read(`  ${text} `, 'group'), { id: '7', kind: 'group', text: `  ${text} ` });
    assert.deepEqual(read('"Ben" reads.', 'group'), { id: '7', kind: 'group', text: '"Ben" reads.' });
  });

  it('may be JSON without its kind where a kind was given for all, and its own comes first', () => {
    assert.deepEqual(read(JSON.stringify({ id: 1, text }), 'group'), { id: 1, kind: 'group', text });
    assert.deepEqual(read(JSON.stringify(good), 'group'), good);
  });

  it('may say what stands beside the statement', () => {
    const fields = {
      measure: 'the reading record',
      start: '20',
      target: '40',
      direction: 'increase',
      when: true,
      scale: false,
      condition: 'in class',
      purpose: 'so that he can choose books',
    };
    assert.deepEqual(read(JSON.stringify({ ...good, fields })), { ...good, fields });
    assert.deepEqual(read(JSON.stringify({ ...good, fields: { target: 4, measure: ' ' } })), {
      ...good,
      fields: { target: '4' },
    });
  });

  it('says nothing where it is blank', () => {
    for (const blank of ['', ' ', '\t', '\u00A0']) assert.equal(read(blank), undefined);
    assert.equal(read('', 'pupil'), undefined);
  });

  const ofNoId: readonly (readonly [title: string, line: string | Uint8Array, reason: RegExp])[] = [
    ['plain text without a kind', text, /^Line 7 is not a JSON object\. .*--kind/],
    ['broken JSON', '{"id": "a", "text": ', /not a JSON object/],
    ['a list', '[1]', /not a JSON object/],
    ['a number', '1', /not a JSON object/],
    ['null', 'null', /not a JSON object/],
    ['an id that is a list', '{"id": [], "kind": "pupil", "text": "a"}', /"id" that is neither text nor/],
    ['an id that is null', '{"id": null, "kind": "pupil", "text": "a"}', /"id"/],
    ['an id with a fraction', '{"id": 1.5, "kind": "pupil", "text": "a"}', /"id"/],
    ['an id that would come back changed', '{"id": 12345678901234567890, "text": "a"}', /"id"/],
    ['bytes that are not UTF-8', Uint8Array.of(0x22, 0xe9, 0x22), /not UTF-8/],
    ['UTF-16', Buffer.from('{"id": "a"}', 'utf16le'), /UTF-16/],
  ];
  for (const [title, line, reason] of ofNoId)
    it(`is answered with why it cannot be read: ${title}`, () => {
      const { id, error } = read(line) as { id: unknown; error: string };
      assert.equal(id, null);
      assert.match(error, reason);
      assert.match(error, /^Line 7 .*\.$/);
    });

  const withId: readonly (readonly [title: string, change: object, reason: RegExp])[] = [
    ['no text', { text: undefined }, /no "text"/],
    ['a text that is a number', { text: 5 }, /"text" that is not text/],
    ['a text that is null', { text: null }, /"text" that is not text/],
    ['no kind', { kind: undefined }, /no "kind".*--kind/],
    ['a kind that is not known', { kind: 'Pupil' }, /"kind" that is not known\. Known: pupil, group, cpd/],
    ['fields that are a list', { fields: [] }, /"fields" that are not a JSON object/],
    ['a field that is not known', { fields: { within: 12 } }, /field "within" that is not known/],
    ['a field that every object has', { fields: { constructor: 'a' } }, /"constructor" that is not known/],
    ['a measure that is a number', { fields: { measure: 1 } }, /"measure" that is not text/],
    ['a target that is a list', { fields: { target: [] } }, /"target" that is neither text nor a number/],
    ['a date for "when"', { fields: { when: '2027-07-16' } }, /"when" that is neither true nor false/],
    ['a direction of its own', { fields: { direction: 'up' } }, /Known: increase, decrease, maintain/],
  ];
  for (const [title, change, reason] of withId)
    it(`is answered with why it cannot be read: ${title}`, () => {
      const line = { ...good, ...change };
      const { id, error } = read(JSON.stringify(line)) as { id: unknown; error: string };
      assert.equal(id, 'a');
      assert.match(error, reason);
      assert.equal(assessInput.safeParse(JSON.parse(JSON.stringify(line))).success, false);
    });
});
