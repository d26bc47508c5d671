import type { BlockReading } from '../../../model/block.ts';
import type { StatedOutcome } from '../../../insight/outcomes.ts';
import type { Fix } from '../../finding.ts';
import { appendKey } from './lines.ts';

const lines: Readonly<Record<'target' | 'within' | 'measure', readonly string[]>> = {
  target: ['target: "$1"'],
  within: ['within:', '  weeks: $1'],
  measure: ['measure: $1'],
};

/** A field beside the sentence that says what the sentence leaves out, for the writer to fill in. */
export function addField(
  stated: StatedOutcome,
  reading: BlockReading | undefined,
  key: keyof typeof lines,
): readonly Fix[] {
  if (reading === undefined || stated.kind === 'cpd' || Object.hasOwn(stated.node.keys, key)) return [];
  const edit = appendKey(stated.node, reading, lines[key]);
  return edit === undefined
    ? []
    : [{ title: { id: 'fix.add-key', args: { key } }, edits: [edit], snippet: true }];
}
