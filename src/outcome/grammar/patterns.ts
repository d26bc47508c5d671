import type { LexiconFile } from '../lexicon.ts';

/** The words of a list as alternatives of a pattern, longest first. A hyphen in the list also matches a blank. */
export function alternatives(file: unknown, ...lists: readonly string[]): string {
  const words = lists.flatMap((list) =>
    ((file as LexiconFile)[list] ?? []).flatMap((group) => group.words.trim().split(/\s+/)),
  );
  const sorted = [...new Set(words)].toSorted((a, b) => b.length - a.length);
  return `(?:${sorted.map((word) => word.replaceAll('-', '[- ]')).join('|')})`;
}

/** The phrases of a list as alternatives of a pattern, longest first; a blank matches any white space. */
export function phraseAlternatives(file: unknown, list: string): string {
  const groups =
    (file as Readonly<Record<string, readonly { readonly phrases: readonly string[] }[]>>)[list] ?? [];
  const phrases = groups.flatMap((group) => group.phrases).toSorted((a, b) => b.length - a.length);
  return phrases.map((phrase) => phrase.replaceAll(' ', '\\s+')).join('|');
}
