import Papa from 'papaparse';
import { partNames, type PartName } from '../../outcome/assessment.ts';
import { classWords, partsInWords } from '../statementInWords.ts';
import type { OutcomeFormat } from './format.ts';
import { kindWords, lacksOf, originWords, plainVerdictOf } from './inWords.ts';
import type { ReportedOutcome } from './report.ts';

type Cell = string | number;

/** The columns in their order, each with its heading. */
const columns: readonly (readonly [heading: string, cell: (outcome: ReportedOutcome) => Cell])[] = [
  ['Document', ({ document }) => document],
  ['Written in', ({ file }) => file],
  ['Line', ({ line }) => line],
  ['Whose words', ({ origin }) => (origin === null ? '' : originWords[origin])],
  ['Row', ({ row }) => row ?? ''],
  ['Title of the row', ({ title }) => title ?? ''],
  ['Outcome', ({ id }) => id ?? ''],
  ['About', ({ kind }) => kindWords[kind]],
  ['Everyday practice', ({ practice }) => yes(practice)],
  ['Text', ({ text }) => text],
  ['Verdict', plainVerdictOf],
  ['What it is', (outcome) => classWords(outcome.class)],
  ['Missing', (outcome) => partsInWords(lacksOf(outcome))],
  ['Accepted because', ({ accepted }) => accepted ?? ''],
  ["Bloom's level", ({ bloom }) => bloom ?? ''],
  ...partNames.map(
    (part) => [`Part: ${part}`, (outcome: ReportedOutcome) => wordsOf(outcome, part)] as const,
  ),
];

/** Texts that a spreadsheet would take for a formula, in their first line or all of them. */
const formula = /^[=+\-@\t\r]/;

/**
 * For Excel: UTF-8 with a byte order mark, without which Excel takes £ and é for something else, and line breaks as on
 * Windows.
 */
export const csv: OutcomeFormat = ({ outcomes }) => {
  const table = Papa.unparse(
    [
      columns.map(([heading]) => heading),
      ...outcomes.map((outcome) => columns.map(([, cell]) => cell(outcome))),
    ],
    { newline: '\r\n', escapeFormulae: formula },
  );
  return `\uFEFF${table}\r\n`;
};

/** The words of a part as they stand in the text, or that another field gives it. */
function wordsOf({ parts, supplied, text }: ReportedOutcome, part: PartName): string {
  const words = (parts[part] ?? []).map(([start, end]) => text.slice(start, end));
  return words.length === 0 && supplied.includes(part) ? '(in another field)' : words.join(' … ');
}

function yes(is: boolean): string {
  return is ? 'yes' : '';
}
