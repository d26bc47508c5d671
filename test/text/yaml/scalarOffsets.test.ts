import fc from 'fast-check';
import { readYaml } from '../../../src/text/yaml/read.ts';
import { spansOfScalar } from '../../../src/text/yaml/scalarOffsets.ts';
import { equal, ok } from '../../support/assert.ts';
import { always } from '../../support/fuzz.ts';
import { joinLines } from '../../support/text.ts';

/** The value of the first key, and its characters in the text. */
function scalar(text: string): { readonly written: string; readonly value: string } {
  const { node } = readYaml(text, 8);
  const value = node?.type === 'map' ? node.entries[0]?.value : undefined;
  ok(value?.type === 'scalar', `no scalar in ${text}`);
  return { written: value.written, value: String(value.value) };
}

function found(text: string, words: string): string {
  const { written, value } = scalar(text);
  const start = value.indexOf(words);
  ok(start >= 0, `"${words}" is not in "${value}"`);
  const span = spansOfScalar(written, value)({ start, end: start + words.length });
  return written.slice(span.start, span.end);
}

describe('a stretch of a text, where it was written', () => {
  const cases: readonly (readonly [string, readonly string[], string, string])[] = [
    ['plain text', ['a: asks for a break'], 'for a', 'for a'],
    ['plain text over two lines', ['a: asks for', '  a break'], 'for a break', 'for\n  a break'],
    ['text with a blank line in it', ['a: one', '', '  two'], 'two', 'two'],
    ['text in single quotes', ["a: 'the child''s word'"], "child's word", "child''s word"],
    ['text in double quotes', ['a: "says \\"no\\" twice"'], '"no" twice', '\\"no\\" twice'],
    ['a letter written as an escape', ['a: "caf\\u00e9 at noon"'], 'é at', '\\u00e9 at'],
    ['a long escape', ['a: "\\U0001F600 and then"'], 'and', 'and'],
    ['a line that goes on in double quotes', ['a: "one \\', '  two three"'], 'two', 'two'],
    ['a folded block', ['a: >-', '  asks for', '  a break'], 'for a', 'for\n  a'],
    ['a literal block of bullets', ['a: |-', '  - one', '  - two'], '- two', '- two'],
    [
      'a literal block that is indented further in',
      ['a: |', '  one', '    two', '  three'],
      'three',
      'three',
    ],
  ];
  for (const [title, lines, words, expected] of cases)
    it(`is found in ${title}`, () => equal(found(joinLines(lines), words), expected));

  it('is found whatever the line endings', () => equal(found('a: >-\r\n  one\r\n  two', 'two'), 'two'));

  it('never lies outside, and holds its own words', () => {
    const word = fc.stringMatching(/^[a-z'"\\é😀]{1,6}$/u);
    const quoted = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
    always(quoted, (value) => {
      const written = JSON.stringify(value);
      const toWritten = spansOfScalar(written, value);
      for (const { index, 0: part } of value.matchAll(/[a-z]+/g)) {
        const span = toWritten({ start: index, end: index + part.length });
        equal(written.slice(span.start, span.end), part, `in ${written}`);
      }
    });
  });
});
