import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LineCutter } from '../../../src/cli/assess/lines.ts';

/** The lines of a stream that comes in these parts; nothing for a line that is too long. */
function cut(parts: readonly Uint8Array[], limit = 20): readonly (string | undefined)[] {
  const cutter = new LineCutter(limit);
  const lines = [...parts.flatMap((part) => cutter.take(Buffer.from(part))), ...cutter.end()];
  assert.deepEqual(
    lines.map(({ number }) => number),
    lines.map((_, at) => at + 1),
  );
  return lines.map(({ bytes }) => bytes?.toString('utf8'));
}

const cases: readonly (readonly [title: string, text: string, lines: readonly (string | undefined)[]])[] = [
  ['nothing', '', []],
  ['one line', 'one\n', ['one']],
  ['a last line without its break', 'one\ntwo', ['one', 'two']],
  ['blank lines', '\n\none\n\n', ['', '', 'one', '']],
  ['breaks as on Windows', 'one\r\ntwo\r\n', ['one', 'two']],
  ['a byte order mark', '\uFEFFone\ntwo\n', ['one', 'two']],
  ['a mark that is not at the start', 'one\n\uFEFFtwo\n', ['one', '\uFEFFtwo']],
  ['other breaks, which JSON may hold', 'one\u2028two\u0085three\n', ['one\u2028two\u0085three']],
  ['a line of just as much as fits', `${'x'.repeat(20)}\none`, ['x'.repeat(20), 'one']],
  ['a line that is too long', `one\n${'x'.repeat(21)}\ntwo`, ['one', undefined, 'two']],
  ['a last line that is too long', `one\n${'x'.repeat(100)}`, ['one', undefined]],
];

describe('lines of a stream', () => {
  for (const [title, text, lines] of cases) {
    it(`are cut: ${title}`, () => {
      assert.deepEqual(cut([Buffer.from(text)]), lines);
    });

    it(`are the same byte by byte: ${title}`, () => {
      assert.deepEqual(cut([...Buffer.from(text)].map((byte) => Buffer.of(byte))), lines);
    });
  }

  it('are the same however the stream is parted', () => {
    const piece = fc.constantFrom('\n', '\r', '\r\n', 'a', 'é', '🙂', ' ', '\uFEFF', 'x'.repeat(15));
    fc.assert(
      fc.property(fc.array(piece), fc.array(fc.nat(200)), (pieces, places) => {
        const bytes = Buffer.from(pieces.join(''));
        const ends = [...places.filter((at) => at < bytes.length), bytes.length].toSorted((a, b) => a - b);
        const parts = ends.map((end, at) => bytes.subarray(ends[at - 1] ?? 0, end));
        assert.deepEqual(cut(parts), cut([bytes]));
      }),
    );
  });
});
