/** Sets of words that stand for one another in patterns: `{people}` is any of "child", "pupils", "person" … */
export type WordSets = Readonly<Record<string, readonly string[]>>;

/** Something that people write, why it is pointed out, and what else there is to say. */
export interface LexiconEntry {
  /**
   * Patterns of words: `a|b` for either, `{people}` for a word of a set, `_` for up to two words of any kind. A word
   * with a capital letter is only found with it.
   */
  readonly terms?: readonly string[];
  /** Patterns that can be replaced as they stand, each with what then stands there. */
  readonly swap?: Readonly<Record<string, string>>;
  /** One sentence in our own words, said to the writer. */
  readonly why: string;
  /** What to write instead, best first. */
  readonly instead?: readonly string[];
  /** What to do where no other words fit in: a sentence. */
  readonly advice?: string;
  /** A key of the lexicon's sources. */
  readonly source: string;
  /** Whether somebody has compared the entry with its source. */
  readonly verified: boolean;
}

export interface Lexicon<E extends LexiconEntry = LexiconEntry> {
  /** Organisation and document, by a short key. */
  readonly sources: Readonly<Record<string, string>>;
  readonly entries: readonly E[];
}

/** What to write instead, as part of a sentence; empty where there is nothing. */
export function choices(words: readonly string[]): string {
  const quoted = words.map((each) => `"${each}"`);
  const last = quoted.at(-1) ?? '';
  return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(', ')} or ${last}`;
}
