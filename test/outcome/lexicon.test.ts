import bloom from '../../src/outcome/lexicon/bloom.lexicon.yaml';
import circumstances from '../../src/outcome/lexicon/circumstances.lexicon.yaml';
import criteria from '../../src/outcome/lexicon/criteria.lexicon.yaml';
import frames from '../../src/outcome/lexicon/frames.lexicon.yaml';
import languages from '../../src/outcome/lexicon/languages.lexicon.yaml';
import method from '../../src/outcome/lexicon/method.lexicon.yaml';
import nouns from '../../src/outcome/lexicon/nouns.lexicon.yaml';
import objects from '../../src/outcome/lexicon/objects.lexicon.yaml';
import paperwork from '../../src/outcome/lexicon/paperwork.lexicon.yaml';
import people from '../../src/outcome/lexicon/people.lexicon.yaml';
import provision from '../../src/outcome/lexicon/provision.lexicon.yaml';
import reading from '../../src/outcome/lexicon/reading.lexicon.yaml';
import start from '../../src/outcome/lexicon/start.lexicon.yaml';
import time from '../../src/outcome/lexicon/time.lexicon.yaml';
import verbs from '../../src/outcome/lexicon/verbs.lexicon.yaml';
import { createLexicon } from '../../src/outcome/lexicon.ts';
import { equal, ok } from '../support/assert.ts';

type Group = { readonly because: string; readonly words?: string; readonly phrases?: readonly string[] };
type File = Readonly<Record<string, readonly Group[]>>;

const files: Readonly<Record<string, File>> = Object.fromEntries(
  Object.entries({
    bloom,
    circumstances,
    criteria,
    frames,
    languages,
    method,
    nouns,
    objects,
    paperwork,
    people,
    provision,
    reading,
    start,
    time,
    verbs,
  }).map(([name, file]) => [name, file as File]),
);
const wordsOf = ({ words, phrases }: Group): readonly string[] => phrases ?? words?.trim().split(/\s+/) ?? [];

describe('lexicons', () => {
  for (const [name, file] of Object.entries(files)) {
    it(`${name}: every entry has a reason`, () => {
      for (const [list, groups] of Object.entries(file)) {
        ok(groups.length > 0, `${list} is empty`);
        for (const group of groups) {
          ok(/^[A-Z"].{15,}[.]$/.test(group.because), `${list}: ${group.because}`);
          ok(wordsOf(group).length > 0, `${list} has a group without words`);
        }
      }
    });

    it(`${name}: is written in lower case, each entry once in its list`, () => {
      for (const [list, groups] of Object.entries(file)) {
        const words = groups.flatMap(wordsOf);
        equal(
          words.filter((word) => word !== word.toLowerCase()),
          [],
          list,
        );
        equal(
          words.filter((word, at) => words.indexOf(word) !== at),
          [],
          `twice in ${list}`,
        );
      }
    });
  }

  it('put each verb in one place: seen, not seen, or either', () => {
    const [seen = [], covert = [], either = []] = ['observable', 'covert', 'either'].map((list) =>
      (files['verbs']?.[list] ?? []).flatMap(wordsOf),
    );
    equal(
      [...seen, ...covert, ...either].filter((word, at, all) => all.indexOf(word) !== at),
      [],
      'in two lists',
    );
  });

  it('know the forms of verbs', () => {
    const { verb } = createLexicon();
    const forms = [
      'asks',
      'tidies',
      'washes',
      'passes',
      'stopping',
      'making',
      'chose',
      'carried',
      'rewritten',
    ];
    equal(
      forms.map((word) => verb(word)?.base),
      ['ask', 'tidy', 'wash', 'pass', 'stop', 'make', 'choose', 'carry', 'write'],
    );
  });
});
