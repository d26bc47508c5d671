import { cutYaml } from '../../../src/text/yaml/cut.ts';
import { equal } from '../../support/assert.ts';
import { joinLines } from '../../support/text.ts';

/** Each block as `role key: text`, its lines joined by `⏎` so that a test fits on the screen. */
function blocksOf(text: string): readonly string[] {
  return cutYaml(text).map(
    ({ role, key, text: own }) =>
      `${role}${key === undefined ? '' : ` ${key}`}: ${own.replaceAll('\r', '␍').replaceAll('\n', '⏎').replaceAll('\t', '⇥')}`,
  );
}

function cuts(lines: readonly string[], blocks: readonly string[]): void {
  equal(blocksOf(joinLines(lines)), blocks);
}

describe('cutting YAML', () => {
  it('gives every key at the margin and every item of its list a block', () => {
    cuts(
      [
        '# what this is',
        '',
        'provision_map: 1',
        'publisher:',
        '  id: northshire',
        'provisions:',
        '  - id: a',
        '    title: A',
        '  - id: b',
        'extra: {}',
      ],
      [
        'lead: # what this is⏎⏎',
        'section provision_map: provision_map: 1⏎',
        'section publisher: publisher:⏎  id: northshire⏎',
        'section provisions: provisions:⏎',
        'item provisions:   - id: a⏎    title: A⏎',
        'item provisions:   - id: b⏎',
        'section extra: extra: {}⏎',
      ],
    );
  });

  it('gives nothing for nothing', () => {
    equal(blocksOf(''), []);
    equal(blocksOf('\n'), ['lead: ⏎']);
  });

  for (const indent of [0, 1, 2, 4]) {
    it(`finds the items of a list indented by ${indent}`, () => {
      const pad = ' '.repeat(indent);
      cuts(
        ['provisions:', `${pad}- id: a`, `${pad}  list:`, `${pad}  - x`, `${pad}-`, `${pad}  id: b`],
        [
          'section provisions: provisions:⏎',
          `item provisions: ${pad}- id: a⏎${pad}  list:⏎${pad}  - x⏎`,
          `item provisions: ${pad}-⏎${pad}  id: b⏎`,
        ],
      );
    });
  }

  it('leaves lists that do not stand directly under a key at the margin alone', () => {
    cuts(
      ['scope:', '  areas:', '    - a', '    - b', 'x:', '  text', '  - more'],
      ['section scope: scope:⏎  areas:⏎    - a⏎    - b⏎', 'section x: x:⏎  text⏎  - more⏎'],
    );
  });

  it('lets comments go with what follows them', () => {
    cuts(
      ['a:', '  # about one', '  - one', '', '  # about two', '  # more', '  - two', '# about b', 'b: 1'],
      [
        'section a: a:⏎',
        'item a:   # about one⏎  - one⏎⏎',
        'item a:   # about two⏎  # more⏎  - two⏎',
        'section b: # about b⏎b: 1⏎',
      ],
    );
  });

  it('leaves a comment that a blank line parts from what follows where it is', () => {
    cuts(['a: 1', '# about a', '', 'b: 2'], ['section a: a: 1⏎# about a⏎⏎', 'section b: b: 2⏎']);
  });

  it('leaves a comment that is further in than what follows with what it is in', () => {
    cuts(
      ['a:', '  - one', '    # still one', '  - two', '    # still two', 'b: 2'],
      [
        'section a: a:⏎',
        'item a:   - one⏎    # still one⏎',
        'item a:   - two⏎    # still two⏎',
        'section b: b: 2⏎',
      ],
    );
  });

  for (const header of ['|', '>', '|-', '>-', '|+', '>+', '|2', '>1-', '| # why', '|+2']) {
    it(`never cuts inside ${header}`, () => {
      cuts(
        [
          'a:',
          `  - x: ${header}`,
          '      - not an item',
          '',
          '      # not a comment',
          '      key: value',
          '  - y',
          `b: ${header}`,
          '  - no',
          '',
          '',
          '  # no',
          'c:',
        ],
        [
          'section a: a:⏎',
          `item a:   - x: ${header}⏎      - not an item⏎⏎      # not a comment⏎      key: value⏎`,
          'item a:   - y⏎',
          `section b: b: ${header}⏎  - no⏎⏎⏎  # no⏎`,
          'section c: c:⏎',
        ],
      );
    });
  }

  it('never cuts inside text in quotes over several lines', () => {
    cuts(
      [
        'a: "it says:',
        '  - not an item',
        '',
        '  key: value"',
        "b: 'also:",
        "  - no'",
        'c:',
        '  "and:',
        '  - no"',
      ],
      [
        'section a: a: "it says:⏎  - not an item⏎⏎  key: value"⏎',
        "section b: b: 'also:⏎  - no'⏎",
        'section c: c:⏎  "and:⏎  - no"⏎',
      ],
    );
  });

  it('keeps brackets that close at the margin in their block', () => {
    cuts(
      ['a: [', '  x,', ']', 'b: {', '  y: 1', '}', 'c: 1'],
      ['section a: a: [⏎  x,⏎]⏎', 'section b: b: {⏎  y: 1⏎}⏎', 'section c: c: 1⏎'],
    );
  });

  it('does not cut a document that stands in brackets as JSON does', () => {
    cuts(['{', '"a": 1,', '"b": ["}", {', '"c": 2}]', '}'], ['section: {⏎"a": 1,⏎"b": ["}", {⏎"c": 2}]⏎}⏎']);
    cuts(['{ a: 1, # }', 'b: 2 }', '# the end'], ['section: { a: 1, # }⏎b: 2 }⏎# the end⏎']);
  });

  it('does cut when a bracket at the very start never closes', () => {
    cuts(['{', 'a: 1', 'b: 2'], ['section: {⏎', 'section a: a: 1⏎', 'section b: b: 2⏎']);
  });

  it('keeps CRLF and a last line without an end', () => {
    equal(blocksOf('a:\r\n  - x\r\n\r\n  - y\r\nb: 1'), [
      'section a: a:␍⏎',
      'item a:   - x␍⏎␍⏎',
      'item a:   - y␍⏎',
      'section b: b: 1',
    ]);
  });

  it('sets markers apart', () => {
    cuts(
      ['%YAML 1.2', '---', 'a: 1', '...', '# the end'],
      ['marker: %YAML 1.2⏎', 'marker: ---⏎', 'section a: a: 1⏎', 'marker: ...⏎# the end⏎'],
    );
    cuts(
      ['--- # start', '# about a', 'a: 1', '... # end'],
      ['marker: --- # start⏎', 'section a: # about a⏎a: 1⏎', 'marker: ... # end⏎'],
    );
    cuts(['---', '  a: 1', '  b: 2'], ['marker: ---⏎', 'lead:   a: 1⏎  b: 2⏎']);
    cuts(['--- {a: 1}'], ['marker: --- ', 'section: {a: 1}⏎']);
    cuts(['\t', '---', 'a: 1'], ['lead: ⇥⏎', 'marker: ---⏎', 'section a: a: 1⏎']);
  });

  it('takes everything from a second document on as one block', () => {
    cuts(['a: 1', '---', 'b: 2', '---', 'c: 3'], ['section a: a: 1⏎', 'second: ---⏎b: 2⏎---⏎c: 3⏎']);
    cuts(['a: 1', '...', '---', 'b: 2'], ['section a: a: 1⏎', 'second: ...⏎---⏎b: 2⏎']);
    cuts(['a: 1', '--- b'], ['section a: a: 1⏎', 'second: --- b⏎']);
  });

  it('takes an indented document as one block', () => {
    cuts(['  a: 1', '  b:', '    - c'], ['lead:   a: 1⏎  b:⏎    - c⏎']);
  });

  it('knows keys in quotes, with spaces and before a space', () => {
    cuts(
      ['"a b":', '  - x', "'c':", '- y', 'two words :', '- z', 'a#b:', '- v', '-x:', '- w', ':y:', '- u'],
      [
        'section a b: "a b":⏎',
        'item a b:   - x⏎',
        "section c: 'c':⏎",
        'item c: - y⏎',
        'section two words: two words :⏎',
        'item two words: - z⏎',
        'section a#b: a#b:⏎',
        'item a#b: - v⏎',
        'section -x: -x:⏎',
        'item -x: - w⏎',
        'section :y: :y:⏎',
        'item :y: - u⏎',
      ],
    );
  });

  it('finds a list behind a comment on the line of its key', () => {
    cuts(['a: # our rows', '  - x'], ['section a: a: # our rows⏎', 'item a:   - x⏎']);
  });

  it('does not take a dash before a non-breaking space for an item', () => {
    cuts(['a:', '  -\u00a0x'], ['section a: a:⏎  -\u00a0x⏎']);
  });

  it('takes tabs for no indentation', () => {
    cuts(['a:', '\tb: 1', '\t- x', 'c: 1'], ['section a: a:⏎⇥b: 1⏎⇥- x⏎', 'section c: c: 1⏎']);
  });

  it('passes over a byte order mark', () => {
    equal(blocksOf('\ufeffa:\n  - x\n'), ['lead: \ufeff', 'section a: a:⏎', 'item a:   - x⏎']);
    equal(blocksOf('\ufeff---\na: 1\n'), ['lead: \ufeff', 'marker: ---⏎', 'section a: a: 1⏎']);
  });

  it('keeps an unclosed quote or bracket in its item', () => {
    for (const open of ['"never closed', "'never closed", '[never, closed', '{never: closed']) {
      cuts(
        ['rows:', `  - id: ${open}`, '    title: A', '  - id: b', 'next: 1'],
        [
          'section rows: rows:⏎',
          `item rows:   - id: ${open}⏎    title: A⏎`,
          'item rows:   - id: b⏎',
          'section next: next: 1⏎',
        ],
      );
    }
  });

  it('keeps a half-typed key to itself', () => {
    cuts(['a: 1', 'publ', 'b: 2'], ['section a: a: 1⏎', 'section: publ⏎', 'section b: b: 2⏎']);
  });

  it('goes on with an explicit key, and with a list that begins a line at the margin', () => {
    cuts(['? a', ': 1', 'b: 2'], ['section: ? a⏎: 1⏎', 'section b: b: 2⏎']);
    cuts(['- a', '- b'], ['lead: - a⏎- b⏎']);
  });

  describe('does not hang', () => {
    const long = 200_000;
    for (const [title, text] of [
      [
        'on a line of number signs after a marker',
        `a: 1\n---\n${'#'.repeat(5_000)}\n${'# '.repeat(5_000)}\nb: 1\n`,
      ],
      ['on blanks inside a key', `a${' '.repeat(long)}b: 1\n`],
      ['on blanks before a colon', `a${' '.repeat(long)}: 1\n`],
      ['on colons', `a${':'.repeat(long)}b\n`],
      ['on colons and blanks', `${'a :'.repeat(long)}b\n`],
      ['on brackets', '['.repeat(long)],
      ['on brackets in order', `${'['.repeat(long)}${']'.repeat(long)}`],
      ['on quotes', `{${'"'.repeat(long)}`],
      ['on apostrophes', `{a: ${"'".repeat(long + 1)}`],
      ['on comments', '#\n'.repeat(long)],
      ['on items', `a:\n${'-\n'.repeat(long)}`],
      ['on blank lines', `a: 1\n...\n${'\n'.repeat(long)}x`],
    ] as const) {
      it(title, () => {
        equal(
          cutYaml(text)
            .map((block) => block.text)
            .join('') === text,
          true,
        );
      });
    }
  });
});
