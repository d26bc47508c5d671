import fc from 'fast-check';

const pick = (...values: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...values);

const paragraph = fc
  .array(
    pick(
      'Meet at 10:30, ratio 3:1.',
      'See [the guide][guide].',
      '*Look* and **listen**.',
      'A note[^1].',
      'http://a.example',
      '`code`',
      'Wait.',
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((lines) => [...lines, '']);

const part: fc.Arbitrary<readonly string[]> = fc.oneof(
  { weight: 4, arbitrary: paragraph },
  {
    weight: 2,
    arbitrary: pick('# Title', '## Slide', '### Smaller', '## Closed ##').map((line) => [line, '']),
  },
  pick('- a', '* a', '1. a').map((line) => [line, line.replace('a', 'b [x]'), '  more', '']),
  pick('- [x] yes', '- [ ] no').map((line) => [line, '', '  Why so.', '']),
  pick('```', '~~~', '````md').map((fence) => [
    fence,
    '# code',
    ':::activity',
    '<!-- x',
    /^\W+/.exec(fence)?.[0] ?? '```',
    '',
  ]),
  fc.constant(['> quoted', '> # inside', '', '']),
  fc.constant(['| a | b |', '| - | - |', '| 1 | 2 |', '']),
  fc.constant(['<!-- a remark', '# in it', '-->', '']),
  pick('module/minutes: agreed', 'x/y', 'a/b: c').map((what) => [`<!-- provision-accept ${what} -->`]),
  fc.constant(['***', '']),
);

/** Inside a directive the parser sees them too late for what stands before. */
const definition = pick('[guide]: https://a.example', '[^1]: A note', '[Guide]: https://b.example "T"').map(
  (line) => [line, ''],
);

const directive = (
  colons: number,
  inside: fc.Arbitrary<readonly string[]>,
): fc.Arbitrary<readonly string[]> =>
  fc
    .tuple(
      pick(
        'activity{minutes=10}',
        'section{minutes="5" title="A b"}',
        'quiz',
        'break{minutes=5}',
        'details',
        'slide{.wide}',
      ),
      fc.array(inside, { maxLength: 3 }),
    )
    .map(([opening, parts]) => [`${':'.repeat(colons)}${opening}`, ...parts.flat(), ':'.repeat(colons), '']);

const withDirectives = fc.oneof(
  { weight: 4, arbitrary: part },
  { weight: 1, arbitrary: definition },
  { weight: 1, arbitrary: directive(3, part) },
  { weight: 1, arbitrary: directive(4, fc.oneof(part, directive(3, part))) },
);

/** Bodies of modules in which every block is closed. */
export const bodies: fc.Arbitrary<string> = fc
  .tuple(fc.array(withDirectives, { maxLength: 8 }), pick('\n', '\n', '\r\n'), fc.boolean())
  .map(([parts, lineBreak, last]) => parts.flat().join(lineBreak) + (last ? lineBreak : ''));

/** Whole modules. */
export const modules: fc.Arbitrary<string> = fc
  .tuple(
    fc.uniqueArray(
      pick(
        'cpd_module: 1',
        'id: m',
        'title: "A: b"',
        'type: skill',
        'duration: 15',
        'objectives:\n  - id: o1\n    text: Names two.',
      ),
      {
        minLength: 1,
      },
    ),
    bodies,
  )
  .map(([lines, body]) => {
    const lineBreak = body.includes('\r\n') ? '\r\n' : '\n';
    return ['---', ...lines, '---', '', ''].join('\n').replaceAll('\n', lineBreak) + body;
  });
