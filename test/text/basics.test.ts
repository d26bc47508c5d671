import fc from 'fast-check';
import { decode } from '../../src/text/decode.ts';
import { applyEdits, lineBreakOf, type TextEdit } from '../../src/text/edits.ts';
import { LineIndex } from '../../src/text/lines.ts';
import { slugOf } from '../../src/text/slug.ts';
import { contains, shift } from '../../src/text/span.ts';
import { equal, ok, throws } from '../support/assert.ts';
import { always } from '../support/fuzz.ts';
import { atCursor } from '../support/text.ts';

const texts = fc
  .array(fc.constantFrom('a', 'é', '🧩', '\n', '\r\n', '\r', ' ', '\t', '\u2028', 'word'), { maxLength: 30 })
  .map((parts) => parts.join(''));

describe('lines', () => {
  it('end at LF, CRLF or a lone CR, as in editors, and nowhere else', () => {
    equal(new LineIndex('').count, 1);
    equal(new LineIndex('a\nb\r\nc\rd\u2028e\u0085f').count, 4);
    equal(new LineIndex('a\n').count, 2);
    equal(new LineIndex('\r\r\n\n').count, 4);
  });

  it('are counted in UTF-16 code units', () => {
    const { text, position } = atCursor(['🧩é', 'ab🧩$$CURSOR$$c']);
    equal(position, { line: 1, character: 4 });
    equal(new LineIndex(text).offset(position), 8);
  });

  it('give every offset a position that leads back to it', () => {
    always(texts, (text) => {
      const lines = new LineIndex(text);
      for (let offset = 0; offset <= text.length; offset++) {
        // Between CR and LF there is no position of its own.
        if (text[offset] === '\n' && text[offset - 1] === '\r') continue;
        equal(lines.offset(lines.position(offset)), offset, JSON.stringify([text, offset]));
      }
    });
  });

  it('give every position on a line an offset that leads back to it', () => {
    always(texts, (text) => {
      const lines = new LineIndex(text);
      for (let line = 0; line < lines.count; line++) {
        const length = lines.lineEnd(line) - lines.lineStart(line);
        ok(!/[\r\n]/.test(text.slice(lines.lineStart(line), lines.lineEnd(line))), 'no line break in a line');
        for (let character = 0; character <= length; character++)
          equal(lines.position(lines.offset({ line, character })), { line, character }, JSON.stringify(text));
      }
    });
  });

  it('draw in what lies outside the text', () => {
    const lines = new LineIndex('ab\ncd');
    equal(lines.offset({ line: 0, character: 99 }), 2);
    equal(lines.offset({ line: 9, character: 0 }), 5);
    equal(lines.offset({ line: -1, character: 5 }), 0);
    equal(lines.offset({ line: 0, character: -1 }), 0);
    equal(lines.position(-4), { line: 0, character: 0 });
    equal(lines.position(99), { line: 1, character: 2 });
    equal(lines.span({ start: { line: -1, character: 0 }, end: { line: 7, character: 7 } }), {
      start: 0,
      end: 5,
    });
  });
});

describe('edits', () => {
  it('are applied from any order', () => {
    const edits = [
      { span: { start: 4, end: 5 }, newText: 'E' },
      { span: { start: 0, end: 0 }, newText: '>' },
      { span: { start: 1, end: 3 }, newText: '' },
    ];
    equal(applyEdits('abcde', edits), '>adE');
    equal(applyEdits('abcde', edits.toReversed()), '>adE');
    equal(applyEdits('abc', []), 'abc');
  });

  it('may touch, and insertions at one place keep their order', () => {
    const insert = (at: number, newText: string): TextEdit => ({ span: { start: at, end: at }, newText });
    equal(applyEdits('ab', [insert(1, '1'), insert(1, '2')]), 'a12b');
    equal(
      applyEdits('ab', [{ span: { start: 0, end: 1 }, newText: 'A' }, insert(1, '-'), insert(0, '+')]),
      '+A-b',
    );
  });

  it('must not overlap', () => {
    throws(
      () =>
        applyEdits('abcd', [
          { span: { start: 0, end: 3 }, newText: '' },
          { span: { start: 2, end: 4 }, newText: '' },
        ]),
      RangeError,
    );
    throws(
      () =>
        applyEdits('abcd', [
          { span: { start: 0, end: 3 }, newText: '' },
          { span: { start: 1, end: 1 }, newText: 'x' },
        ]),
      RangeError,
    );
  });

  it('change what they say and nothing else', () => {
    const cases = fc.tuple(
      fc.array(
        fc.tuple(fc.string({ maxLength: 5 }), fc.string({ maxLength: 5 }), fc.string({ maxLength: 5 })),
        { maxLength: 6 },
      ),
      fc.string({ maxLength: 5 }),
    );
    always(cases, ([parts, last]) => {
      let text = '';
      const edits: TextEdit[] = [];
      for (const [kept, old, newText] of parts) {
        const start = text.length + kept.length;
        text += kept + old;
        edits.push({ span: { start, end: start + old.length }, newText });
      }
      const expected = parts.map(([kept, , newText]) => kept + newText).join('') + last;
      equal(applyEdits(text + last, edits), expected);
    });
  });

  it('know the line break of a text', () => {
    equal(lineBreakOf('a\r\nb\n'), '\r\n');
    equal(lineBreakOf('a\nb\r\n'), '\n');
    equal(lineBreakOf('\r\n'), '\r\n');
    equal(lineBreakOf('\n'), '\n');
    equal(lineBreakOf('a'), '\n');
  });
});

