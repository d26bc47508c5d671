import data from './lexicon/vague.lexicon.yaml';
import type { Lexicon, LexiconEntry } from './lexicon.ts';
import type { Hit } from './phrases.ts';
import { quotationsIn, touches } from './quotations.ts';
import type { Reading } from './sentences.ts';
import { phrasesOf } from './wordJudge.ts';

const phrases = phrasesOf((data as Lexicon).entries);

/** A figure or a rhythm. Where a sentence has one, it has been said how much. */
const exact =
  /\d|\b(?:one|once|two|twice|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|half|quarter|daily|weekly|fortnightly|monthly|termly|yearly|annually)\b|\b(?:each|every|per) (?:\w+ )?(?:lesson|session|morning|afternoon|break|day|week|fortnight|month|half-term|term|year|monday|tuesday|wednesday|thursday|friday)s?\b/i;

/** Words that leave open how much, how often, by whom or whether at all. */
export function vagueWords(reading: Reading): readonly Hit<LexiconEntry>[] {
  const hits = phrases.find(reading);
  if (hits.length === 0) return [];
  const quotations = quotationsIn(reading.text);
  const isExact = new Map<number, boolean>();
  return hits.filter(({ from, span }) => {
    const at = reading.sentenceOf[from] ?? 0;
    const said = isExact.get(at) ?? exact.test(sentenceText(reading, at));
    isExact.set(at, said);
    return !said && !touches(quotations, span);
  });
}

function sentenceText({ text, sentences }: Reading, at: number): string {
  const { start, end } = sentences[at]?.span ?? { start: 0, end: 0 };
  return text.slice(start, end);
}
