import { applyEdits } from '../../../src/text/edits.ts';
import { cutMarkdown, definitionsOf } from '../../../src/text/markdown/cut.ts';
import { equal, ok } from '../../support/assert.ts';
import { joinLines, slice } from '../../support/text.ts';

const limits = { indent: 60, nesting: 30 };

function blocksOf(lines: readonly string[]): readonly string[] {
  return cutMarkdown(joinLines(lines), limits).map(({ text }) => text.replaceAll('\n', '⏎'));
}

/** Kind, marked text and the text after the mend of each problem. */
function problemsOf(text: string): readonly (readonly [kind: string, marked: string, mended?: string])[] {
  return cutMarkdown(text, limits).flatMap(({ start, problems }) =>
    problems.map(({ kind, span, mend }) => {
      const at = (inner: { start: number; end: number }): { start: number; end: number } => ({
        start: start + inner.start,
        end: start + inner.end,
      });
      const marked = [kind, slice(text, at(span))] as const;
      return mend === undefined
        ? marked
        : ([
            ...marked,
            applyEdits(
              text,
              mend.map((edit) => ({ span: at(edit.span), newText: edit.newText })),
            ),
          ] as const);
    }),
  );
}

describe('cutting Markdown', () => {
  it('cuts before headings of the first two levels and around directives', () => {
    equal(
      blocksOf([
        'Lead',
        '',
        '# Title',
        'Text',
        '## Slide',
        '### Smaller',
        ':::activity{minutes=5}',
        'Do',
        ':::',
        'After',
        '# Next',
      ]),
      [
        'Lead⏎⏎',
        '# Title⏎Text⏎',
        '## Slide⏎### Smaller⏎',
        ':::activity{minutes=5}⏎Do⏎:::⏎',
        'After⏎',
        '# Next⏎',
      ],
    );
  });

  it('gives nothing for nothing', () => {
    equal(blocksOf([]), []);
    equal(cutMarkdown('', limits), []);
  });

  for (const [title, lines] of [
    ['backticks', ['```yaml', '# not a heading', ':::activity', '~~~', '```']],
    ['tildes', ['~~~', '# not a heading', '```', '~~~']],
    ['more backticks', ['````', '```', '# not a heading', '````']],
    ['a list', ['- item', '', '  ```', '  # not a heading', '  ```']],
    ['a quotation', ['> ```', '> # not a heading', '> ```']],
    ['a comment', ['<!-- off:', '# not a heading', ':::activity', '-->']],
    ['a comment on one line', ['<!-- # not a heading -->', 'text']],
  ] as const) {
    it(`never cuts inside ${title}`, () => {
      equal(blocksOf(['# Title', ...lines, '# Next']), [`# Title⏎${lines.join('⏎')}⏎`, '# Next⏎']);
      equal(blocksOf([':::activity', ...lines, ':::']), [`:::activity⏎${lines.join('⏎')}⏎:::⏎`]);
    });
  }

  it('does not take a backtick inside a line of code for a fence', () => {
    equal(blocksOf(['```not` a fence', '# Heading']), ['```not` a fence⏎', '# Heading⏎']);
  });

  it('takes code that never closes as the rest of the text', () => {
    equal(blocksOf(['```', '# a', '# b']), ['```⏎# a⏎# b⏎']);
    equal(blocksOf(['<!-- a', '# a']), ['<!-- a⏎# a⏎']);
  });

  it('does not cut at other headings and colons', () => {
    equal(blocksOf(['a', '#hash', '####### seven', '    # code', ':: no', '::: no', ' text :::activity']), [
      'a⏎#hash⏎####### seven⏎    # code⏎:: no⏎::: no⏎ text :::activity⏎',
    ]);
  });

  it('keeps directives inside a directive with more colons in its block', () => {
    const lines = [
      '::::section{minutes=30}',
      '# Inside',
      ':::activity{minutes=10}',
      'A',
      ':::',
      '',
      ':::break{minutes=5}',
      ':::',
      '::::',
    ];
    equal(blocksOf([...lines, 'After']), [`${lines.join('⏎')}⏎`, 'After⏎']);
    equal(problemsOf(joinLines(lines)), []);
  });

  it('lets a fence with more colons close too', () => {
    equal(problemsOf(joinLines([':::activity', 'A', ':::::'])), []);
  });

  it('lets comments that accept a finding go with the block after them', () => {
    const accept = '<!-- provision-accept module/minutes: agreed -->';
    equal(blocksOf(['Text', accept, ':::activity', ':::', accept, accept, '', '# Next']), [
      'Text⏎',
      `${accept}⏎:::activity⏎:::⏎`,
      `${accept}⏎${accept}⏎⏎# Next⏎`,
    ]);
    equal(blocksOf([accept, 'Text', '# Next']), [`${accept}⏎Text⏎`, '# Next⏎']);
    equal(blocksOf(['# A', '<!-- a remark -->', '# B']), ['# A⏎<!-- a remark -->⏎', '# B⏎']);
  });

  describe('a directive that is never closed', () => {
    it('ends before the next heading at the margin', () => {
      const text = joinLines([':::activity{minutes=5}', 'A', '', '# Next', 'B']);
      equal(blocksOf([':::activity{minutes=5}', 'A', '', '# Next', 'B']), [
        ':::activity{minutes=5}⏎A⏎⏎',
        '# Next⏎B⏎',
      ]);
      equal(problemsOf(text), [
        [
          'directive-unclosed',
          ':::activity{minutes=5}',
          joinLines([':::activity{minutes=5}', 'A', '', ':::', '', '# Next', 'B']),
        ],
      ]);
    });

    it('ends before the next directive with as many colons', () => {
      const text = joinLines([':::activity', 'A', ':::quiz', 'B', ':::']);
      equal(problemsOf(text), [
        [
          'directive-unclosed',
          ':::activity',
          joinLines([':::activity', 'A', ':::', '', ':::quiz', 'B', ':::']),
        ],
      ]);
    });

    for (const [title, text, mended] of [
      ['with a line break at the end', ':::activity\nA\n', ':::activity\nA\n:::\n\n'],
      ['without one', ':::activity\nA', ':::activity\nA\n:::\n\n'],
      ['with CRLF', ':::activity\r\nA\r\n', ':::activity\r\nA\r\n:::\r\n\r\n'],
      [
        'with CRLF before a heading',
        ':::activity\r\nA\r\n\r\n# B\r\n',
        ':::activity\r\nA\r\n\r\n:::\r\n\r\n# B\r\n',
      ],
    ] as const) {
      it(`is mended ${title}`, () => {
        equal(problemsOf(text), [['directive-unclosed', ':::activity', mended]]);
        equal(problemsOf(mended), []);
      });
    }

    it('inside another one is marked itself', () => {
      const text = joinLines(['::::section', ':::activity', 'A', '::::', '# Next']);
      equal(problemsOf(text), [
        [
          'directive-unclosed',
          ':::activity',
          joinLines(['::::section', ':::activity', 'A', ':::', '', '::::', '# Next']),
        ],
      ]);
    });

    it('but has a partner with as many colons as those inside it gets one colon more', () => {
      const text = joinLines([':::section', ':::activity', 'A', ':::', ':::', '# Next']);
      equal(problemsOf(text)[0], [
        'directive-unclosed',
        ':::section',
        joinLines(['::::section', ':::activity', 'A', ':::', '::::', '# Next']),
      ]);
      equal(problemsOf(problemsOf(text)[0]?.[2] ?? ''), []);
    });
  });

  it('refuses what is nested so deeply that reading it takes long', () => {
    const lists = Array.from({ length: 400 }, (_, depth) => `${'  '.repeat(depth)}- a\n`).join('');
    const quotes = `${'> '.repeat(400)}a\n`;
    for (const text of [
      lists,
      quotes,
      `${'>'.repeat(400)} a\n`,
      `${'- '.repeat(40)}a\n`,
      `${'1. '.repeat(40)}a\n`,
    ]) {
      const [block] = cutMarkdown(`${text}\n# Next\n`, limits);
      equal(block?.refused, true);
      equal(
        block?.problems.map(({ kind }) => kind),
        ['deep'],
      );
      equal(cutMarkdown(`${text}\n# Next\n`, limits).at(-1)?.refused, false, 'the next block');
    }
  });

  it('takes rules and tables for what they are', () => {
    for (const text of [
      `${'-'.repeat(80)}\n`,
      `${'* '.repeat(40)}\n`,
      `${'_'.repeat(80)}\n`,
      `${' '.repeat(80)}\n`,
      `a${' '.repeat(90)}b\n`,
    ])
      ok(cutMarkdown(text, limits)[0]?.refused !== true, JSON.stringify(text));
  });

  it('collects definitions of links and footnotes, not from code', () => {
    equal(
      definitionsOf(
        joinLines([
          '[a]: https://a.example',
          'Text [a]',
          '```',
          '[b]: https://b.example',
          '```',
          '  [^1]: A note',
          '[c] : no',
        ]),
      ),
      '[a]: https://a.example\n\n  [^1]: A note',
    );
    equal(definitionsOf('no brackets'), '');
  });

  describe('does not hang', () => {
    const many = 200_000;
    for (const [title, text] of [
      ['on fences', '```\n'.repeat(many)],
      ['on open fences', '```a\n~~~\n'.repeat(many / 2)],
      ['on comments', '<!--\n-->\n'.repeat(many / 2)],
      ['on directives', ':::a\n'.repeat(many / 10)],
      [
        'on directives with fewer colons',
        Array.from({ length: 1_000 }, (_, at) => `${':'.repeat(1_003 - at)}a\n`).join(''),
      ],
      [
        'on directives with more colons',
        Array.from({ length: 1_000 }, (_, at) => `${':'.repeat(at + 3)}a\n`).join(''),
      ],
      ['on directives in one', `::::a\n${':::b\n'.repeat(many / 10)}::::\n`],
      ['on closing fences', ':::\n'.repeat(many)],
      ['on headings', '#\n'.repeat(many)],
      ['on acceptances', '<!-- provision-accept a: b -->\n'.repeat(many / 20)],
      ['on acceptances never closed', '<!-- provision-accept a: b\n'.repeat(many / 20)],
      ['on blanks', `${' '.repeat(many)}a\n`],
      ['on blanks after a dash', `-${' '.repeat(many)}a\n`],
      ['on dashes and blanks', `${'- '.repeat(many)}a\n`],
      ['on digits', `${'1'.repeat(many)}. a\n`],
      ['on brackets', `[${'['.repeat(many)}]: a\n`],
      ['on backticks', `${'`'.repeat(many)} \` a\n`],
    ] as const) {
      it(title, () => {
        const blocks = cutMarkdown(text, limits);
        definitionsOf(text);
        ok(blocks.map((block) => block.text).join('') === text, 'the blocks together are the text');
      });
    }
  });
});
