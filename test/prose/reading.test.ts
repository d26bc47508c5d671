import { readingEaseOf } from '../../src/prose/readingEase.ts';
import { readText } from '../../src/prose/sentences.ts';
import { syllablesOf } from '../../src/prose/syllables.ts';
import { equal, ok } from '../support/assert.ts';
import { slice } from '../support/text.ts';
import { marked } from './marked.ts';

const sentences = (text: string): readonly string[] =>
  readText(text).sentences.map(({ span }) => slice(text, span));

const syllables: Readonly<Record<string, number>> = {
  child: 1,
  children: 2,
  school: 1,
  whole: 1,
  table: 2,
  people: 2,
  places: 2,
  played: 1,
  wanted: 2,
  changes: 2,
  classes: 2,
  being: 2,
  quiet: 2,
  science: 2,
  experience: 4,
  period: 3,
  areas: 3,
  created: 3,
  communication: 5,
  social: 2,
  patient: 2,
  anxious: 2,
  question: 2,
  various: 3,
  education: 4,
  occupational: 5,
  therapist: 3,
  autistic: 3,
  sensory: 3,
  behaviour: 3,
  movement: 2,
  sometimes: 2,
  assistant: 3,
  families: 3,
  universal: 4,
  individual: 5,
  graduated: 4,
  settled: 2,
  called: 1,
  video: 3,
  reading: 2,
  OT: 2,
};

describe('reading ease', () => {
  it('counts syllables', () => {
    const counted = Object.fromEntries(Object.keys(syllables).map((word) => [word, syllablesOf(word)]));
    equal(counted, syllables);
  });

  it('knows where sentences end', () => {
    equal(sentences('Ask Mrs. Ray at 8.30 a.m. on Monday. It is free! "Is it?" Yes.'), [
      'Ask Mrs. Ray at 8.30 a.m. on Monday.',
      'It is free!',
      'Is it?"',
      'Yes.',
    ]);
    equal(
      sentences(
        'Bring, e.g. Lego, pens, etc. Come early; ask for Jo.\n\nWe wait\n- with tea\n- with biscuits',
      ),
      [
        'Bring, e.g. Lego, pens, etc.',
        'Come early;',
        'ask for Jo.',
        'We wait',
        '- with tea',
        '- with biscuits',
      ].map((each) => each.replace(/^- /, '')),
    );
    equal(sentences(' … — !'), []);
  });

  const plain =
    'Your child can ask for a break at any time. They can say it, sign it or show a card. An adult will say yes. We write down what helped, and we tell you each week.';
  const official =
    'Individualised multi-agency provision facilitates the identification of appropriate educational interventions, necessitating comprehensive documentation of anticipated developmental trajectories, organisational responsibilities and collaborative accountability arrangements across participating professional communities, including statutory organisations, and the evaluation of these.';

  it('tells plain from official English', () => {
    ok((readingEaseOf(readText(plain))?.ease ?? 0) > 80, 'plain English');
    equal(marked(plain, 'reading-ease'), plain);
    equal(marked(official, 'reading-ease'), official.length > 0 ? `«${official}»` : '');
  });

  it('says nothing about a few words, or about another language', () => {
    equal(readingEaseOf(readText('Identification and evaluation')), undefined);
    const welsh =
      'Mae pob plentyn yn gallu gofyn am seibiant ar unrhyw adeg, ac mae oedolyn yn ymateb bob tro. Rydym yn ysgrifennu beth helpodd, ac yn dweud wrthych bob wythnos beth sydd wedi newid yn yr ystafell.';
    equal(readingEaseOf(readText(welsh)), undefined);
  });

  it('finds sentences that are too long for their readers', () => {
    const words = (count: number): string => `Word${' word'.repeat(count - 1)}.`;
    equal(marked(`${words(25)} ${words(26)}`, 'long-sentence'), `${words(25)} «${words(26)}»`);
    equal(marked(words(35), 'long-sentence', { audience: 'staff' }), words(35));
    equal(marked(words(36), 'long-sentence', { audience: 'staff' }), `«${words(36)}»`);
  });
});
