import { numberPattern } from '../grammar/numbers.ts';
import objects from '../lexicon/objects.lexicon.yaml';
import { wordsOf, type Lexicon } from '../lexicon.ts';
import type { Token } from '../reading/tokens.ts';
import { objectOf, type ObjectWord } from './object.ts';
import { firstWords } from './firstWords.ts';

/** Whether an object makes its verb something that can be seen; `rest` is all that follows the verb. */
type IsPlain = (object: ObjectWord, rest: readonly Token[]) => boolean;

const had = wordsOf(objects, 'had');
const got = wordsOf(objects, 'got');
const made = wordsOf(objects, 'made');
const taken = wordsOf(objects, 'taken');
const kept = wordsOf(objects, 'kept');
const placed = wordsOf(objects, 'placed');

const share = new RegExp(String.raw`\d\s?%|\bper ?cent\b|\b\S+ (?:out )?of (?:every )?${numberPattern}\b`);

const measure = new RegExp(String.raw`\d|\b${numberPattern}\b`);

const never: IsPlain = () => false;
const isDirected = ({ word }: ObjectWord): boolean => /^(?:on|to|upon|in)$/.test(word);

/** Verbs that say too little to be seen with any plain object. */
const byVerb: ReadonlyMap<string, IsPlain> = new Map<string, IsPlain>([
  // "Has a conversation", "has the board to hand".
  [
    'have',
    ({ word }, rest) =>
      had.has(word) ||
      /\b(?:ready|in place|to hand)\b|^(?:his|her|their|my) \w+ (?:\w+ed|cut|in|on)\b/.test(
        firstWords(rest, 8),
      ),
  ],
  // "Acts on a request", "responds to his name"; "contributes an idea" has an object of its own.
  // "Acts out three responses".
  ['act', (object) => isDirected(object) || object.word === 'out'],
  ['respond', (object) => isDirected(object) || !object.vague],
  ['contribute', (object) => isDirected(object) || !object.vague],
  // "Gets dressed".
  ['get', ({ word }, rest) => got.has(word) || /\b(?:bus|train|taxi|coach|tram)\b/.test(firstWords(rest, 4))],
  // "Makes a sandwich", not "makes rapid progress".
  [
    'make',
    ({ word, vague }, rest) =>
      !vague && !made.has(word) && !/\b(?:progress|gains?)\b/.test(firstWords(rest, 6)),
  ],
  // "Takes turns", not "takes responsibility".
  ['take', ({ word, vague }) => !vague && !taken.has(word)],
  // "Keeps a diary", "keeps his bag on its hook", not "keeps his temper".
  [
    'keep',
    ({ word }, rest) =>
      !kept.has(word) ||
      (/^(?:his|her|their)$/.test(word) && !/friend|temper|cool|calm|control/.test(firstWords(rest, 5))),
  ],
  // "Attends 9 of 10 lessons", not "attends a weekly group": the share makes it the learner's own doing.
  ['attend', (_object, rest) => share.test(firstWords(rest, 8))],
  ['participate', never],
  // "Rises from the floor", not "confidence rises from 2 to 4".
  ['rise', (_object, rest) => !measure.test(firstWords(rest, 4))],
  // "Works through four jobs", "works out the change".
  ['work', ({ word }) => /^(?:through|out)$/.test(word)],
  // "Sets the table".
  ['set', ({ word, vague }) => !vague || placed.has(word)],
]);

/** "Uses a ruler", "shows the card": what can be seen with an object that anybody can see, and not without one. */
export function hasPlainObject(base: string, rest: readonly Token[], lexicon: Lexicon): boolean {
  const object = objectOf(rest, lexicon);
  if (object === undefined) return false;
  return byVerb.get(base)?.(object, rest) ?? !object.vague;
}
