import type { Span } from '../text/span.ts';

/** Who reads a text: families, or the adults who work with their children. */
export type Audience = 'families' | 'staff';

/** What can be looked for in prose; each has a rule `language/<judge>`. */
export type ProseJudge =
  'reading-ease' | 'long-sentence' | 'jargon' | 'respect' | 'masking' | 'vague-provision';

/** How autistic people are spoken of: "autistic person", "person with autism", or either. */
export type Identity = 'identity_first' | 'person_first' | 'either';

export interface OwnWord {
  readonly terms: readonly string[];
  readonly why: string;
  readonly instead: readonly string[];
}

/** What the people of a project have agreed on about words. */
export interface Wording {
  readonly identity: Identity;
  /** Words that they avoid themselves. */
  readonly avoid: readonly OwnWord[];
  /** Words that are fine with them. */
  readonly allow: readonly string[];
}

export interface ProseOptions {
  readonly judge: ProseJudge;
  readonly audience: Audience;
  readonly wording: Wording;
}

/** Other words that can stand in a place as it is. */
export interface Swap {
  readonly span: Span;
  readonly text: string;
}

/** Something about a text that its writer may want to know. */
export interface ProseNote {
  readonly judge: ProseJudge;
  /** Which of several things the judge has to say. */
  readonly variant?: 'own' | 'stance' | 'advice';
  readonly span: Span;
  /** Of words: the pattern by which a lexicon knows them. */
  readonly pattern?: string;
  readonly args: Readonly<Record<string, string>>;
  readonly swaps: readonly Swap[];
}
