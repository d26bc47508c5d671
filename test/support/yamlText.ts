import fc from 'fast-check';

/** How a value is written: what follows the key or dash on its line, and the lines below. */
interface Written {
  readonly inline: string;
  readonly below: readonly string[];
}

/** Writes a value that belongs to a key or dash at this indentation. */
type Writer = (indent: number) => Written;

const words = [
  'text',
  'two words',
  '12',
  '1.10',
  '007',
  'true',
  'null',
  '~',
  'yes',
  '2027-07-01',
  'a#b',
  'x:y',
  'http://a.example/b',
  'it’s',
  'ünï 🧩',
  '-dash',
  '?mark',
  'a - b',
  'non\u00a0breaking',
];
const quoted = [
  '"text"',
  "'it''s'",
  '"a: b # c"',
  '"- x"',
  '""',
  "''",
  '"tab\\tand \\"quote\\""',
  '"1.2.0"',
  "'key:'",
  '"[{"',
  '"caf\\u00e9"',
];
/** Lines that would mean something if they did not stand inside a text. */
const misleading = [
  '- not an item',
  'key: value',
  '# not a comment',
  'other:',
  '[',
  '"',
  "it's",
  'more words',
  '---x',
  '...',
];
const comments = ['# a comment', '#', '# - not an item', '# key: value', '# "open', '#- x'];
const keys = [
  'id',
  'title',
  'summary',
  'a_b',
  'x-y',
  'über',
  'two words',
  'k1',
  '"quoted key"',
  "'single'",
  '"a\\u0062"',
  '12',
  'true',
];

const pad = (indent: number): string => ' '.repeat(indent);
const pick = (...values: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...values);
const trail = fc.oneof(
  { weight: 6, arbitrary: fc.constant('') },
  pick(' ', '  ', '\t', ' # why', '  # a: b'),
);

const oneLine: fc.Arbitrary<Writer> = fc
  .tuple(fc.oneof(pick(...words), pick(...quoted)), trail)
  .map(([value, end]) => () => ({ inline: ` ${value}${end}`, below: [] }));

const onNextLine: fc.Arbitrary<Writer> = fc
  .tuple(fc.oneof(pick(...words), pick(...quoted)), trail, fc.integer({ min: 1, max: 5 }))
  .map(([value, end, more]) => (indent) => ({ inline: '', below: [`${pad(indent + more)}${value}${end}`] }));

const nothing: fc.Arbitrary<Writer> = trail.map((end) => () => ({ inline: end, below: [] }));

const severalLines: fc.Arbitrary<Writer> = fc
  .tuple(
    pick('"', "'", ''),
    pick('first', 'a:', 'first line', '', 'key'),
    fc.array(fc.oneof(pick('more words', 'again'), pick(...misleading), pick('')), {
      minLength: 1,
      maxLength: 4,
    }),
    fc.integer({ min: 1, max: 5 }),
    fc.boolean(),
    trail,
  )
  .map(([quote, first, rest, more, nextLine, end]) => (indent) => {
    const inside = (line: string): string =>
      quote === '"' ? line.replaceAll('"', '') : quote === "'" ? line.replaceAll("'", '') : line;
    const lines = rest.map((line) => (line === '' ? '' : pad(indent + more) + inside(line)));
    const last = lines.length - 1;
    const below = lines.map((line, at) =>
      at === last ? `${line === '' ? pad(indent + more) : line}${quote}${end}` : line,
    );
    const start = `${quote}${inside(first)}`;
    return nextLine
      ? { inline: '', below: [`${pad(indent + more)}${start}`, ...below] }
      : { inline: ` ${start}`, below };
  });

const blockText: fc.Arbitrary<Writer> = fc
  .tuple(
    pick('|', '>'),
    pick('', '-', '+', '2', '2-', '+1'),
    fc.array(
      fc.oneof(pick('words', 'more words', '  deeper'), pick(...misleading), pick('', '   ', '\ttab')),
      { maxLength: 5 },
    ),
    fc.integer({ min: 1, max: 5 }),
    pick('', '', ' # comment'),
  )
  .map(([style, header, lines, more, end]) => (indent) => {
    const fixed = /\d/.exec(header)?.[0];
    const inside = fixed === undefined ? more : Number(fixed);
    return {
      inline: ` ${style}${header}${end}`,
      below: lines.map((line) => (line.trim() === '' ? line : pad(indent + inside) + line)),
    };
  });