describe('spans', () => {
  it('move and hold one another', () => {
    equal(shift({ start: 1, end: 3 }, 4), { start: 5, end: 7 });
    ok(contains({ start: 1, end: 3 }, { start: 1, end: 3 }), 'itself');
    ok(contains({ start: 1, end: 3 }, { start: 3, end: 3 }), 'its end');
    ok(!contains({ start: 1, end: 3 }, { start: 0, end: 2 }), 'not what begins before');
    ok(!contains({ start: 1, end: 3 }, { start: 2, end: 4 }), 'not what ends after');
  });
});

describe('slugs', () => {
  it('are made of any text', () => {
    equal(slugOf('Asking for a break, help or a change'), 'asking-for-a-break-help-or-a-change');
    equal(slugOf("  Émile's café – Année 5 "), 'emiles-cafe-annee-5');
    equal(slugOf('🧩'), '');
  });
});

describe('decoding', () => {
  const limit = 1_000;
  const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
  const utf16 = (text: string, bigEndian = false): Uint8Array =>
    Uint8Array.from(
      Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).flatMap((unit) =>
        bigEndian ? [unit >> 8, unit & 0xff] : [unit & 0xff, unit >> 8],
      ),
    );

  for (const [title, bytes, expected] of [
    ['nothing', new Uint8Array(), { text: '' }],
    ['UTF-8', utf8('title: Café 🧩\n'), { text: 'title: Café 🧩\n' }],
    ['UTF-8 with a byte order mark', utf8('\ufefftitle: Café\r\n'), { text: 'title: Café\r\n' }],
    ['a byte order mark and nothing else', utf8('\ufeff'), { text: '' }],
    ['lone CRs', utf8('a\rb\r\nc\r\r\nd\r'), { text: 'a\nb\r\nc\n\r\nd\n' }],
    ['UTF-16 with a byte order mark', utf16('\ufefftitle: x\n'), { unreadable: 'utf-16' }],
    ['UTF-16 the other way round', utf16('\ufefftitle: x\n', true), { unreadable: 'utf-16' }],
    ['UTF-16 without a mark', utf16('title: Café\n'), { unreadable: 'utf-16' }],
    ['UTF-16 the other way round without a mark', utf16('title: Café\n', true), { unreadable: 'utf-16' }],
    [
      'a picture',
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13),
      { unreadable: 'binary' },
    ],
    ['text with one NUL in it', utf8(`title: a\0b ${'x'.repeat(300)}\n`), { unreadable: 'binary' }],
    ['an old western character set', Uint8Array.of(0x43, 0x61, 0x66, 0xe9), { unreadable: 'not-utf-8' }],
    ['UTF-8 that stops in the middle of a letter', utf8('Café').slice(0, 4), { unreadable: 'not-utf-8' }],
    ['an overlong form', Uint8Array.of(0xc0, 0xaf), { unreadable: 'not-utf-8' }],
    ['half a surrogate pair', Uint8Array.of(0xed, 0xa0, 0x80), { unreadable: 'not-utf-8' }],
    ['as much as may be', new Uint8Array(limit).fill(0x61), { text: 'a'.repeat(limit) }],
    ['one byte more', new Uint8Array(limit + 1).fill(0x61), { unreadable: 'too-large' }],
  ] as const) {
    it(title, () => equal(decode(bytes, limit), expected));
  }

  it('never fails, and gives back what was written', () => {
    always(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      ok('text' in decode(bytes, limit) || 'unreadable' in decode(bytes, limit), 'one or the other');
    });
    always(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => {
      if (!/[\0\r\ufeff]/.test(text)) equal(decode(utf8(text), limit), { text });
    });
  });
});
