import data from './lexicon/jargon.lexicon.yaml';
import type { Lexicon, LexiconEntry } from './lexicon.ts';
import { isMentioned } from './negation.ts';
import type { Hit } from './phrases.ts';
import { quotationsIn, touches } from './quotations.ts';
import type { Reading } from './sentences.ts';
import { phrasesOf } from './wordJudge.ts';

interface JargonEntry extends LexiconEntry {
  /** Words that explain the abbreviation where they stand in the same text. */
  readonly spelt?: readonly string[];
}

const phrases = phrasesOf((data as Lexicon<JargonEntry>).entries);

/** Words of the trade that a text for families does not explain. */
export function jargonIn(reading: Reading): readonly Hit<JargonEntry>[] {
  const hits = phrases.find(reading);
  if (hits.length === 0) return [];
  const quotations = quotationsIn(reading.text);
  const said = ` ${reading.words.map(({ lower }) => lower).join(' ')} `;
  const told = new Set<string>();
  return hits.filter((hit) => {
    // Once is enough: who reads the text will have asked by then.
    if (told.has(hit.pattern) || touches(quotations, hit.span) || isMentioned(reading, hit)) return false;
    if (hit.value.spelt?.some((words) => said.includes(` ${words} `)) === true) return false;
    told.add(hit.pattern);
    return true;
  });
}
