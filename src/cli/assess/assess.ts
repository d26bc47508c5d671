import type { Readable } from 'node:stream';
import type { Analysers } from '../../insight/analysers.ts';
import type { Reasons } from '../../language/reasons.ts';
import { limits } from '../../model/limits.ts';
import type { AssessOptions } from '../arguments/assess.ts';
import { CannotRun, reasonOf } from '../cannotRun.ts';
import { answerTo } from './answer.ts';
import { answerFormats, type AnswerContext, type AnswerCounts } from './formats.ts';
import { LineCutter, type InputLine } from './lines.ts';
import { readLine } from './readLine.ts';

export interface AssessHost {
  readonly input: Readable;
  readonly analysers: Analysers;
  readonly reasons: Reasons;
  readonly context: AnswerContext;
  /** Resolves when the text has gone out: true where somebody took it, false where nobody reads on. */
  write(text: string): Promise<boolean>;
}

/**
 * Answers line by line, in the order of the input. Whatever arrives together is answered together: one line from a
 * person or a program that waits for each answer, some hundreds from a file. The next lines are not read before the
 * answers have gone out, so memory does not grow with the input.
 */
export async function assess(options: AssessOptions, host: AssessHost): Promise<AnswerCounts> {
  const format = answerFormats[options.format];
  const counts = { statements: 0, measurable: 0, problems: 0 };
  const cutter = new LineCutter(limits.statementBytes);

  const answer = (line: InputLine): string => {
    const statement = readLine(line, options.kind);
    if (statement === undefined) return '';
    if ('error' in statement) {
      counts.problems++;
      return format.problem(statement, host.context);
    }
    const assessment = host.analysers.assess(statement.text, statement.kind, statement.fields);
    counts.statements++;
    if (assessment.verdict === 'measurable') counts.measurable++;
    const reasons = host.reasons(assessment, statement.kind);
    return format.answer(
      { answer: answerTo(statement, assessment, reasons), statement, reasons },
      host.context,
    );
  };
  const send = (lines: readonly InputLine[]): Promise<boolean> => host.write(lines.map(answer).join(''));

  for await (const chunk of chunksOf(host.input)) if (!(await send(cutter.take(chunk)))) return counts;
  if (await send(cutter.end())) await host.write(format.end(counts, host.context));
  return counts;
}

async function* chunksOf(input: Readable): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of input) yield chunk as Buffer;
  } catch (error) {
    throw new CannotRun([`Standard input could not be read: ${reasonOf(error)}`]);
  }
}
