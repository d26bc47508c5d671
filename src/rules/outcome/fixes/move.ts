import type { BlockReading } from '../../../model/block.ts';
import type { StatedOutcome } from '../../../insight/outcomes.ts';
import type { Fix, PlacedEdit } from '../../finding.ts';
import { frame } from './frame.ts';
import { appendItem, appendKey } from './lines.ts';
import { asSnippet, plainOrQuoted } from './snippet.ts';

/** Where words belong that are no outcome. */
export type Target = 'adults_do' | 'barrier' | 'aspiration';

/**
 * Moves the words to the field they belong in and leaves a frame in their place. Nothing where that field already holds
 * a text: two texts cannot be joined without reading them. Objectives of training have no such fields.
 */
export function move(stated: StatedOutcome, reading: BlockReading | undefined, to: Target): readonly Fix[] {
  const edit = reading === undefined ? undefined : edited(stated, reading, to);
  if (edit === undefined) return [];
  return [
    {
      title: { id: 'fix.move', args: { key: to } },
      edits: frame(stated).edits.reduceRight<readonly PlacedEdit[]>(joined, [edit]),
      snippet: true,
    },
  ];
}

function edited(
  { node, row, text }: StatedOutcome,
  reading: BlockReading,
  to: Target,
): PlacedEdit | undefined {
  const group = to === 'aspiration' ? node : row;
  if (row === undefined || group === undefined) return undefined;
  const words = asSnippet(plainOrQuoted(text.value));
  const there = group.fields[to];
  if (there === undefined)
    return appendKey(group, reading, to === 'adults_do' ? [`${to}:`, `  - ${words}`] : [`${to}: ${words}`]);
  return there.type === 'list' ? appendItem(there, reading, [`- ${words}`]) : undefined;
}

/** Changes that touch are one change: an editor could not tell which of them comes first. */
function joined([next, ...rest]: readonly PlacedEdit[], edit: PlacedEdit): readonly PlacedEdit[] {
  if (next === undefined) return [edit];
  const { source, span } = edit.place;
  if (next.place.source !== source || next.place.span.start !== span.end) return [edit, next, ...rest];
  return [
    {
      place: { source, span: { start: span.start, end: next.place.span.end } },
      newText: edit.newText + next.newText,
    },
    ...rest,
  ];
}
