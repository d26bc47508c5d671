import { textOf } from '../insight/part.ts';
import type { AnyMap, SourcedNode } from '../model/sourced.ts';
import type { PartName } from '../outcome/assessment.ts';
import { say, type Catalogue } from '../rules/messages/catalogue.ts';

/** The fields beside an outcome or objective that may give a part, the nearest first. */
const fieldsOf: Readonly<Partial<Record<PartName, readonly string[]>>> = {
  condition: ['condition'],
  criterion: ['target', 'degree', 'scale'],
  baseline: ['expected_start', 'scale'],
  when: ['within', 'by'],
  method: ['measure'],
  purpose: ['so_that'],
};

/** What a field beside the sentence gives for a part that the sentence leaves out. */
export function givenInWords(
  outcome: AnyMap,
  part: PartName,
  texts: Catalogue,
): { readonly field: string; readonly value: string } | undefined {
  for (const field of fieldsOf[part] ?? []) {
    const value = valueInWords(outcome.fields[field], texts);
    if (value !== undefined) return { field, value };
  }
  return undefined;
}

function valueInWords(node: SourcedNode | undefined, texts: Catalogue): string | undefined {
  if (node?.type === 'list') return say(texts, { id: 'view.given.scale' });
  if (node?.type !== 'map') return textOf(node);
  const count = textOf(node.fields['weeks']);
  if (count === undefined) return undefined;
  return say(texts, { id: count === '1' ? 'view.given.weeks.one' : 'view.given.weeks', args: { count } });
}
