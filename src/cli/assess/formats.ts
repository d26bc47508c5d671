import type { Style } from '../formats/terminal.ts';
import { harmless, painter } from '../formats/terminal.ts';
import { counted } from '../formats/words.ts';
import { layOut, shareInWords, verdictInWords } from '../statementInWords.ts';
import type { Answer, Problem, Statement } from './answer.ts';

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

/** How answers are printed, one after another. */
export interface AnswerFormat {
  answer(answer: Answer, statement: Statement, context: AnswerContext): string;
  problem(problem: Problem, context: AnswerContext): string;
  /** What comes last. */
  end(counts: AnswerCounts, context: AnswerContext): string;
}

/** For programs: one line of JSON for each line of the input. Its shape is a promise and has a JSON Schema. */
const jsonl: AnswerFormat = {
  answer: (answer) => `${JSON.stringify(answer)}\n`,
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
  answer(answer, { text: statement }, { colours, width }) {
    const paint = painter(colours);
    const head = `${paint('bold', harmless(String(answer.id)))}  ${paint(
      loudness[answer.severity],
      verdictInWords(answer),
    )}`;
    const said = answer.reasons.map((reason) => layOut(`- ${reason}`, width));
    return `${[head, layOut(statement, width), ...said].join('\n')}\n\n`;
  },
  problem: ({ error }, { colours }) => `${painter(colours)('red', harmless(error))}\n\n`,
  end({ statements, measurable, problems }) {
    const unread = problems === 0 ? '' : ` ${counted(problems, 'line')} could not be read.`;
    if (statements === 0) return `No statements were given.${unread}\n`;
    return `${shareInWords(measurable, statements, 'statement')}.${unread}\n`;
  },
};

export const answerFormats: Readonly<Record<AnswerFormatName, AnswerFormat>> = { jsonl, text };
