import type { FoldingRange } from '../../src/language/protocol.ts';
import { equal, ok } from '../support/assert.ts';
import { alwaysAsync, fuzzTimeout } from '../support/fuzz.ts';
import fc from 'fast-check';
import { openProject, uriOf } from '../support/project.ts';
import { sample, soundSamples } from '../support/samples.ts';
import { joinLines } from '../support/text.ts';

async function foldsOf(name: string, text: string): Promise<readonly FoldingRange[]> {
  return (await openProject([[name, text]])).foldingRanges(uriOf(name));
}

/** Each line with a mark before it: `+` where a range begins, and a `|` for each range that it lies in. */
async function drawn(name: string, lines: readonly string[], lineBreak = '\n'): Promise<string> {
  const ranges = await foldsOf(name, joinLines(lines, lineBreak));
  return lines
    .map((line, at) => {
      const around = ranges.filter(({ startLine, endLine }) => startLine < at && at <= endLine).length;
      const begun = ranges.find(({ startLine }) => startLine === at);
      const mark = '|'.repeat(around) + (begun === undefined ? '' : (begun.kind ?? '+').slice(0, 1));
      return `${mark.padEnd(5)}${line}`.trimEnd();
    })
    .join('\n');
}

/** Compares with lines whose first five characters are the marks. */
async function folds(name: string, expected: readonly string[], lineBreak = '\n'): Promise<void> {
  const lines = expected.map((line) => line.slice(5));
  equal(await drawn(name, lines, lineBreak), expected.map((line) => line.trimEnd()).join('\n'));
}

const map = [
  '     provision_map: 1',
  'c    # One',
  '|    # Two',
  '+    provisions:',
  '|+     - id: one',
  '||+      outcomes:',
  '|||+       - id: o',
  '||||         text: T',
  '||+      note: |',
  '|||        # Text',
  '|||        # and no comment',
  '|',
  '|c     # About the next',
  '||     # row',
  '|+     - id: two',
  '||       title: Two',
  '',
  '     # At the end',
];

describe('folding', () => {
  it('of a map: sections, rows, lists, texts, comments', () => folds('a.provision.yaml', map));

  it('of a map with the line ends of Windows', () => folds('a.provision.yaml', map, '\r\n'));

  it('of a map with a mistake: the row with it and the others', () =>
    folds('a.provision.yaml', [
      '+    provisions:',
      '|+     - id: one',
      '||       title: "One',
      '|      # A comment',
      '|',
      '|+     - id: two',
      '||       title: Two',
    ]));

  it('of a list in brackets', () =>
    folds('a.provision.yaml', ['+    tags: [', '|      a,', '|    ]', '     id: a']));

  it('of a module: front matter, headings, blocks, code, lists, comments', () =>
    folds('m.cpd.md', [
      'r    ---',
      '|    cpd_module: 1',
      '|+   objectives:',
      '||     - id: o',
      '|    ---',
      '',
      '+    # Title',
      '|',
      '|r   ::::section{minutes=20}',
      '||',
      '||r  :::activity{minutes=10}',
      '|||  Do',
      '|||+ ```',
      '|||| ## code',
      '|||| ```',
      '|||  :::',
      '||',
      '||   ::::',
      '|',
      '|+   ## Slide',
      '||',
      '||+  - one',
      '|||  - two',
      '',
      '+    # Next',
      '|',
      '|c   <!-- A',
      '||   comment -->',
    ]));

  it('of a module with a block that is never closed', () =>
    folds('m.cpd.md', [
      'r    ---',
      '|    cpd_module: 1',
      '|    ---',
      '',
      'r    :::activity{minutes=10}',
      '|    Do',
      '',
      '+    # Next',
      '|    Text',
    ]));

  it('of nothing and of foreign files: nothing', async () => {
    equal(await foldsOf('a.provision.yaml', ''), []);
    equal(await foldsOf('m.cpd.md', ''), []);
    equal(await foldsOf('m.md', '# A\n\nText\n'), []);
  });

  it('of 49,000 lines: every row, however many there are', async () => {
    const rows = Array.from({ length: 4_900 }, (_, at) => [
      `  - id: r${at}`,
      ...Array.from({ length: 9 }, (__, key) => `    k${key}: v`),
    ]);
    equal((await foldsOf('a.provision.yaml', joinLines(['provisions:', ...rows.flat()]))).length, 4_901);
  }).timeout(60_000);

  it('of samples cut anywhere: ranges lie in the document, and any two nest or are apart', async () => {
    const paths = soundSamples.filter((path) => /\.(?:yaml|md)$/.test(path));
    await alwaysAsync(
      fc.tuple(fc.constantFrom(...paths), fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean()),
      async ([path, share, keep]) => {
        const whole = sample(path);
        const cut = Math.floor(whole.length * share);
        const text = keep ? whole.slice(0, cut) : whole.slice(0, cut) + whole.slice(cut + 5);
        const ranges = await foldsOf(path, text);
        const count = text.split('\n').length;
        const open: FoldingRange[] = [];
        for (const range of ranges) {
          ok(range.startLine < range.endLine && range.endLine < count, `${JSON.stringify(range)} in ${path}`);
          while ((open.at(-1)?.endLine ?? Infinity) < range.startLine) open.pop();
          ok((open.at(-1)?.endLine ?? Infinity) >= range.endLine, `${JSON.stringify(range)} in ${path}`);
          open.push(range);
        }
      },
      0.06,
    );
  }).timeout(fuzzTimeout);
});
