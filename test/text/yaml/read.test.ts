import { applyEdits } from '../../../src/text/edits.ts';
import type { ProblemKind } from '../../../src/text/problem.ts';
import { toPlain } from '../../../src/text/yaml/node.ts';
import { readYaml } from '../../../src/text/yaml/read.ts';
import { equal, ok, present } from '../../support/assert.ts';
import { joinLines } from '../../support/text.ts';

const depth = 64;

/** A text in which `«…»` marks what is wrong. */
function marked(lines: readonly string[]): {
  readonly text: string;
  readonly start: number;
  readonly end: number;
} {
  const whole = joinLines(lines);
  const [start, end] = [whole.indexOf('«'), whole.indexOf('»') - 1];
  return { text: whole.replace(/[«»]/g, ''), start, end };
}

interface Case {
  readonly title: string;
  readonly kind: ProblemKind;
  readonly text: readonly string[];
  /** The text after the mend; the problem must be gone. */
  readonly mended?: readonly string[];
  /** The text parses all the same. */
  readonly sound?: boolean;
}

const cases: readonly Case[] = [
  { title: 'an alias', kind: 'alias', text: ['a: &x text', 'b: «*x»'], sound: true },
  {
    title: 'a tag',
    kind: 'tag',
    text: ['a: «!date» 2027-01-01'],
    mended: ['a: "!date 2027-01-01"'],
    sound: true,
  },
  {
    title: 'a tag of YAML itself',
    kind: 'tag',
    text: ['a: «!!str» 12'],
    mended: ['a: "!!str 12"'],
    sound: true,
  },
  { title: 'a tag on text in quotes', kind: 'tag', text: ['a: «!date» "2027-01-01"'], sound: true },
  { title: 'a tag on a group', kind: 'tag', text: ['a: «!thing»', '  b: 1'], sound: true },
  { title: 'a merge key', kind: 'merge-key', text: ['«<<»: {a: 1}', 'b: 2'], sound: true },
  { title: 'the same key twice', kind: 'duplicate-key', text: ['a:', '  b: 1', '  «b»: 2'], sound: true },
  { title: 'a key that is no text', kind: 'key-not-text', text: ['«[a, b]»: 1'], sound: true },
  { title: 'a colon without a key', kind: 'key-not-text', text: ['a: 1', '«:» b'], sound: true },
  { title: 'a tab', kind: 'tab', text: ['a:', '«\t»b: 1'], mended: ['a:', '  b: 1'] },
  {
    title: 'tabs on several lines, told once and mended all',
    kind: 'tab',
    text: ['a:', '«\t»b:', '\t\tc: 1', '  \td: 2'],
    mended: ['a:', '  b:', '    c: 1', '    d: 2'],
  },
  {
    title: 'a colon in a value',
    kind: 'colon-in-text',
    text: ['title: «Autism and communication: essentials»'],
    mended: ['title: "Autism and communication: essentials"'],
  },
  {
    title: 'a colon at the end of a value',
    kind: 'colon-in-text',
    text: ['- do: «Say this:»', '  how: calmly'],
    mended: ['- do: "Say this:"', '  how: calmly'],
  },
  {
    title: 'a value that starts with an at sign',
    kind: 'bad-start',
    text: ['contact: «@northshire»'],
    mended: ['contact: "@northshire"'],
  },
  {
    title: 'a value that starts with a backtick',
    kind: 'bad-start',
    text: ['contact: «`code` first»'],
    mended: ['contact: "`code` first"'],
  },
  {
    title: 'a value that starts with a per cent sign',
    kind: 'bad-start',
    text: ['- «% of time»'],
    mended: ['- "% of time"'],
  },
  {
    title: 'a value that starts with an asterisk',
    kind: 'bad-start',
    text: ['note: «* only in the morning»'],
    mended: ['note: "* only in the morning"'],
  },
  {
    title: 'quotes that close before the text ends',
    kind: 'bad-start',
    text: ['resources: «"Stop" cards for every class»'],
    mended: ['resources: \'"Stop" cards for every class\''],
  },
  {
    title: 'apostrophes that close before the text ends',
    kind: 'bad-start',
    text: ["resources: «'Stop' cards»"],
    mended: ["resources: '''Stop'' cards'"],
  },
  { title: 'a key without its colon', kind: 'half-typed-key', text: ['a: 1', '«publ»'] },
  {
    title: 'a key without its colon, further in',
    kind: 'half-typed-key',
    text: ['a:', '  b: 1', '  «publ»'],
  },
  { title: 'a line too far in', kind: 'indent', text: ['a: text', '  «b: 1»'] },
  { title: 'a line not far enough in', kind: 'indent', text: ['a:', '    b: 1', '  «c: 2»'] },
  { title: 'a quote that never closes', kind: 'unclosed-quote', text: ['id: «"never closed»', 'b: 1'] },
  { title: 'an apostrophe that never closes', kind: 'unclosed-quote', text: ["id: «'never closed»", 'b: 1'] },
  { title: 'a bracket that never closes', kind: 'unclosed-bracket', text: ['- a: «[x, y»', '  b: 1'] },
  { title: 'a brace that never closes', kind: 'unclosed-bracket', text: ['- a: «{x: y»', '  b: 1'] },
  {
    title: 'text in braces that was split at its comma',
    kind: 'split-text',
    text: ['step: {level: 0, text: «Shows, points»}'],
    mended: ['step: {level: 0, text: "Shows, points"}'],
    sound: true,
  },
  {
    title: 'text in brackets that was split at its comma',
    kind: 'split-text',
    text: ['do: «[Wait ten seconds, then act]»'],
    mended: ['do: "Wait ten seconds, then act"'],
    sound: true,
  },
];

