import type { RequiredPart, StatementClass, Verdict } from '../outcome/assessment.ts';
import { harmless, wrap } from './formats/terminal.ts';
import { counted } from './formats/words.ts';

const missingInWords: Readonly<Record<RequiredPart, string>> = {
  behaviour: 'what will be seen',
  criterion: 'how well or how often',
  when: 'by when',
};

const classInWords: Readonly<Record<Exclude<StatementClass, 'outcome'>, string>> = {
  provision: 'what is provided',
  aspiration: 'a hope for later',
  need: 'a need',
  process: 'a process',
  topic: 'a topic',
};

const verdictWords: Readonly<Record<Verdict, string>> = {
  measurable: 'measurable',
  not_measurable: 'not measurable',
  not_assessed: 'not assessed',
};

export interface Judged {
  readonly verdict: Verdict;
  readonly class: StatementClass | null;
  readonly missing: readonly RequiredPart[];
}

/** `not measurable: a need, not an outcome`; `not measurable: does not say by when` */
export function verdictInWords({ verdict, class: is, missing }: Judged): string {
  // What is no outcome lacks nearly everything; to list it would distract from what it is.
  if (is !== null && is !== 'outcome') return `${verdictWords[verdict]}: ${classInWords[is]}, not an outcome`;
  const lacks = missing.length === 0 ? '' : `: does not say ${partsInWords(missing)}`;
  return verdictWords[verdict] + lacks;
}

/** A verdict as people write it. */
export function plainVerdict(verdict: Verdict): string {
  return verdictWords[verdict];
}

export function classWords(is: StatementClass | null): string {
  return is === null ? '' : is === 'outcome' ? 'an outcome' : classInWords[is];
}

export function partsInWords(missing: readonly RequiredPart[]): string {
  return missing.map((part) => missingInWords[part]).join(', ');
}

/** `2 of 3 outcomes are measurable` */
export function shareInWords(measurable: number, total: number, what: string): string {
  const verb = measurable === 1 || total === 1 ? 'is' : 'are';
  return `${String(measurable)} of ${counted(total, what)} ${verb} measurable`;
}

const indent = '   ';

/** Narrower than this, texts run on: a column of single words is harder to read than a long line. */
const leastWidth = 24;

/** A text in lines that fit the terminal, set in under its head. */
export function layOut(text: string, width: number | undefined): string {
  const room = width === undefined ? Infinity : Math.max(width - indent.length, leastWidth);
  const isPoint = text.startsWith('- ');
  // What is said in several lines is shown in one, or nobody can tell where a statement ends.
  return wrap(harmless(text.trim().replaceAll(/\s+/g, ' ')), room - (isPoint ? 2 : 0))
    .map((line, at) => `${indent}${isPoint && at > 0 ? '  ' : ''}${line}`)
    .join('\n');
}
