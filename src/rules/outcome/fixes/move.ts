import type { BlockReading } from '../../../model/block.ts';
import type { StatedOutcome } from '../../../insight/outcomes.ts';
import { quote } from '../../../text/yaml/splitText.ts';
import type { Fix, PlacedEdit } from '../../finding.ts';
import { frame } from './frame.ts';
import { appendItem, appendKey } from './lines.ts';

/** Where words belong that are no outcome. */
export type Target = 'adults_do' | 'barrier' | 'aspiration';

/**
 * Moves the words to the field they belong in and leaves a frame in their place. Nothing where that field already holds
 * a text: two texts cannot be joined without reading them.
 */
export function move(stated: StatedOutcome, reading: BlockReading | undefined, to: Target): readonly Fix[] {
  const edit = reading === undefined ? undefined : edited(stated, reading, to);
  if (edit === undefined) return [];
  const left = frame(stated);
  return [{ title: { id: 'fix.move', args: { key: to } }, edits: [...left.edits, edit], snippet: true }];
}

function edited(
  { node, row, text }: StatedOutcome,
  reading: BlockReading,
  to: Target,
): PlacedEdit | undefined {
  const group = to === 'aspiration' ? node : row;
  if (group === undefined) return undefined;
  const words = asSnippet(plainOrQuoted(text.value));
  const there = group.fields[to];
  if (there === undefined)
    return appendKey(group, reading, to === 'adults_do' ? [`${to}:`, `  - ${words}`] : [`${to}: ${words}`]);
  return there.type === 'list' && there.source === reading.source
    ? appendItem(there, reading, [`- ${words}`])
    : undefined;
}

/** Words as they can stand in YAML. */
function plainOrQuoted(words: string): string {
  const text = words.trim().replace(/\s+/g, ' ');
  return /^[\p{L}\d][^:#]*$/u.test(text) && !/^(?:true|false|null|yes|no|\d[\d.]*)$/i.test(text)
    ? text
    : quote(text);
}

/** Characters that would make blanks of a snippet stay characters. */
function asSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
