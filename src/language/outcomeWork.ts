import type { NoticeCode } from '../outcome/assessment.ts';
import { say, type Catalogue } from '../rules/messages/catalogue.ts';
import type { SeverityOverrides } from '../rules/run.ts';
import type { Range } from '../text/span.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { textAt } from '../workspace/index.ts';
import { escape } from './explain.ts';
import type { OutcomeEntry } from './outcomes.ts';
import { isUnfinished, standingOf, type Standing } from './outcomeStanding.ts';
import { lackInWords, shortened, standingInWords } from './outcomeWords.ts';

/** What an outcome lacks, or that it is not written yet. */
interface Lack {
  readonly code: NoticeCode | 'blanks';
  readonly label: string;
}

/** An outcome that somebody still has to look at. */
export interface OutcomeWork {
  /** The same for as long as it is the same outcome, for lists that keep what is selected. */
  readonly key: string;
  readonly range: Range;
  /** What it lacks, in as few words as can be. */
  readonly label: string;
  /** Its own text. */
  readonly text: string;
  readonly level: 'warning' | 'error';
  readonly lacks: readonly Lack[];
  /** Markdown. */
  readonly tooltip: string;
}

/** A map, overlay or module with the outcomes in it that need work. */
export interface DocumentWork {
  readonly uri: string;
  readonly title: string;
  /** How many outcomes or objectives are written in it, whatever they are like. */
  readonly total: number;
  readonly works: readonly OutcomeWork[];
}

/**
 * What is left to do in a document that can have outcomes; nothing of others. What an overlay takes over from a
 * published map is work for its publisher, so only what is written in the document itself counts; and of that only what
 * the project asks for: a rule that it has switched off, or wants no more than a hint from, lists nothing.
 */
export function outcomeWorkOf(
  workspace: Workspace,
  uri: string,
  entries: readonly OutcomeEntry[],
  texts: Catalogue,
): DocumentWork | undefined {
  const document = workspace.document(uri);
  if (document === undefined || !['map', 'overlay', 'module'].includes(document.kind)) return undefined;
  const own = entries.filter((entry) => entry.uri === uri && entry.assessment.notAssessed !== 'empty');
  const severities = workspace.severities(uri);
  const keys = new Map<string, number>();
  return {
    uri,
    title: textAt(document.root, 'title') ?? '',
    total: own.length,
    works: own.flatMap((entry) => {
      const standing = standingOf(entry, severities);
      const level = urgencyOf(entry, standing, severities);
      const name = `${entry.rowId ?? ''}/${entry.id ?? ''}`;
      const twin = keys.get(name) ?? 0;
      keys.set(name, twin + 1);
      return level === undefined ? [] : [workOf(entry, standing, level, `${name}/${twin}`, texts)];
    }),
  };
}

/** How grave it is in the eyes of the project; nothing where nobody is asked to do anything. */
function urgencyOf(
  entry: OutcomeEntry,
  { level }: Standing,
  severities: SeverityOverrides,
): OutcomeWork['level'] | undefined {
  const asked =
    isUnfinished(entry) && entry.accepted === undefined
      ? (severities.get('outcome/blank') ?? 'warning')
      : level;
  return asked === 'error' || asked === 'warning' ? asked : undefined;
}

function workOf(
  entry: OutcomeEntry,
  standing: Standing,
  level: OutcomeWork['level'],
  key: string,
  texts: Catalogue,
): OutcomeWork {
  const inWords = standingInWords(entry, texts, standing);
  const unfinished = say(texts, { id: 'view.unfinished' });
  const lacks: readonly Lack[] = isUnfinished(entry)
    ? [{ code: 'blanks', label: unfinished }]
    : standing.lacks.map((code) => ({ code, label: lackInWords(code, entry.kind, texts) }));
  return {
    key,
    range: entry.range,
    label: isUnfinished(entry) ? unfinished : shortLabel(standing, inWords, texts),
    text: shortened(entry.text, 300),
    level,
    lacks,
    tooltip: [
      `**${escape(inWords)}**`,
      escape(shortened(entry.text, 300)),
      ...standing.lacks.map((code) => escape(say(texts, { id: `view.why.${code}` }))),
      entry.rowTitle === undefined
        ? ''
        : `*${escape(say(texts, { id: 'view.in-row', args: { row: entry.rowTitle } }))}*`,
    ]
      .filter((part) => part !== '')
      .join('\n\n'),
  };
}

/** Beside the text of an outcome there is little room for what it is instead. */
function shortLabel({ lacks: [first] }: Standing, inWords: string, texts: Catalogue): string {
  const id = `view.is.${first ?? ''}`;
  return texts[id] === undefined ? inWords : say(texts, { id });
}
