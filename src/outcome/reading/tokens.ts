import type { Span } from '../../text/span.ts';

/** A word, number or sign of a statement. Hyphens and apostrophes belong to the word they stand in. */
export interface Token extends Span {
  /** In lower case, with straight apostrophes. */
  readonly word: string;
  readonly kind: 'word' | 'number' | 'sign';
  /** Written with a capital letter. */
  readonly capital: boolean;
}

const pattern =
  /(?<number>\d+(?:[.,:/]\d+)*(?:st|nd|rd|th|p|%|x)?(?![\p{L}]))|(?<word>[\p{L}\p{M}\d]+(?:['’-][\p{L}\p{M}\d]+)*)|(?<sign>[^\s\p{L}\p{M}\d])/gu;

/**
 * Lower case, character for character, with typographic apostrophes and dashes made plain: offsets stay those of the
 * text. A letter whose lower case is longer than itself is left as it is.
 */
export function folded(text: string): string {
  const lower = text.toLowerCase();
  const same = lower.length === text.length ? lower : [...text].map(lowerOf).join('');
  return same
    .replace(/[’‘`´]/g, "'")
    .replace(/[–—‑]/g, '-')
    .replace(/\u00a0/g, ' ');
}

function lowerOf(letter: string): string {
  const lower = letter.toLowerCase();
  return lower.length === letter.length ? lower : letter;
}

/** The tokens of a text, in order. One pass. */
export function tokenise(text: string): readonly Token[] {
  return [...text.matchAll(pattern)].map((match) => {
    const [written] = match;
    const start = match.index;
    const kind =
      match.groups?.['number'] !== undefined
        ? 'number'
        : match.groups?.['word'] !== undefined
          ? 'word'
          : 'sign';
    return {
      start,
      end: start + written.length,
      word: folded(written),
      kind,
      capital: /^\p{Lu}/u.test(written),
    };
  });
}
