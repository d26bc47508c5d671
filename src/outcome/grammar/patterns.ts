import type { LexiconFile } from '../lexicon.ts';

/**
 * The words of a list as alternatives of a pattern, from z to a: so longer words come before those that they begin with, and
 * words with the same beginning stand side by side, which engines match at one go. A hyphen also matches a blank.
 */
export function alternatives(file: unknown, ...lists: readonly string[]): string {
  const words = lists.flatMap((list) =>
    ((file as LexiconFile)[list] ?? []).flatMap((group) => group.words.trim().split(/\s+/)),
  );
  const sorted = [...new Set(words)].toSorted().toReversed();
  return `(?:${sorted.map((word) => word.replaceAll('-', '[- ]')).join('|')})`;
}

/** The phrases of a list as alternatives of a pattern, in the same order; a blank matches any white space. */
export function phraseAlternatives(file: unknown, list: string): string {
  const groups =
    (file as Readonly<Record<string, readonly { readonly phrases: readonly string[] }[]>>)[list] ?? [];
  const phrases = groups
    .flatMap((group) => group.phrases)
    .toSorted()
    .toReversed();
  return phrases.map((phrase) => phrase.replaceAll(' ', '\\s+')).join('|');
}