const flow: fc.Arbitrary<Writer> = fc
  .tuple(
    fc.boolean(),
    fc.array(fc.oneof(pick('a', 'two words', '1', '[b, c]', '{d: e}', '{}', '[]'), pick(...quoted)), {
      maxLength: 4,
    }),
    fc.constantFrom<'one line' | 'indented' | 'at the key' | 'at the margin'>(
      'one line',
      'indented',
      'at the key',
      'at the margin',
    ),
    pick('', ' # inside', '  '),
    trail,
    fc.boolean(),
  )
  .map(([list, items, layout, inside, end, comma]) => (indent) => {
    const [open, close] = list ? ['[', ']'] : ['{', '}'];
    const parts = items.map((item, at) => (list ? item : `k${at}: ${item}`));
    const last = comma && parts.length > 0 ? ',' : '';
    if (layout === 'one line')
      return { inline: ` ${open}${parts.join(', ')}${last}${close}${end}`, below: [] };
    const closing = layout === 'indented' ? pad(indent + 2) : layout === 'at the key' ? pad(indent) : '';
    return {
      inline: ` ${open}${inside}`,
      below: [
        ...parts.map((part, at) => `${pad(indent + 2)}${part}${at < parts.length - 1 ? ',' : last}${inside}`),
        `${closing}${close}${end}`,
      ],
    };
  });

/** Blank lines and comments that may stand between any two lines of a structure. */
const between = fc.oneof(
  { weight: 5, arbitrary: fc.constant<readonly ((indent: number) => string)[]>([]) },
  fc.array(
    fc.oneof(
      fc.constantFrom('', '  ', '      ').map((line) => () => line),
      fc.tuple(pick(...comments), fc.constantFrom(-1, 0, 2, 4)).map(
        ([comment, more]) =>
          (indent: number): string =>
            (more < 0 ? '' : pad(indent + more)) + comment,
      ),
    ),
    { minLength: 1, maxLength: 3 },
  ),
);

function entriesOf(value: fc.Arbitrary<Writer>): fc.Arbitrary<(indent: number) => string[]> {
  const entry = fc.tuple(pick(...keys), pick('', '', '', ' '), value, between);
  return fc.uniqueArray(entry, { minLength: 1, maxLength: 4, selector: ([key]) => key }).map(
    (entries) => (indent) =>
      entries.flatMap(([key, space, write, gap]) => {
        const { inline, below } = write(indent);
        return [...gap.map((line) => line(indent)), `${pad(indent)}${key}${space}:${inline}`, ...below];
      }),
  );
}

const map = (value: fc.Arbitrary<Writer>): fc.Arbitrary<Writer> =>
  fc.tuple(entriesOf(value), fc.constantFrom(2, 2, 4, 1), trail).map(([entries, more, end]) => (indent) => ({
    inline: end,
    below: entries(indent + more),
  }));

/** Items on lines of their own; `-` alone, with a value, with the first key of a group, with another list. */
function itemsOf(value: fc.Arbitrary<Writer>, atMost: number): fc.Arbitrary<(indent: number) => string[]> {
  const item = fc.oneof(
    value.map((write) => (indent: number) => {
      const { inline, below } = write(indent);
      return [`${pad(indent)}-${inline}`, ...below];
    }),
    fc.tuple(entriesOf(value), fc.constantFrom(2, 2, 2, 4)).map(([entries, more]) => (indent: number) => {
      const lines = entries(indent + more);
      const first = lines.findIndex((line) => line.trim() !== '' && !line.trim().startsWith('#'));
      return lines
        .map((line, at) => (at === first && first === 0 ? `${pad(indent)}-${line.slice(indent + 1)}` : line))
        .toSpliced(0, 0, ...(first === 0 ? [] : [`${pad(indent)}-`]));
    }),
  );
  return fc
    .array(fc.tuple(item, between), { minLength: 1, maxLength: atMost })
    .map(
      (items) => (indent) =>
        items.flatMap(([write, gap]) => [...gap.map((line) => line(indent)), ...write(indent)]),
    );
}

