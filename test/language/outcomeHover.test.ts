import { doesNotMatch, equal, match, present } from '../support/assert.ts';
import { uriOf } from '../support/project.ts';
import { joinLines } from '../support/text.ts';
import { LineIndex } from '../../src/text/lines.ts';
import { mapWith, serviceSaying, type Saying } from './assessing.ts';

const whole = 'Within 12 weeks each child asks for a break on 4 of 5 occasions.';
const measurable: Saying = {
  parts: {
    when: ['Within 12 weeks'],
    who: ['each child'],
    behaviour: ['asks for a break'],
    criterion: ['on 4 of 5 occasions'],
  },
};

interface Seen {
  readonly lines: readonly string[];
  readonly marked: string;
}

async function hover(name: string, marked: string, sayings: Readonly<Record<string, Saying>>): Promise<Seen> {
  const text = marked.replace('$$CURSOR$$', '');
  const service = await serviceSaying(name, text, sayings);
  const lines = new LineIndex(text);
  const found = present(
    service.hover(uriOf(name), lines.position(marked.indexOf('$$CURSOR$$'))),
    'the hover',
  );
  const { start, end } = lines.span(found.range);
  return {
    lines: found.contents.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()])),
    marked: text.slice(start, end),
  };
}

const inMap = (text: string, saying: Saying, ...beside: readonly string[]): Promise<Seen> =>
  hover('a.provision.yaml', mapWith(`- text: ${text}`, ...beside.map((line) => `  ${line}`)), {
    [text.replace('$$CURSOR$$', '')]: saying,
  });

