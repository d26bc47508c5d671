import type { StatementKind } from '../../outcome/assessment.ts';
import { answerFormats, type AnswerFormatName } from '../assess/formats.ts';
import { CannotRun } from '../cannotRun.ts';
import { oneOf, type CommandArguments } from './given.ts';

export interface AssessOptions {
  readonly format: AnswerFormatName;
  /** Of statements that come without one: then lines may be plain text. */
  readonly kind: StatementKind | undefined;
}

const kinds: readonly StatementKind[] = ['pupil', 'group', 'cpd'];

export const assessArguments: CommandArguments<AssessOptions> = {
  options: ['format', 'kind'],
  read(positionals, given) {
    const [first] = positionals;
    if (first !== undefined)
      throw new CannotRun([
        `Statements are read from standard input, so "${first}" has no place here. Write "provision assess < file".`,
      ]);
    return {
      format: oneOf('format', given, Object.keys(answerFormats) as readonly AnswerFormatName[]) ?? 'jsonl',
      kind: oneOf('kind', given, kinds),
    };
  },
};
