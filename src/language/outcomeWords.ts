import type { Assessment, NoticeCode, StatementKind } from '../outcome/assessment.ts';
import { say, type Catalogue } from '../rules/messages/catalogue.ts';
import type { OutcomeEntry } from './outcomes.ts';
import { standingOf, type Standing } from './outcomeStanding.ts';

/** As much of a text as a line beside other lines has room for. */
export function shortened(text: string, length: number): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length - 1);
  const lastWord = cut.lastIndexOf(' ');
  return `${lastWord > length / 2 ? cut.slice(0, lastWord) : cut}…`;
}

/** What kind of sentence a catalogue should give: practice and objectives are spoken of in words of their own. */
export function variantOf({ kind, practice }: Pick<OutcomeEntry, 'kind' | 'practice'>): string {
  if (practice) return '.practice';
  return kind === 'cpd' ? '.cpd' : '';
}

export function lackInWords(code: NoticeCode, kind: StatementKind, texts: Catalogue): string {
  const id = `view.lack.${code}`;
  return texts[`${id}.cpd`] !== undefined && kind === 'cpd'
    ? say(texts, { id: `${id}.cpd` })
    : say(texts, { id });
}

/** "No success criterion · no date". */
export function lacksInWords(
  { lacks }: Pick<Standing, 'lacks'>,
  kind: StatementKind,
  texts: Catalogue,
): string {
  const [first, ...others] = lacks.map((code) => lackInWords(code, kind, texts));
  return [first, ...others.map(uncapitalised)].filter((part) => part !== undefined).join(' · ');
}

/** How an outcome stands, in a few words. */
export function standingInWords(
  entry: OutcomeEntry,
  texts: Catalogue,
  standing: Standing = standingOf(entry),
): string {
  const { assessment, practice, kind } = entry;
  switch (standing.level) {
    case 'accepted':
      return say(texts, { id: 'view.accepted', args: { reason: shortened(entry.accepted ?? '', 70) } });
    case 'unjudged':
      return say(texts, { id: unjudgedId(entry) });
    case 'good': {
      const good = say(texts, { id: `view.good${variantOf(entry)}` });
      return [good, ...bloomInWords(assessment, texts)].join(' · ');
    }
    default: {
      const lacks = lacksInWords(standing, kind, texts);
      if (practice) return say(texts, { id: 'view.practice', args: { lacks: uncapitalised(lacks) } });
      return assessment.verdict === 'measurable'
        ? `${say(texts, { id: `view.good${variantOf(entry)}` })} · ${uncapitalised(lacks)}`
        : lacks;
    }
  }
}

/** "Bloom: Apply": a bare "Apply" would not say that it is a level of a taxonomy. */
function bloomInWords({ bloom }: Assessment, texts: Catalogue): readonly string[] {
  if (bloom === undefined) return [];
  const level = say(texts, { id: `view.bloom.${bloom.level}` });
  return [say(texts, { id: 'view.bloom', args: { level } })];
}

export function unjudgedId({ assessment: { notAssessed } }: Pick<OutcomeEntry, 'assessment'>): string {
  return notAssessed === undefined || notAssessed === 'empty'
    ? 'view.unjudged'
    : `view.unjudged.${notAssessed}`;
}

/** As inside a sentence or after a dot. */
export function uncapitalised(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
