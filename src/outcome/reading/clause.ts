import type { Span } from '../../text/span.ts';
import type { Verb } from '../lexicon.ts';
import type { Token } from './tokens.ts';

/** A verb of a clause that says what is done. */
export interface Head {
  /** Where it stands among the clause's tokens. */
  readonly at: number;
  readonly token: Token;
  /** Nothing for a verb that is in no list; its place shows that it is one. */
  readonly verb: Verb | undefined;
  readonly passive: boolean;
  readonly negated: boolean;
}

export type SubjectKind = 'learner' | 'adult' | 'trainee' | 'person' | 'thing';

export interface Subject extends Span {
  readonly kind: SubjectKind;
}

/** A stretch of a statement between full stops, semicolons and line breaks. */
export interface Clause extends Span {
  readonly tokens: readonly Token[];
  readonly subject: Subject | undefined;
  /** What is done, in order; none in a fragment or where only a state is named. */
  readonly heads: readonly Head[];
  /** Where the predicate begins among the tokens; nothing in fragments. */
  readonly predicate: number | undefined;
  /** "to ask for help", "will ask", "can ask": what is to come rather than what is. */
  readonly intended: boolean;
}