const list = (value: fc.Arbitrary<Writer>, indents: readonly number[]): fc.Arbitrary<Writer> =>
  fc.tuple(itemsOf(value, 4), fc.constantFrom(...indents), trail).map(([items, more, end]) => (indent) => ({
    inline: end,
    below: items(indent + more),
  }));

const leaf = fc.oneof(
  { weight: 5, arbitrary: oneLine },
  { weight: 1, arbitrary: onNextLine },
  { weight: 1, arbitrary: nothing },
  { weight: 2, arbitrary: severalLines },
  { weight: 2, arbitrary: blockText },
  { weight: 2, arbitrary: flow },
);

function nested(depth: number): fc.Arbitrary<Writer> {
  if (depth === 0) return leaf;
  const inner = nested(depth - 1);
  return fc.oneof(
    { weight: 4, arbitrary: leaf },
    { weight: 2, arbitrary: map(inner) },
    { weight: 2, arbitrary: list(inner, [0, 2, 4, 1]) },
  );
}

const marginKeys = [
  'provision_map',
  'id',
  'title',
  'publisher',
  'provisions',
  'levels',
  'involvement',
  'extra',
  'accepted',
  '"heard"',
  "'contributors'",
  'x-1',
  '12',
  '"a\\u0062"',
  'a#b',
  'two words',
];

const section = fc.tuple(
  pick(...marginKeys),
  pick('', '', '', ' '),
  fc.oneof(nested(2), list(nested(2), [0, 2, 4])),
  between,
);

const before = fc.oneof(
  { weight: 8, arbitrary: fc.constant<readonly string[]>([]) },
  fc.constantFrom<readonly string[]>(
    ['---'],
    ['%YAML 1.2', '---'],
    ['# a comment', '---'],
    ['--- # comment'],
    ['', '# a comment', ''],
    ['\ufeff# mark'],
  ),
);
const after = fc.oneof(
  { weight: 8, arbitrary: fc.constant<readonly string[]>([]) },
  fc.constantFrom<readonly string[]>(
    ['...'],
    ['... # the end'],
    ['...', '', '# nothing more'],
    ['', '  '],
    ['# the end'],
  ),
);

/** Documents as people write ours, in every style that YAML lets them. Most of them, not all, are valid. */
export const yamlDocuments: fc.Arbitrary<string> = fc
  .tuple(
    before,
    fc.uniqueArray(section, { maxLength: 5, selector: ([key]) => key }),
    after,
    pick('\n', '\n', '\r\n'),
    fc.boolean(),
    fc.oneof({ weight: 8, arbitrary: fc.constant('') }, fc.constant('\ufeff')),
  )
  .map(([start, sections, end, lineBreak, last, mark]) => {
    const body = sections.flatMap(([key, space, write, gap]) => {
      const { inline, below } = write(0);
      return [...gap.map((line) => line(0)), `${key}${space}:${inline}`, ...below];
    });
    const text = [...start, ...body, ...end].join(lineBreak) + (last ? lineBreak : '');
    return mark !== '' && !text.startsWith(mark) ? mark + text : text;
  });

/** Lines of every sort in any order: what somebody might leave behind in the middle of things. */
export const yamlSoup: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(
      fc
        .tuple(
          fc.constantFrom(0, 0, 0, 1, 2, 2, 3, 4, 6),
          pick(
            'key:',
            'list:',
            'other: text',
            'a: "open',
            "b: 'open",
            'c"',
            '- item',
            '- k: v',
            '-',
            '- - x',
            '- "a',
            '-\u00a0x',
            '-\tx',
            'k:\u00a0v',
            'more: |',
            'more: >-',
            'd: [a,',
            'b]',
            ']',
            '}',
            '{a: 1,',
            'x: {y: [',
            '? q',
            ': r',
            '# c',
            '',
            '\t',
            '\t# c',
            '---',
            '...',
            '--- x: y',
            '%x',
            '&a b: c',
            'key: &a',
            'text text',
            '!t x',
            '"q": s',
            '"q:',
            ':x: y',
            '?x: y',
            'a: b: c',
            '@x: y',
          ),
        )
        .map(([indent, line]) => pad(indent) + line),
      { maxLength: 9 },
    ),
    pick('\n', '\n', '\r\n'),
    fc.boolean(),
  )
  .map(([lines, lineBreak, last]) => lines.join(lineBreak) + (last ? lineBreak : ''));
