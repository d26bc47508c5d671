import type { Assessment, OutcomeFields, StatementKind } from '../outcome/assessment.ts';
import type { AnyMap, SourcedNode, SourcedValue } from '../model/sourced.ts';
import { textOf } from './part.ts';
import type { Analysers } from './analysers.ts';

/** A statement that stands in a field for outcomes or objectives, with what is said beside it and what follows. */
export interface StatedOutcome {
  readonly kind: StatementKind;
  /** The outcome or objective. */
  readonly node: AnyMap;
  readonly text: SourcedValue<string>;
  readonly id: string | undefined;
  /** The row it stands in; none for objectives. */
  readonly row: AnyMap | undefined;
  /** The row says what good everyday teaching is: judged as practice, not as a target for a child. */
  readonly practice: boolean;
  readonly fields: OutcomeFields;
  readonly assessment: Assessment;
}

/** The outcomes of every row of a map, or the objectives of a module, in their order. */
export function outcomesIn(root: AnyMap, analysers: Analysers): readonly StatedOutcome[] {
  return [
    ...groupsIn(root.fields['provisions']).flatMap((row) => outcomesOfRow(row, analysers)),
    ...objectivesIn(root, analysers),
  ];
}

export function objectivesIn(root: AnyMap, analysers: Analysers): readonly StatedOutcome[] {
  return groupsIn(root.fields['objectives']).flatMap((objective) => stated(objective, undefined, analysers));
}

/** Those of one item of a list at the margin: a row's outcomes, or the objective that the item is. */
export function statedIn(
  item: AnyMap,
  key: 'provisions' | 'objectives',
  analysers: Analysers,
): readonly StatedOutcome[] {
  return key === 'provisions' ? outcomesOfRow(item, analysers) : stated(item, undefined, analysers);
}

export function outcomesOfRow(row: AnyMap, analysers: Analysers): readonly StatedOutcome[] {
  return groupsIn(row.fields['outcomes']).flatMap((outcome) => stated(outcome, row, analysers));
}

function stated(node: AnyMap, row: AnyMap | undefined, analysers: Analysers): readonly StatedOutcome[] {
  const text = node.fields['text'];
  if (text?.type !== 'value' || typeof text.value !== 'string') return [];
  const kind = row === undefined ? 'cpd' : kindOf(textOf(node.fields['about']));
  const fields = fieldsOf(node);
  return [
    {
      kind,
      node,
      text: text as SourcedValue<string>,
      id: textOf(node.fields['id']),
      row,
      practice: textOf(row?.fields['kind']) === 'practice',
      fields,
      assessment: analysers.assess(text.value, kind, fields),
    },
  ];
}

/** A row is written for whoever needs it, so its outcomes are a group's unless they say otherwise. */
function kindOf(about: string | undefined): StatementKind {
  return about === 'learner' ? 'pupil' : 'group';
}

function fieldsOf(node: AnyMap): OutcomeFields {
  const text = (key: string): string | undefined => textOf(node.fields[key]);
  const given = {
    measure: text('measure'),
    start: text('expected_start'),
    // The degree of a training objective is what a target is to an outcome.
    target: text('target') ?? text('degree'),
    direction: text('direction') as OutcomeFields['direction'],
    when: isDuration(node.fields['within']) || text('by') !== undefined ? true : undefined,
    scale: isScale(node.fields['scale']) ? true : undefined,
    condition: text('condition'),
    purpose: text('so_that'),
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

/** "weeks: 12"; a field that is still empty says nothing. */
function isDuration(node: SourcedNode | undefined): boolean {
  return (
    node?.type === 'map' &&
    Object.values(node.fields).some((field) => field.type === 'value' && typeof field.value === 'number')
  );
}

/** Five levels, each with words: then the middle one says what counts as reached. */
function isScale(node: SourcedNode | undefined): boolean {
  const levels = groupsIn(node);
  return levels.length === 5 && levels.every((level) => textOf(level.fields['text']) !== undefined);
}

function groupsIn(node: SourcedNode | undefined): readonly AnyMap[] {
  return node?.type === 'list' ? node.items.flatMap((item) => (item.type === 'map' ? [item] : [])) : [];
}
