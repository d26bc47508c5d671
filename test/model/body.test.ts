import { readBody, type BodyReading } from '../../src/model/body.ts';
import { applyEdits } from '../../src/text/edits.ts';
import { cutMarkdown, definitionsOf } from '../../src/text/markdown/cut.ts';
import { equal, present } from '../support/assert.ts';
import { markdownParser } from '../support/ports.ts';
import { joinLines, slice } from '../support/text.ts';

function read(text: string): readonly BodyReading[] {
  return cutMarkdown(text, { indent: 60, nesting: 30 }).map((block) =>
    readBody(block, 'memory:/a.cpd.md', definitionsOf(text), markdownParser()),
  );
}

/** Kind, marked text and the text after the mend of each problem of a body of one block. */
function problems(lines: readonly string[]): readonly (readonly (string | undefined)[])[] {
  const [reading] = read(joinLines(lines));
  const { block, problems: found } = present(reading, 'the block');
  return found.map(({ kind, span, mend }) => [
    kind,
    slice(block.text, span),
    ...(mend === undefined ? [] : [applyEdits(block.text, mend)]),
  ]);
}

describe('the body of a module', () => {
  it('has nothing wrong with it where nothing is wrong', () => {
    equal(problems([':::activity{minutes=10}', 'At 10:30, 3:1.', '', '- [x] yes', ':::']), []);
    equal(problems(['Text with ::: in it', ':::: too', '> :::', '> ::: a', '', '- :::']), []);
  });

  it('tells a block whose name is unknown, also inside others', () => {
    equal(problems(['::::section', ':::actvity{minutes=5}', 'A', ':::', '::::']), [
      ['directive-unknown', 'actvity'],
    ]);
  });

  it('tells a closing line that closes nothing, and takes it away', () => {
    equal(problems(['Text', '', ':::', '', 'More']), [['stray-fence', ':::', 'Text\n\n\nMore\n']]);
    equal(problems(['::::']), [['stray-fence', '::::', '']]);
    equal(problems(['Text', ':::  ', 'More']), [['stray-fence', ':::', 'Text\nMore\n']]);
    const twice = read(joinLines([':::activity', 'A', ':::', ':::', 'After']));
    equal(
      twice.map((reading) => reading.problems.map(({ kind }) => kind)),
      [[], ['stray-fence']],
    );
  });

  describe('tells a line that was meant to open a block', () => {
    for (const [title, line, mended] of [
      ['attributes without braces', ':::activity minutes=10', ':::activity{minutes=10}'],
      [
        'attributes in quotes without braces',
        ':::activity minutes="10" objectives=\'o1 o2\'',
        ':::activity{minutes="10" objectives=\'o1 o2\'}',
      ],
      ['a brace that is not closed', ':::activity{minutes=10', ':::activity{minutes=10}'],
      ['a brace that is not opened', ':::activity minutes=10}', ':::activity{minutes=10}'],
      ['a space after the colons', '::: activity{minutes=10}', ':::activity{minutes=10}'],
      ['a space after the name', ':::activity {minutes=10}', ':::activity{minutes=10}'],
      ['a space and no attributes', '::: activity', ':::activity'],
      ['two colons', '::activity{minutes=10}', ':::activity{minutes=10}'],
    ] as const) {
      it(title, () => {
        equal(problems([line, 'Steps', ':::']), [['directive', line, joinLines([mended, 'Steps', ':::'])]]);
        equal(problems([mended, 'Steps', ':::']), []);
      });
    }

    it('without a mend where it cannot be told what was meant', () => {
      equal(problems([':::activity Ten minutes of steps', ':::']), [
        ['directive', ':::activity Ten minutes of steps'],
      ]);
      equal(problems([':::activity{minutes=10} and more', ':::']), [
        ['directive', ':::activity{minutes=10} and more'],
      ]);
    });

    it('inside another block too', () => {
      equal(problems(['::::section{minutes=5}', '', ':::activity minutes=5', 'A', ':::', '', '::::']), [
        [
          'directive',
          ':::activity minutes=5',
          joinLines(['::::section{minutes=5}', '', ':::activity{minutes=5}', 'A', ':::', '', '::::']),
        ],
      ]);
    });

    it('but not words of ours in a sentence, nor names that are none of ours', () => {
      equal(
        problems([
          'The :::activity block.',
          '',
          ':: activity is a word',
          '',
          '::: note',
          '',
          '::smile::',
          '',
          '\\:::activity',
        ]),
        [],
      );
    });
  });

  it('knows what is accepted, and for which block', () => {
    const text = joinLines([
      '<!-- provision-accept module/minutes: agreed with staff -->',
      '',
      ':::activity{minutes=10}',
      'A',
      ':::',
    ]);
    const [reading] = read(text);
    equal(
      reading?.accepted.map(({ finding, because, span, over }) => [
        finding,
        because,
        slice(text, span),
        slice(text, over),
      ]),
      [['module/minutes', 'agreed with staff', 'module/minutes', ':::activity{minutes=10}\nA\n:::']],
    );
  });

  it('knows acceptances without a reason, over several lines, and two in a row', () => {
    const text = joinLines([
      '<!-- provision-accept a/b -->',
      '<!--provision-accept c/d:',
      'a long reason -->',
      'Text',
    ]);
    equal(
      read(text).flatMap(({ accepted, block }) =>
        accepted.map(({ finding, because, span, over }) => [
          finding,
          because,
          slice(block.text, span),
          slice(block.text, over),
        ]),
      ),
      [
        ['a/b', undefined, 'a/b', 'Text'],
        ['c/d', 'a long reason', 'c/d', 'Text'],
      ],
    );
  });

  it('lets links in one block find what another defines', () => {
    const text = joinLines([
      '# A',
      'See [the guide][guide] and[^1].',
      '',
      '## B',
      '[^1]: A note',
      '[guide]: https://a.example',
    ]);
    const types = (node: { type: string; children?: unknown[] }): readonly string[] => [
      node.type,
      ...(node.children ?? []).flatMap((child) => types(child as typeof node)),
    ];
    const [first] = read(text);
    equal(
      types(present(first?.tree, 'the tree')).filter((type) => /Reference/.test(type)),
      ['linkReference', 'footnoteReference'],
    );
  });

  it('is refused where it is nested too deeply', () => {
    const [reading] = read(Array.from({ length: 400 }, (_, depth) => `${'  '.repeat(depth)}- a\n`).join(''));
    equal(reading?.tree, undefined);
    equal(
      reading?.problems.map(({ kind }) => kind),
      ['deep'],
    );
  });
});
