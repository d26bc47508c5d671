import { harmless, painter, type Paint, type Style } from '../formats/terminal.ts';
import { counted } from '../formats/words.ts';
import { layOut, shareInWords } from '../statementInWords.ts';
import type { OutcomeContext, OutcomeFormat } from './format.ts';
import { lacksOf, originWords, verdictOf } from './inWords.ts';
import type { OutcomeCounts, OutcomesReport, ReportedOutcome } from './report.ts';

/** For people: outcomes by document, each under its verdict, then what it comes to. */
export const text: OutcomeFormat = ({ outcomes, summary }, context) => {
  const paint = painter(context.colours);
  const groups = [...new Set(outcomes.map(({ document }) => document))].map((document) =>
    [
      paint('bold', harmless(document)),
      ...outcomes
        .filter((outcome) => outcome.document === document)
        .map((outcome) => block(outcome, context, paint)),
    ].join('\n'),
  );
  return `${[...groups, ...inWords(summary)].join('\n\n')}\n`;
};

function block(outcome: ReportedOutcome, { width }: OutcomeContext, paint: Paint): string {
  const { line, row, id, text: statement, accepted, file, document } = outcome;
  const place = file === document ? String(line) : `${harmless(file)}:${String(line)}`;
  const name = [row, id].filter((part) => part !== null).join(' › ');
  const head = [
    paint('dim', place),
    ...(name === '' ? [] : [harmless(name)]),
    paint(moodOf(outcome), verdictOf(outcome)),
    ...marksOf(outcome).map((mark) => paint('dim', mark)),
  ].join('  ');
  return [
    head,
    layOut(statement, width),
    ...(accepted === null ? [] : [layOut(`- accepted: ${accepted}`, width)]),
  ].join('\n');
}

function marksOf({ practice, origin, bloom }: ReportedOutcome): readonly string[] {
  return [
    ...(practice ? ['everyday practice'] : []),
    ...(origin === null ? [] : [originWords[origin]]),
    ...(bloom === null ? [] : [`Bloom: ${bloom}`]),
  ].map((mark) => `(${mark})`);
}

function moodOf(outcome: ReportedOutcome): Style {
  const { class: is, severity, accepted } = outcome;
  if (accepted !== null || is === null) return 'dim';
  if (is === 'outcome' && lacksOf(outcome).length === 0) return 'green';
  return severity === 'error' ? 'red' : 'yellow';
}

function inWords({ outcomes, objectives, practice }: OutcomesReport['summary']): readonly string[] {
  const lines = [
    ...countsInWords(outcomes, 'outcome'),
    ...countsInWords(objectives, 'objective'),
    ...(practice === 0
      ? []
      : [`${counted(practice, 'description')} of everyday practice, which has no targets.`]),
  ];
  return [lines.length === 0 ? 'There are no outcomes and no objectives here.' : lines.join('\n')];
}

function countsInWords({ total, measurable, accepted }: OutcomeCounts, what: string): readonly string[] {
  if (total === 0) return [];
  const also = accepted === 0 ? '' : `; ${String(accepted)} more ${accepted === 1 ? 'is' : 'are'} accepted`;
  return [`${shareInWords(measurable, total, what)}${also}.`];
}
