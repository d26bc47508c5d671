import { applyEdits } from '../../../src/text/edits.ts';
import { splitFrontMatter } from '../../../src/text/markdown/frontMatter.ts';
import { equal, present } from '../../support/assert.ts';
import { joinLines, slice } from '../../support/text.ts';

/** The YAML and the body of a text, and what is wrong with its fences. */
function parts(text: string): readonly [yaml: string, body: string, problem?: string] {
  const { yaml, body, problem } = splitFrontMatter(text);
  const both = [slice(text, yaml), slice(text, body)] as const;
  return problem === undefined ? both : [...both, problem.kind];
}

describe('front matter', () => {
  it('stands between two lines of three dashes', () => {
    equal(parts(joinLines(['---', 'cpd_module: 1', '---', '', '# Title'])), [
      'cpd_module: 1\n',
      '\n# Title\n',
    ]);
  });

  it('may be closed by three dots, have blanks after its dashes, and be empty', () => {
    equal(parts('---\na: 1\n...\nText'), ['a: 1\n', 'Text']);
    equal(parts('--- \t\na: 1\n---  \nText'), ['a: 1\n', 'Text']);
    equal(parts('---\n---\nText'), ['', 'Text']);
    equal(parts('---\na: 1\n---'), ['a: 1\n', '']);
  });

  it('keeps CRLF', () => {
    equal(parts('---\r\na: 1\r\n---\r\n\r\n# T\r\n'), ['a: 1\r\n', '\r\n# T\r\n']);
  });

  it('may follow a byte order mark', () => {
    equal(parts('\ufeff---\na: 1\n---\nText'), ['a: 1\n', 'Text']);
  });

  it('does not end at dashes inside a line, further in, or at four of them', () => {
    equal(parts('---\na: x --- y\nb: |\n  ---\n----\n---\nText'), [
      'a: x --- y\nb: |\n  ---\n----\n',
      'Text',
    ]);
  });

  it('is missing where the first line is anything else', () => {
    for (const text of ['', '# Title\n', '\n---\na: 1\n---\n', ' ---\na: 1\n---\n', '----\n', 'a: 1\n---\n'])
      equal(parts(text), ['', text, 'front-matter-missing']);
    equal(present(splitFrontMatter('# Title\r\nmore\r\n').problem, 'the problem').span, { start: 0, end: 7 });
  });

  describe('that is never closed', () => {
    it('ends before the first heading or directive after a blank line', () => {
      equal(parts(joinLines(['---', 'a: 1', '# a comment', '', '# Title', 'Text'])), [
        'a: 1\n# a comment\n\n',
        '# Title\nText\n',
        'front-matter-unclosed',
      ]);
      equal(parts(joinLines(['---', 'a: 1', '', ':::activity{minutes=5}', ':::'])), [
        'a: 1\n\n',
        ':::activity{minutes=5}\n:::\n',
        'front-matter-unclosed',
      ]);
    });

    it('else takes the whole text', () => {
      equal(parts('---\na: 1\nb: 2'), ['a: 1\nb: 2', '', 'front-matter-unclosed']);
      equal(parts('---'), ['', '', 'front-matter-unclosed']);
    });

    for (const [title, text, mended] of [
      ['before a heading', '---\na: 1\n\n# Title\n', '---\na: 1\n\n---\n\n# Title\n'],
      ['with CRLF', '---\r\na: 1\r\n\r\n# Title\r\n', '---\r\na: 1\r\n\r\n---\r\n\r\n# Title\r\n'],
      ['at the end', '---\na: 1\n', '---\na: 1\n---\n\n'],
      ['at the end without a line break', '---\na: 1', '---\na: 1\n---\n\n'],
      ['at once', '---', '---\n---\n\n'],
    ] as const) {
      it(`is mended ${title}`, () => {
        const problem = present(splitFrontMatter(text).problem, 'the problem');
        equal(problem.span, { start: 0, end: 3 });
        equal(applyEdits(text, present(problem.mend, 'the mend')), mended);
        equal(splitFrontMatter(mended).problem, undefined);
      });
    }
  });
});
