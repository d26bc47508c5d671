import { directivesOf, type Directive } from '../../../src/text/markdown/directive.ts';
import { equal } from '../../support/assert.ts';
import { markdownParser } from '../../support/ports.ts';
import { joinLines, slice } from '../../support/text.ts';

const markdown = markdownParser();

function read(
  lines: readonly string[],
  lineBreak = '\n',
): { readonly text: string; readonly directives: readonly Directive[] } {
  const text = joinLines(lines, lineBreak);
  return { text, directives: directivesOf(markdown.parse(text), text) };
}

/** The attributes of the first directive: what they say and the characters that are marked as saying it. */
function attributes(line: string): Readonly<Record<string, readonly [value: string, marked: string]>> {
  const { text, directives } = read([line, 'A', ':::']);
  return Object.fromEntries(
    Object.entries(directives[0]?.attributes ?? {}).map(([key, { value, span }]) => [
      key,
      [value, slice(text, span)],
    ]),
  );
}

describe('directives', () => {
  it('know their name, their opening line, all of their text and what is in them', () => {
    for (const lineBreak of ['\n', '\r\n']) {
      const { text, directives } = read(
        [
          'Text',
          '',
          '::::section{minutes=30}  ',
          ':::activity',
          'A',
          ':::',
          '',
          '> :::break',
          '> :::',
          '::::',
        ],
        lineBreak,
      );
      const [section] = directives;
      equal(section?.name, 'section');
      equal(slice(text, section?.nameSpan ?? { start: 0, end: 0 }), 'section');
      equal(slice(text, section?.opening ?? { start: 0, end: 0 }), '::::section{minutes=30}');
      equal(
        slice(text, section?.span ?? { start: 0, end: 0 }),
        text.slice(text.indexOf('::::'), -lineBreak.length),
      );
      equal(
        section?.children.map((child) => [child.name, slice(text, child.opening)]),
        [
          ['activity', ':::activity'],
          ['break', ':::break'],
        ],
      );
    }
  });

  it('are blocks only: times, ratios and smileys stay text', () => {
    const text = 'Meet at 10:30am, ratio 3:1, :smile and ::two and a:b{c}. See :abbr[x]{y=1}.\n';
    const [paragraph] = markdown.parse(text).children;
    equal(
      paragraph?.type === 'paragraph'
        ? paragraph.children.map((child) => ('value' in child ? child.value : child.type))
        : [],
      [text.trim()],
    );
  });

  it('are found in lists too', () => {
    equal(
      read(['- a', '  :::quiz', '  :::']).directives.map(({ name }) => name),
      ['quiz'],
    );
  });

  for (const [line, expected] of [
    [':::activity', {}],
    [':::activity{}', {}],
    [':::activity{minutes=15}', { minutes: ['15', '15'] }],
    [
      ':::activity{minutes="15" objectives="o1 o2"}',
      { minutes: ['15', '15'], objectives: ['o1 o2', 'o1 o2'] },
    ],
    [":::activity{ minutes = '15' }", { minutes: ['15', '15'] }],
    [':::activity{objectives="" minutes=5}', { objectives: ['', ''], minutes: ['5', '5'] }],
    [
      ':::activity{title="say minutes=5 now" minutes=10}',
      { title: ['say minutes=5 now', 'say minutes=5 now'], minutes: ['10', '10'] },
    ],
    [
      ':::activity{title=\'a "b" minutes=1\' minutes=2}',
      { title: ['a "b" minutes=1', 'a "b" minutes=1'], minutes: ['2', '2'] },
    ],
    [':::activity[minutes=1]{minutes=2}', { minutes: ['2', '2'] }],
    [':::activity{minutes=1 minutes=2}', { minutes: ['2', '2'] }],
    [':::activity{title="A &amp; B" minutes=5}', { title: ['A & B', 'A &amp; B'], minutes: ['5', '5'] }],
    [
      ':::activity{.wide #one minutes=5}',
      { id: ['one', '#one'], class: ['wide', '.wide'], minutes: ['5', '5'] },
    ],
    [':::activity{hidden minutes=5}', { hidden: ['', 'hidden'], minutes: ['5', '5'] }],
    [':::activity{data-x=1 x=2}', { 'data-x': ['1', '1'], x: ['2', '2'] }],
    [':::activity{constructor=1 toString=2}', { constructor: ['1', '1'], toString: ['2', '2'] }],
  ] as const) {
    it(`know where the values stand in ${line}`, () => {
      const found = attributes(line);
      equal(
        found,
        Object.fromEntries(
          Object.keys(found).map((key) => [key, (expected as Record<string, unknown>)[key]]),
        ),
      );
      equal(Object.keys(found).toSorted(), Object.keys(expected).toSorted());
    });
  }
});
