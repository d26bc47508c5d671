import type { Verb } from '../lexicon.ts';
import type { Token } from './tokens.ts';

/** A word that may be the verb of its clause, while the clause is read from left to right. */
export interface Candidate {
  readonly tokens: readonly Token[];
  /** Where the subject may begin. */
  readonly from: number;
  readonly at: number;
  readonly token: Token;
  /** The nearest word before, adverbs passed over. */
  readonly previous: Token | undefined;
  readonly verb: Verb | undefined;
  /** The subject so far is several people. */
  readonly plural: boolean;
}
