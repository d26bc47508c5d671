import type { StatementKind } from '../assessment.ts';
import type { Clause } from '../reading/clause.ts';
import type { Statement } from '../reading/statement.ts';

export interface ClassifyInput {
  readonly statement: Statement;
  readonly clause: Clause;
  readonly kind: StatementKind;
  /** Something in it can be seen. */
  readonly hasBehaviour: boolean;
}
