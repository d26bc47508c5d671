import type { Reason } from '../../language/reasons.ts';
import type { Style } from '../formats/terminal.ts';
import { harmless, painter } from '../formats/terminal.ts';
import { counted } from '../formats/words.ts';
import { layOut, shareInWords, verdictInWords } from '../statementInWords.ts';
import { inFull, type Answer, type Problem, type Statement } from './answer.ts';

export type AnswerFormatName = 'jsonl' | 'text';

export interface AnswerContext {
  readonly colours: boolean;
  /** Columns of the terminal; absent when the output goes elsewhere. */
  readonly width: number | undefined;
}

export interface AnswerCounts {
  readonly statements: number;
  readonly measurable: number;
  readonly problems: number;
}

/** A statement with what is said about it. */
export interface Answered {
  readonly answer: Answer;
  readonly statement: Statement;
  readonly reasons: readonly Reason[];
}

/** How answers are printed, one after another. */
export interface AnswerFormat {
  answer(answered: Answered, context: AnswerContext): string;
  problem(problem: Problem, context: AnswerContext): string;
  /** What comes last. */
  end(counts: AnswerCounts, context: AnswerContext): string;
}

/** For programs: one line of JSON for each line of the input. Its shape is a promise and has a JSON Schema. */
const jsonl: AnswerFormat = {
  answer: ({ answer }) => `${JSON.stringify(answer)}\n`,
  problem: (problem) => `${JSON.stringify(problem)}\n`,
  end: () => '',
};

const loudness: Readonly<Record<Answer['severity'], Style>> = {
  error: 'red',
  warning: 'yellow',
  hint: 'green',
  none: 'green',
};

/** For people: each statement under its verdict, then what there is to say about it. */
const text: AnswerFormat = {
  answer({ answer, statement, reasons }, { colours, width }) {
    const paint = painter(colours);
    const head = `${paint('bold', harmless(String(answer.id)))}  ${paint(
      loudness[answer.severity],
      verdictInWords(answer),
    )}`;
    const said = sourcesOnce(reasons).map((reason) => layOut(`- ${inFull(reason)}`, width));
    return `${[head, layOut(statement.text, width), ...said].join('\n')}\n\n`;
  },
  problem: ({ error }, { colours }) => `${painter(colours)('red', harmless(error))}\n\n`,
  end({ statements, measurable, problems }) {
    const unread = problems === 0 ? '' : ` ${counted(problems, 'line')} could not be read.`;
    if (statements === 0) return `No statements were given.${unread}\n`;
    return `${shareInWords(measurable, statements, 'statement')}.${unread}\n`;
  },
};

/** Reasons in which each source stands only where it is first needed: below each other, people read it once. */
function sourcesOnce(reasons: readonly Reason[]): readonly Reason[] {
  return reasons.map(({ text: words, source }, at) =>
    source === undefined || reasons.slice(0, at).some((earlier) => earlier.source === source)
      ? { text: words }
      : { text: words, source },
  );
}

export const answerFormats: Readonly<Record<AnswerFormatName, AnswerFormat>> = { jsonl, text };
