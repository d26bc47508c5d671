import { createAssessor, type Assess } from '../../src/outcome/assess.ts';
import { readLabelled, strata, type Half, type Stratum } from './labels.ts';
import { f1 } from './measures.ts';
import { scoresOf, type Scores } from './scores.ts';
import {
  agreementTable,
  classTable,
  confusionTable,
  errorList,
  partTable,
  summaryTable,
  type AllScores,
} from './tables.ts';

export function allScores(assess: Assess = createAssessor()): AllScores {
  const half = (name: Half): Readonly<Record<Stratum, Scores>> => ({
    natural: scoresOf(readLabelled(name, 'natural'), assess),
    balanced: scoresOf(readLabelled(name, 'balanced'), assess),
  });
  return { tuned: half('tuned'), 'held-back': half('held-back') };
}

/** The part of docs/outcomes.md that is made from the labelled sentences. */
export function resultsForPage(all: AllScores): string {
  const { natural, balanced } = all['held-back'];
  return [
    summaryTable(all),
    '',
    'Parts, in the balanced sentences that were held back:',
    '',
    partTable(balanced),
    '',
    'Classes, in the natural sentences that were held back:',
    '',
    classTable(natural),
  ].join('\n');
}

/** The whole report, as Markdown. */
export function report(all: AllScores, options: { readonly errors: boolean }): string {
  const sections: string[] = ['# How well outcomes are judged', summaryTable(all)];
  for (const [half, byStratum] of Object.entries(all) as [Half, AllScores[Half]][]) {
    for (const stratum of strata) {
      const scores = byStratum[stratum];
      sections.push(
        `## ${half}, ${stratum}`,
        `Verdict: ${JSON.stringify(scores.verdict)}`,
        partTable(scores),
        classTable(scores),
        confusionTable(scores),
      );
      if (half === 'held-back')
        sections.push(
          agreementTable(
            stratum,
            scores.judged.map(({ label }) => label),
          ),
        );
      if (options.errors) sections.push(errorList(scores));
    }
  }
  return sections.join('\n\n');
}

/** The verdict's F1 in every half and stratum with two assessors, side by side. */
export function comparison(own: AllScores, other: AllScores): string {
  return (Object.keys(own) as Half[])
    .flatMap((half) =>
      strata.map(
        (stratum) =>
          `${half}, ${stratum}: ${f1(own[half][stratum].verdict).value.toFixed(3)} without a tagger, ${f1(other[half][stratum].verdict).value.toFixed(3)} with one`,
      ),
    )
    .join('\n');
}