describe('hover on an outcome', () => {
  it('names each part for what it is, with its very words and the paragraph behind it', async () => {
    const { lines, marked } = await inMap(cursorIn(whole, '.'), {
      ...measurable,
      parts: { ...measurable.parts, criterion: ['on 4 of 5'] },
    });
    equal(lines.slice(0, 5), [
      '**Measurable: two people would agree whether it was reached.**',
      '**Who:** “each child”',
      '**Does what:** “asks for a break”',
      '**How well:** “on 4 of 5”',
      '**By when:** “Within 12 weeks”',
    ]);
    match(lines[5] ?? '', /paragraph 9\.64: .*a model for wording elsewhere\. \*\(number not yet compared/);
    equal(lines.length, 6);
    equal(marked, whole, 'the whole text is marked');
  });

  it('begins with the part under the cursor and marks that part', async () => {
    const { lines, marked } = await inMap(cursorIn(whole, 'of 5'), measurable);
    equal(lines.slice(0, 3), [
      '**How well:** “on 4 of 5 occasions”',
      '**Measurable: two people would agree whether it was reached.**',
      '**Who:** “each child”',
    ]);
    equal(marked, 'on 4 of 5 occasions');
  });

  it('marks a part where it is written, in quotes and over several lines too', async () => {
    const text = 'Each child says "stop" within 2 minutes.';
    const { marked } = await hover(
      'a.provision.yaml',
      mapWith('- text: "Each child says \\"st$$CURSOR$$op\\"', '    within 2 minutes."'),
      { [text]: { parts: { behaviour: ['says "stop" within'] } } },
    );
    equal(marked, 'says \\"stop\\"\n          within');
  });

  it('says what the fields beside it give', async () => {
    const { lines } = await inMap(
      'Each child as$$CURSOR$$ks.',
      {
        parts: { who: ['Each child'], behaviour: ['asks'] },
        supplied: ['criterion', 'baseline', 'when', 'method'],
      },
      'measure: Two observations with the *sheet*',
      'expected_start: 1 of 5',
      'target: 4 of 5',
      'within:',
      '  weeks: 12',
    );
    equal(lines.slice(0, 7), [
      '**Does what:** “asks”',
      '**Measurable: two people would agree whether it was reached.**',
      '**Who:** “Each child”',
      '**How well:** given by the field `target`: 4 of 5',
      '**Start:** given by the field `expected_start`: 1 of 5',
      '**By when:** given by the field `within`: 12 weeks',
      '**How it is known:** given by the field `measure`: Two observations with the \\*sheet\\*',
    ]);
  });

  it('says what is missing and why the first of it matters', async () => {
    const { lines } = await inMap(
      'Each child as$$CURSOR$$ks.',
      { parts: { who: ['Each child'] }, missing: ['criterion', 'when'] },
      'accepted:',
      '  - finding: outcome/no-criterion',
      '    because: We have no figures yet.',
    );
    equal(lines.slice(0, 2), [
      '**Not measurable yet** · no success criterion · no date',
      '**Who:** “Each child”',
    ]);
    match(lines[2] ?? '', /^Without a success criterion nobody can tell/);
    match(lines[3] ?? '', /paragraph 9\.66/);
    equal(lines.length, 4);
  });

  it('leaves it to a finding at the same place to say why it matters', async () => {
    const { lines } = await inMap('Each child as$$CURSOR$$ks.', {
      parts: { who: ['Each child'] },
      missing: ['when'],
      warnings: ['no-date'],
    });
    equal(lines.slice(0, 2), ['**Not measurable yet** · no date', '**Who:** “Each child”']);
    match(lines[2] ?? '', /paragraph 9\.68/);
    equal(lines.length, 3);
  });

  it('says what it is instead of an outcome', async () => {
    const { lines } = await inMap('Each child will re$$CURSOR$$ceive an hour.', {
      class: 'provision',
      missing: ['behaviour', 'criterion', 'when'],
      errors: ['provision'],
      parts: { who: ['Each child'] },
    });
    equal(lines.slice(0, 2), ['**This is provision, not an outcome**', '**Who:** “Each child”']);
    match(lines[2] ?? '', /paragraph 9\.66/);
  });

  it('gives the reason why it was accepted', async () => {
    const { lines } = await inMap(
      'Each child as$$CURSOR$$ks.',
      measurableWithout(),
      'expected_start: 4 of 5',
      'target: 4 of 5',
      'accepted:',
      '  - finding: outcome/target-start',
      '    because: Keeping it is <b>enough</b>.',
    );
    equal(lines[0], '**Accepted as it is: Keeping it is \\<b\\>enough\\</b\\>.**');
    doesNotMatch(lines.join('\n'), /paragraph/);
  });

  it('never reads the text of a document as Markdown and stays short', async () => {
    const long = `Each child [asks](command:x) \`so\` ${'&lt; and then '.repeat(40)}ends.`;
    const { lines } = await inMap(`Each ch$$CURSOR$$ild [asks]${long.slice(long.indexOf('('))}`, {
      parts: { who: ['Each child [asks](command:x) `so`'], behaviour: [long.slice(34)] },
    });
    equal(lines[0], '**Who:** “Each child \\[asks\\](command:x) \\`so\\`”');
    match(lines[2] ?? '', /^\*\*Does what:\*\* “\\&lt; and then .{1,90}…”$/);
  });

  it('says why a text is not judged', async () => {
    const { lines } = await inMap('Mae pob plentyn yn go$$CURSOR$$fyn.', { notAssessed: 'not-english' });
    equal(lines, ['**Not judged: not in English**']);
  });

  it('explains the field where the cursor is on its name', async () => {
    const { lines } = await hover('a.provision.yaml', mapWith('- te$$CURSOR$$xt: Each child asks.'), {
      'Each child asks.': measurableWithout(),
    });
    match(lines[0] ?? '', /^\*\*Outcome\*\* `text`/);
  });

  it('speaks of practice as practice', async () => {
    const text = 'Every child can find out what comes next.';
    const map = mapWith(`- text: ${cursorIn(text, 'find')}`).replace('programme', 'practice');
    const { lines } = await hover('a.provision.yaml', map, {
      [text]: { parts: { who: ['Every child'] }, missing: ['criterion', 'when'] },
    });
    equal(lines, ['**Practice that can be seen.**', '**Who:** “Every child”']);
  });
});

describe('hover on an objective', () => {
  it("says the level of Bloom's taxonomy with the verb that tells it, and no paragraph about children", async () => {
    const text = 'Staff rewrite each instruction in ten words.';
    const { lines, marked } = await hover(
      'm.cpd.md',
      joinLines([
        '---',
        'cpd_module: 1',
        'id: m',
        'title: M',
        'objectives:',
        '  - id: o1',
        '    condition: Given six long instructions',
        `    text: ${cursorIn(text, 'each')}`,
        '    degree: for 5 of 6',
        '---',
        '',
        '# M',
      ]),
      {
        [text]: {
          parts: { who: ['Staff'], behaviour: ['rewrite'] },
          supplied: ['condition', 'criterion'],
          bloom: ['apply', 'rewrite'],
        },
      },
    );
    equal(lines, [
      '**Can be observed: a trainer would see whether it was learnt.**',
      '**Who:** “Staff”',
      '**Does what:** “rewrite”',
      '**In what situation:** given by the field `condition`: Given six long instructions',
      '**How well:** given by the field `degree`: for 5 of 6',
      "**Bloom's taxonomy:** Apply, from the verb “rewrite”",
    ]);
    equal(marked, text);
  });
});

/** The text with the cursor just before some words. */
function cursorIn(text: string, words: string): string {
  return text.replace(words, () => '$$CURSOR$$' + words);
}

function measurableWithout(): Saying {
  return { parts: {} };
}
