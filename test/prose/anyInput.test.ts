import fc from 'fast-check';
import type { ProseJudge } from '../../src/prose/note.ts';
import { analysers } from '../support/ports.ts';
import { ok } from '../support/assert.ts';
import { always, fuzzTimeout } from '../support/fuzz.ts';

const judges: readonly ProseJudge[] = [
  'reading-ease',
  'long-sentence',
  'jargon',
  'respect',
  'masking',
  'vague-provision',
];
const wording = {
  identity: 'person_first',
  avoid: [{ terms: ['x y', '', '{people}', '😀'], why: 'W', instead: [] }],
  allow: ['naughty', '{'],
} as const;

function judgeAll(text: string): void {
  for (const judge of judges)
    for (const audience of ['families', 'staff'] as const)
      for (const { span, swaps, args } of analysers().prose(text, { judge, audience, wording })) {
        for (const each of [span, ...swaps.map((swap) => swap.span)])
          ok(
            each.start >= 0 && each.start <= each.end && each.end <= text.length,
            `${each.start}-${each.end}`,
          );
        ok(
          Object.values(args).every((value) => typeof value === 'string'),
          JSON.stringify(args),
        );
      }
}

const pieces = fc.constantFrom(
  ..."naughty |the disabled|eye contact |make |never |not |\"|“|”|‘|’|'|.|. |;|\n|\n\n|- |\u0000|\uD83D|😀|👩‍👧|children |with |autism |SALT |EHCP's |access to |\u00AD|-|—|مدرسة|学校|ysgol |É|\t|{|}|_|a |an ".split(
    '|',
  ),
);

describe('prose of any kind', function () {
  this.timeout(fuzzTimeout);

  it('is judged without failing, at places inside it', () => {
    always(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(pieces).map((parts) => parts.join('')),
      ),
      judgeAll,
    );
  });

  for (const [name, piece] of Object.entries({
    words: 'the disabled children with autism make eye contact. ',
    'one long word': 'a',
    'one long sentence': 'access to regular ',
    'opening quotes': '“naughty ',
    apostrophes: " 'naughty",
    'full stops': '.',
    'empty lines': ' \n',
    emoji: '😀',
    'nested marks': '.")',
  }))
    it(`of fifty thousand characters is judged too: ${name}`, () => {
      judgeAll(piece.repeat(Math.ceil(50_000 / piece.length)));
    });
});
