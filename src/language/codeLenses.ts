import { say, type Catalogue } from '../rules/messages/catalogue.ts';
import type { Range } from '../text/span.ts';
import { countOutcomes } from './outcomeCount.ts';
import type { OutcomeEntry } from './outcomes.ts';
import { needsWork, standingOf, type Level } from './outcomeStanding.ts';
import { standingInWords } from './outcomeWords.ts';

/** A line between the lines of the text, with something to do when it is chosen. */
export interface CodeLens {
  readonly range: Range;
  readonly title: string;
  readonly level: Level;
  readonly tooltip: string;
  /** Offer fixes at the place, show the parts there, or list the outcomes that need work. */
  readonly action: 'fix' | 'parts' | 'list';
}

const top: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** How each outcome of a document stands, above it, and how many are measurable, above the first line. */
export function codeLensesOf(
  uri: string,
  entries: readonly OutcomeEntry[],
  texts: Catalogue,
): readonly CodeLens[] {
  const count = countOutcomes(entries, texts);
  const ofDocument: readonly CodeLens[] =
    count === undefined
      ? []
      : [
          {
            range: top,
            title: count.sentence,
            level: count.measurable === count.total ? 'good' : 'unjudged',
            tooltip: say(texts, { id: 'view.lens.list' }),
            action: 'list',
          },
        ];
  const own = entries.filter((entry) => entry.uri === uri && entry.assessment.notAssessed !== 'empty');
  return [...ofDocument, ...own.map((entry) => lensOf(entry, texts))];
}

function lensOf(entry: OutcomeEntry, texts: Catalogue): CodeLens {
  const standing = standingOf(entry);
  const action = needsWork(standing) ? 'fix' : 'parts';
  return {
    range: entry.range,
    title: standingInWords(entry, texts),
    level: standing.level,
    tooltip: say(texts, { id: `view.lens.${action}` }),
    action,
  };
}
