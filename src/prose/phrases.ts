import type { Span } from '../text/span.ts';
import type { LexiconEntry, WordSets } from './lexicon.ts';
import type { Reading } from './sentences.ts';
import { wordsOf, type Word } from './words.ts';

/** A pattern that stands somewhere in a text. */
export interface Hit<T> {
  readonly value: T;
  /** The pattern as the lexicon has it. */
  readonly pattern: string;
  readonly span: Span;
  /** Numbers of its words: from the first, up to the one after the last. */
  readonly from: number;
  readonly to: number;
  /** What can stand there instead. */
  readonly swap: string | undefined;
}

interface Part {
  /** Empty for a gap of up to two words. */
  readonly words: ReadonlySet<string>;
  /** The set it was taken from, so that a swap can repeat the word. */
  readonly set: string | undefined;
}

interface Phrase<T> {
  readonly value: T;
  readonly pattern: string;
  readonly swap: string | undefined;
  readonly parts: readonly Part[];
}

interface Pattern<T> {
  readonly pattern: string;
  readonly value: T;
  readonly swap?: string | undefined;
}

/** The patterns of a lexicon. */
export function patternsOf<E extends LexiconEntry>(entries: readonly E[]): readonly Pattern<E>[] {
  return entries.flatMap((value) => [
    ...Object.entries(value.swap ?? {}).map(([pattern, swap]) => ({ pattern, value, swap })),
    ...(value.terms ?? []).map((pattern) => ({ pattern, value })),
  ]);
}

const longestGap = 2;

/** Finds many patterns in one pass over the words of a text. */
export class Phrases<T> {
  readonly #byFirst = new Map<string, Phrase<T>[]>();

  constructor(patterns: Iterable<Pattern<T>>, sets: WordSets = {}) {
    for (const { pattern, value, swap } of patterns) {
      const parts = pattern.split(/[\s-]+/).map((part) => toPart(part, sets));
      const phrase = { pattern, value, swap, parts };
      for (const word of parts[0]?.words ?? []) {
        const key = word.toLowerCase();
        const others = this.#byFirst.get(key);
        if (others === undefined) this.#byFirst.set(key, [phrase]);
        else others.push(phrase);
      }
    }
  }

  /** Every hit, in order; where several patterns begin in a place, the one that takes in most words. */
  find(reading: Reading, accept: (hit: Hit<T>) => boolean = () => true): readonly Hit<T>[] {
    const hits: Hit<T>[] = [];
    for (let at = 0; at < reading.words.length; at++) {
      const hit = this.#longestAt(reading, at, accept);
      if (hit === undefined) continue;
      hits.push(hit);
      at = hit.to - 1;
    }
    return hits;
  }

  #longestAt(reading: Reading, at: number, accept: (hit: Hit<T>) => boolean): Hit<T> | undefined {
    const first = reading.words[at];
    if (first === undefined) return undefined;
    const own = this.#byFirst.get(first.lower) ?? [];
    const bare = first.bare === first.lower ? [] : (this.#byFirst.get(first.bare) ?? []);
    let longest: Hit<T> | undefined;
    for (const phrase of [...own, ...bare]) {
      const hit = match(phrase, reading, at);
      if (hit !== undefined && hit.to > (longest?.to ?? 0) && accept(hit)) longest = hit;
    }
    return longest;
  }
}

function toPart(part: string, sets: WordSets): Part {
  if (part === '_') return { words: new Set(), set: undefined };
  const alternatives = part.split('|');
  const set = /^\{(\w+)\}$/.exec(part)?.[1];
  const words = alternatives.flatMap((each) => {
    const name = /^\{(\w+)\}$/.exec(each)?.[1];
    return name === undefined ? [each] : (sets[name] ?? []);
  });
  return { words: new Set(words), set };
}

function match<T>(phrase: Phrase<T>, reading: Reading, at: number): Hit<T> | undefined {
  const taken = new Map<string, string>();
  const to = matchFrom(phrase.parts, 0, reading, at, taken);
  const [first, last] = [reading.words[at], reading.words[(to ?? 0) - 1]];
  if (to === undefined || first === undefined || last === undefined) return undefined;
  return {
    value: phrase.value,
    pattern: phrase.pattern,
    span: { start: first.span.start, end: endOf(last, phrase.parts.at(-1)) },
    from: at,
    to,
    swap: phrase.swap?.replace(/\{(\w+)\}/g, (blank, set: string) => taken.get(set) ?? blank),
  };
}

/** The number of the word after the match. Gaps are tried short first; there are few, so few ways are tried. */
function matchFrom(
  parts: readonly Part[],
  part: number,
  reading: Reading,
  at: number,
  taken: Map<string, string>,
): number | undefined {
  const here = parts[part];
  if (here === undefined) return at;
  if (here.words.size === 0) {
    for (let skipped = 0; skipped <= longestGap; skipped++) {
      if (skipped > 0 && !follows(reading, at + skipped - 1)) return undefined;
      const to = matchFrom(parts, part + 1, reading, at + skipped, taken);
      if (to !== undefined) return to;
    }
    return undefined;
  }
  const word = reading.words[at];
  if (word === undefined || (part > 0 && !follows(reading, at)) || !isOneOf(word, here.words))
    return undefined;
  if (here.set !== undefined) taken.set(here.set, here.words.has(word.lower) ? word.lower : word.bare);
  return matchFrom(parts, part + 1, reading, at + 1, taken);
}

function isOneOf(word: Word, words: ReadonlySet<string>): boolean {
  return words.has(word.lower) || words.has(word.bare) || words.has(word.raw) || words.has(bareRaw(word));
}

function bareRaw({ raw }: Word): string {
  return raw.replace(/'s$|'$/, '');
}

/** A possessive ending stays where it is, unless it is part of the pattern. */
function endOf(word: Word, part: Part | undefined): number {
  const whole = part === undefined || part.words.has(word.lower) || part.words.has(word.raw);
  return whole ? word.span.end : word.span.start + bareRaw(word).length;
}

/** True when nothing but space or a hyphen stands between a word and the one before it. */
function follows({ text, words }: Reading, at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (before === undefined || word === undefined) return false;
  return /^[\s\-‐‑–\u00AD]*$/.test(text.slice(before.span.end, word.span.start));
}

/** A text of a writer's own as a pattern: its words and no signs. */
export function plainPattern(text: string): string {
  return wordsOf(text)
    .map(({ lower }) => lower)
    .join(' ');
}
