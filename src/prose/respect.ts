import data from './lexicon/respect.lexicon.yaml';
import type { Lexicon, LexiconEntry } from './lexicon.ts';
import { isDenied, isMentioned } from './negation.ts';
import type { Identity } from './note.ts';
import type { Hit } from './phrases.ts';
import { quotationsIn, touches } from './quotations.ts';
import type { Reading } from './sentences.ts';
import { isName, phrasesOf, wordSets } from './wordJudge.ts';

export interface RespectEntry extends LexiconEntry {
  /** The way of speaking to which the words belong. They are pointed out where a project speaks the other way. */
  readonly stance?: 'identity_first' | 'person_first';
  /** Found where no word follows that it would describe: "the disabled", not "the disabled toilet". */
  readonly alone?: boolean;
  /** Fine where it is denied: "no child is naughty". */
  readonly unless_denied?: boolean;
}

const entries = (data as Lexicon<RespectEntry>).entries;
const small = new Set(wordSets['small']);
/** For each way of speaking, the words of everybody's list and those of the other way. */
const phrases = {
  identity_first: phrasesOf(entries.filter(({ stance }) => stance !== 'identity_first')),
  person_first: phrasesOf(entries.filter(({ stance }) => stance !== 'person_first')),
  either: phrasesOf(entries.filter(({ stance }) => stance === undefined)),
} satisfies Record<Identity, unknown>;

/** Words that hurt, label or generalise, where they are used and not quoted, named or denied. */
export function disrespectIn(reading: Reading, identity: Identity): readonly Hit<RespectEntry>[] {
  const hits = phrases[identity].find(reading, (hit) => hit.value.alone !== true || !describes(reading, hit));
  if (hits.length === 0) return [];
  const quotations = quotationsIn(reading.text);
  return hits.filter(
    (hit) =>
      !touches(quotations, hit.span) &&
      !isName(reading, hit) &&
      !isMentioned(reading, hit) &&
      !(hit.value.unless_denied === true && isDenied(reading, hit)),
  );
}

/** True when the word after the hit is what the hit is about. */
function describes({ text, words }: Reading, { to, span }: Hit<unknown>): boolean {
  const next = words[to];
  if (next === undefined || small.has(next.lower)) return false;
  return /^[\s-]*$/.test(text.slice(span.end, next.span.start));
}
