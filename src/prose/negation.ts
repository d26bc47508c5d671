import data from './lexicon/negation.lexicon.yaml';
import type { Reading } from './sentences.ts';

interface Words {
  readonly from: number;
  readonly to: number;
}

type List = 'negators' | 'turns' | 'helpers' | 'fillers' | 'naming';

const lists = Object.fromEntries(
  Object.entries(data as Readonly<Record<List, readonly string[]>>).map(([name, words]) => [
    name,
    new Set(words),
  ]),
) as unknown as Readonly<Record<List, ReadonlySet<string>>>;

/** How far back and ahead a word of denial reaches, in words. */
const reach = { back: 25, ahead: 3 };

/** True when the words are denied: "never insist on …", "… is not asked for". */
export function isDenied(reading: Reading, words: Words): boolean {
  return isDeniedBefore(reading, words) || isDeniedAfter(reading, words);
}

function isDeniedBefore(reading: Reading, { from }: Words): boolean {
  for (const word of clauseBefore(reading, from, reach.back)) if (isNegator(word)) return true;
  return false;
}

function isDeniedAfter({ words, sentenceOf }: Reading, { to }: Words): boolean {
  for (let at = to; at < to + reach.ahead && sentenceOf[at] === sentenceOf[to - 1]; at++) {
    const word = words[at]?.lower ?? '';
    if (isNegator(word)) return at > to || word.endsWith("n't") || word === 'never';
    if (!lists.helpers.has(word)) return false;
  }
  return false;
}

/** True when the writer names the words instead of using them: "the word …", "instead of …", "we do not say …". */
export function isMentioned(reading: Reading, { from }: Words): boolean {
  for (const word of clauseBefore(reading, from, 6)) {
    if (lists.naming.has(word)) return true;
    if (!lists.fillers.has(word)) return isNegator(word);
  }
  return false;
}

function isNegator(word: string): boolean {
  return lists.negators.has(word) || word.endsWith("n't");
}

/** The words before one, the nearest first, as far as the same thought goes. */
function* clauseBefore({ text, words, sentenceOf }: Reading, from: number, most: number): Generator<string> {
  for (let at = from - 1; at >= 0 && at >= from - most && sentenceOf[at] === sentenceOf[from]; at--) {
    const [word, next] = [words[at], words[at + 1]];
    if (word === undefined || next === undefined || lists.turns.has(word.lower)) return;
    if (/[:–—]\s/.test(text.slice(word.span.end, next.span.start))) return;
    yield word.lower;
  }
}