describe('what is wrong with YAML', () => {
  for (const { title, kind, text: lines, mended, sound } of cases) {
    it(`${title} is a ${kind}`, () => {
      const { text, start, end } = marked(lines);
      const reading = readYaml(text, depth);
      equal(
        reading.problems.map((problem) => [problem.kind, problem.span]),
        [[kind, { start, end }]],
      );
      equal(reading.broken, sound !== true, 'whether it parses');
      const mend = reading.problems[0]?.mend;
      equal(
        mend === undefined ? undefined : applyEdits(text, mend),
        mended === undefined ? undefined : joinLines(mended),
      );
      if (mended !== undefined) equal(readYaml(joinLines(mended), depth).problems, [], 'after the mend');
    });

    it(`${title} is found in the same place with CRLF`, () => {
      const { text, start, end } = marked(lines);
      const breaksBefore = (until: number): number => text.slice(0, until).split('\n').length - 1;
      const crlf = text.replaceAll('\n', '\r\n');
      const reading = readYaml(crlf, depth);
      equal(
        reading.problems.map((problem) => [problem.kind, problem.span]),
        [[kind, { start: start + breaksBefore(start), end: end + breaksBefore(end) }]],
      );
      const mend = reading.problems[0]?.mend;
      if (mended !== undefined) equal(applyEdits(crlf, present(mend, 'the mend')), joinLines(mended, '\r\n'));
    });
  }

  it('reads an alias, a merge key and what is nested too deeply as nothing', () => {
    const { node } = readYaml(joinLines(['a: &x 1', 'b: *x', '<<: {c: 1}', 'd: 2']), depth);
    equal(toPlain(present(node, 'the node')), { a: 1, b: null, d: 2 });
    const deep = readYaml('[[[[[x]]]]]', 3);
    equal(toPlain(present(deep.node, 'the node')), [[[[null]]]]);
    equal(deep.problems, [{ kind: 'deep', span: { start: 4, end: 7 } }]);
  });

  it('takes the first of two values under the same key', () => {
    equal(toPlain(present(readYaml('a: 1\nb: 2\na: 3\n', depth).node, 'the node')), { a: 1, b: 2 });
  });

  it('does not take a key named __proto__ for anything else', () => {
    const plain = toPlain(
      present(readYaml('__proto__: {polluted: yes}\nconstructor: 1\n', depth).node, 'the node'),
    );
    equal(Object.keys(plain as object), ['__proto__', 'constructor']);
    equal(({} as Record<string, unknown>)['polluted'], undefined);
  });

  it('finds no node in comments and blank lines', () => {
    equal(readYaml('# only\n\n', depth), { node: undefined, problems: [], broken: false });
    equal(readYaml('', depth), { node: undefined, problems: [], broken: false });
  });

  it('leaves tabs alone that YAML allows', () => {
    for (const text of [
      'a: |\n  x\n  \ty\n',
      'a: "x\n \ty"\n',
      'a: x\n\t# why\n',
      'a:\tx\n',
      'a: x\n \ty\n',
      '-\ta\n',
    ])
      equal(readYaml(text, depth).problems, [], JSON.stringify(text));
  });

  it('keeps what could be read beside a mistake', () => {
    const { node } = readYaml(joinLines(['- id: a', '  title: "open', '  kind: x']), depth);
    const item = node?.type === 'list' ? node.items[0] : undefined;
    ok(item?.type === 'map', 'the item is a group');
    equal(
      item.entries.map(({ key }) => key.value),
      ['id', 'title'],
    );
  });

  it('does not take a ruled line in a text for depth', () => {
    for (const text of [`a: |\n  ${'-'.repeat(200)}\n`, `a: |\n  ${'?'.repeat(200)}\n`])
      equal(readYaml(text, depth).problems, [], text);
  });

  describe('is told without hanging or failing', () => {
    const many = 100_000;
    for (const [title, text, kind] of [
      ['100,000 brackets', '['.repeat(many), 'deep'],
      ['100,000 brackets that close', `a: ${'['.repeat(many)}${']'.repeat(many)}`, 'deep'],
      ['100,000 braces', '{'.repeat(many), undefined],
      ['100,000 dashes', '- '.repeat(many), undefined],
      ['400 nested lists', Array.from({ length: 400 }, (_, at) => `${'  '.repeat(at)}-\n`).join(''), 'deep'],
      [
        '70 nested groups',
        Array.from({ length: 70 }, (_, at) => `${' '.repeat(at)}a:\n`).join(''),
        undefined,
      ],
      ['100,000 blanks in a wrong line', `a: b${' '.repeat(many)}c: d\n`, 'colon-in-text'],
      ['20,000 quotes', `a: ${'"'.repeat(many / 5 + 1)}`, undefined],
      ['quotes that should open', 'a: " '.repeat(many / 500), undefined],
      ['100,000 lines in an open quote', `a: "${'x\n  '.repeat(many)}`, undefined],
      ['wrong lines', `a:\n${' x: y: z\n'.repeat(many / 500)}`, undefined],
      ['tabs', `a:\n${'\tb: c\n'.repeat(many / 50)}`, 'tab'],
      ['colons', 'a: '.repeat(many / 500), undefined],
      ['question marks', '? '.repeat(many), undefined],
      ['exclamation marks', `a: ${'!'.repeat(many)} b`, undefined],
      [
        'control characters',
        Array.from({ length: 32 }, (_, at) => String.fromCharCode(at))
          .join('')
          .repeat(100),
        undefined,
      ],
      ['surrogates out of order', 'a: \udc00\ud800\n', undefined],
    ] as const) {
      it(title, () => {
        const started = Date.now();
        const { problems } = readYaml(text, depth);
        if (kind !== undefined)
          ok(
            problems.some((problem) => problem.kind === kind),
            `${kind} among ${JSON.stringify(problems.slice(0, 3))}`,
          );
        for (const { span } of problems)
          ok(
            span.start >= 0 && span.end <= text.length && span.start <= span.end,
            `a span inside the text: ${JSON.stringify(span)}`,
          );
        ok(Date.now() - started < 10_000, 'in seconds, not minutes');
      });
    }
  });
});
