import type { Framework } from '../framework/framework.ts';
import { inWords } from '../framework/framework.ts';
import { slugPattern } from '../model/patterns.ts';
import type { Vocabulary } from '../model/formats/field.ts';
import type { Texts } from './texts.ts';

/** A term's label; plain words where plain words were written. */
export function termLabel(framework: Framework, vocabulary: Vocabulary, written: string): string {
  const term = framework.term(vocabulary, written);
  if (term !== undefined) return term.label;
  return slugPattern.test(written) ? inWords(written) : written;
}

export function termLabels(
  framework: Framework,
  vocabulary: Vocabulary,
  written: readonly string[],
): readonly string[] {
  return written.map((id) => termLabel(framework, vocabulary, id));
}

/** A date as people write it; what is no date stays as it was written. */
export function dateWords(date: string, texts: Texts): string {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  const name = texts.months[Number(month) - 1];
  return name === undefined || day === '00' || Number(day) > 31
    ? date
    : texts.date(String(Number(day)), name, year);
}

/** Labels side by side. They may hold commas and names, so neither commas nor lower case would do. */
export function labelsTogether(labels: readonly string[]): string {
  return labels.join(' · ');
}

/** Ends as a sentence does. */
export function sentence(text: string): string {
  return /[.!?…:][”’"')]*$/.test(text) ? text : `${text}.`;
}
