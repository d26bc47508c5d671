import type { Hit } from './phrases.ts';
import type { Reading } from './sentences.ts';
import type { Swap } from './note.ts';

/** What can stand in the place of a hit, with its capital letter, and "a" or "an" before it as its sound asks. */
export function swapsFor(hit: Hit<unknown>, reading: Reading): readonly Swap[] {
  if (hit.swap === undefined) return [];
  const article = articleBefore(hit, reading);
  if (article === undefined) return [{ span: hit.span, text: capitalised(hit.swap, hit, reading) }];
  const { span, raw } = article;
  const right = beginsWithVowel(hit.swap) ? 'an' : 'a';
  if (raw.toLowerCase() === right) return [{ span: hit.span, text: hit.swap }];
  const written = raw.startsWith('A') ? `A${right.slice(1)}` : right;
  return [{ span: { start: span.start, end: hit.span.end }, text: `${written} ${hit.swap}` }];
}

function articleBefore({ from, span }: Hit<unknown>, { text, words }: Reading) {
  const before = words[from - 1];
  if (before === undefined || !['a', 'an'].includes(before.lower)) return undefined;
  return text.slice(before.span.end, span.start).trim() === '' ? before : undefined;
}

function capitalised(
  swap: string,
  { from, span }: Hit<unknown>,
  { text, sentences, sentenceOf }: Reading,
): string {
  const opensSentence = sentences[sentenceOf[from] ?? 0]?.from === from;
  const hasCapital = /^\p{Lu}/u.test(text.slice(span.start, span.start + 2));
  return opensSentence && hasCapital ? swap.slice(0, 1).toUpperCase() + swap.slice(1) : swap;
}

function beginsWithVowel(words: string): boolean {
  return /^(?:[aeio]|u(?!ni|s[aei])|hour|honest)/i.test(words);
}
