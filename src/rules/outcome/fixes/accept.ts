import type { BlockReading } from '../../../model/block.ts';
import type { StatedOutcome } from '../../../insight/outcomes.ts';
import type { Fix } from '../../finding.ts';
import { appendItem, appendKey } from './lines.ts';

/** Accepts a finding where the outcome stands, with a blank for the reason. */
export function accept(
  { node }: StatedOutcome,
  reading: BlockReading | undefined,
  code: string,
): readonly Fix[] {
  if (reading === undefined) return [];
  const there = node.fields['accepted'];
  const item = [`- finding: ${code}`, '  because: $1'];
  const edit =
    there === undefined
      ? appendKey(node, reading, ['accepted:', ...item.map((line) => `  ${line}`)])
      : there.type === 'list'
        ? appendItem(there, reading, item)
        : undefined;
  return edit === undefined
    ? []
    : [{ title: { id: 'fix.accept' }, edits: [edit], snippet: true, accepts: true }];
}
