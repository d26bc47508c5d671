import jargon from '../../src/prose/lexicon/jargon.lexicon.yaml';
import masking from '../../src/prose/lexicon/masking.lexicon.yaml';
import respect from '../../src/prose/lexicon/respect.lexicon.yaml';
import sets from '../../src/prose/lexicon/sets.lexicon.yaml';
import vague from '../../src/prose/lexicon/vague.lexicon.yaml';
import type { Lexicon, LexiconEntry } from '../../src/prose/lexicon.ts';
import { maskingAims } from '../../src/prose/masking.ts';
import type { Identity, ProseJudge } from '../../src/prose/note.ts';
import { analysers } from '../support/ports.ts';
import { equal, ok } from '../support/assert.ts';
import { ordinary } from './marked.ts';

interface Stanced extends LexiconEntry {
  readonly stance?: 'identity_first' | 'person_first';
}

const lexicons: readonly (readonly [ProseJudge, Lexicon<Stanced>])[] = [
  ['jargon', jargon as Lexicon],
  ['masking', masking as Lexicon],
  ['respect', respect as Lexicon],
  ['vague-provision', vague as Lexicon],
];

/** The words that the lexicon finds an entry's alternatives guilty of. */
function foundIn(text: string, judge: ProseJudge, { stance }: Stanced): readonly string[] {
  const identity: Identity = stance === 'identity_first' ? 'person_first' : 'identity_first';
  const wording = { ...ordinary, identity };
  return analysers()
    .prose(text, { judge, audience: 'families', wording })
    .map(({ span }) => text.slice(span.start, span.end));
}

describe('lexicons', () => {
  for (const [judge, { sources, entries }] of lexicons) {
    const name = ({ terms = [], swap = {} }: LexiconEntry): string =>
      [...Object.keys(swap), ...terms][0] ?? '';

    it(`${judge}: each entry has words, a reason and a source that is named`, () => {
      for (const entry of entries) {
        ok(name(entry) !== '', `an entry has no words: ${entry.why}`);
        ok(/^[A-Z"].{8,}[.?]$/.test(entry.why), `${name(entry)}: not a sentence: ${entry.why}`);
        ok(entry.source in sources, `${name(entry)}: no source ${entry.source}`);
        ok(typeof entry.verified === 'boolean', `${name(entry)}: does not say whether it was compared`);
        ok((entry.instead?.length ?? 0) > 0 || entry.advice !== undefined, `${name(entry)}: nothing to do`);
        if (entry.advice !== undefined)
          ok(/^[A-Z].+\.$/.test(entry.advice), `${name(entry)}: ${entry.advice}`);
      }
      const used = new Set(entries.map(({ source }) => source));
      equal(
        Object.keys(sources).filter((source) => !used.has(source)),
        [],
        'sources without an entry',
      );
    });

    it(`${judge}: no pattern stands twice, and each uses sets that are there`, () => {
      const patterns = entries.flatMap(({ terms = [], swap = {} }) => [...Object.keys(swap), ...terms]);
      equal(
        patterns.filter((each, at) => patterns.indexOf(each) !== at),
        [],
      );
      const named = patterns.flatMap((each) => [...each.matchAll(/\{(\w+)\}/g)].map(([, set = '']) => set));
      equal(
        [...new Set(named)].filter((set) => !(set in (sets as object))),
        [],
      );
    });

    it(`${judge}: what is proposed is not itself found`, () => {
      for (const entry of entries) {
        const proposed = [...(entry.instead ?? []), ...Object.values(entry.swap ?? {})].map((each) =>
          each.replace('{be}', 'is').replace(/\{\w+\}/g, 'children'),
        );
        for (const text of proposed)
          equal(foundIn(text, judge, entry), [], `${name(entry)}: "${text}" is found too`);
      }
    });

    it(`${judge}: what is written in another's place has no sign that YAML could take for its own`, () => {
      for (const { swap = {} } of entries)
        for (const text of Object.values(swap)) ok(/^[A-Za-z{}, -]+$/.test(text), text);
    });
  }

  it('of respect are long enough', () => {
    ok((respect as Lexicon).entries.length >= 60);
  });

  it('of masking find what they list', () => {
    equal(
      maskingAims('We practise eye contact and quiet hands.').map(({ term }) => term),
      ['practise eye contact', 'quiet hands'],
    );
  });
});
