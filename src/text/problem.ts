import type { TextEdit } from './edits.ts';
import type { Span } from './span.ts';

/** What can be wrong with text before anyone asks what it means. The rules turn each kind into a finding. */
export type ProblemKind =
  | 'alias'
  | 'bad-start'
  | 'colon-in-text'
  | 'control-character'
  | 'deep'
  | 'directive'
  | 'directive-unclosed'
  | 'directive-unknown'
  | 'duplicate-key'
  | 'front-matter-missing'
  | 'front-matter-unclosed'
  | 'half-typed-key'
  | 'indent'
  | 'key-not-text'
  | 'merge-key'
  | 'second-document'
  | 'split-text'
  | 'stray-fence'
  | 'syntax'
  | 'tab'
  | 'tag'
  | 'unclosed-bracket'
  | 'unclosed-quote';

export interface Problem {
  readonly kind: ProblemKind;
  readonly span: Span;
  readonly args?: Readonly<Record<string, string>>;
  /** A change that mends it without losing anything, where there is one. */
  readonly mend?: readonly TextEdit[];
}
