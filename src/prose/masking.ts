import data from './lexicon/masking.lexicon.yaml';
import sets from './lexicon/sets.lexicon.yaml';
import type { Span } from '../text/span.ts';
import type { Lexicon, LexiconEntry, WordSets } from './lexicon.ts';
import { isDenied, isMentioned } from './negation.ts';
import { Phrases, patternsOf } from './phrases.ts';
import { quotationsIn, touches } from './quotations.ts';
import { readText, type Reading } from './sentences.ts';

interface MaskingLexicon extends Lexicon {
  /** A sentence with one of these describes or criticises, and asks nobody for it. */
  readonly unless: readonly string[];
}

const lexicon = data as MaskingLexicon;
const phrases = new Phrases(patternsOf(lexicon.entries), sets as WordSets);
const unless = new Phrases(
  lexicon.unless.map((pattern) => ({ pattern, value: true })),
  sets as WordSets,
);

/** Words that ask a child to look a certain way, or to comply, whatever it costs. */
export interface MaskingAim {
  readonly span: Span;
  /** As written. */
  readonly term: string;
  readonly pattern: string;
  readonly entry: LexiconEntry;
}

/** Such words in a text, where they are asked for: not where they are denied, quoted or talked about. */
export function maskingAims(text: string): readonly MaskingAim[] {
  return maskingAimsIn(readText(text));
}

export function maskingAimsIn(reading: Reading): readonly MaskingAim[] {
  const hits = phrases.find(reading);
  if (hits.length === 0) return [];
  const quotations = quotationsIn(reading.text);
  const excused = new Set(unless.find(reading).map(({ from }) => reading.sentenceOf[from]));
  return hits
    .filter(
      (hit) =>
        !excused.has(reading.sentenceOf[hit.from]) &&
        !touches(quotations, hit.span) &&
        !isMentioned(reading, hit) &&
        !isDenied(reading, hit) &&
        !asksWhy(reading, hit.from),
    )
    .map(({ span, pattern, value }) => ({
      span,
      term: reading.text.slice(span.start, span.end),
      pattern,
      entry: value,
    }));
}

/** "Why do we ask for eye contact?" is what we hope to hear. */
function asksWhy({ text, sentences, sentenceOf, words }: Reading, at: number): boolean {
  const sentence = sentences[sentenceOf[at] ?? 0];
  if (sentence === undefined || text[sentence.span.end - 1] !== '?') return false;
  return ['why', 'who', 'whose', 'what', 'when', 'how'].includes(words[sentence.from]?.lower ?? '');
}
