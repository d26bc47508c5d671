import type { BlockReading } from '../../model/block.ts';
import type { Path } from '../../model/shape.ts';

/** What to call the place at a path: its nearest key, or the list it is an item of. */
export function nameOf(path: Path, reading: BlockReading): string {
  const key = path.findLast((step) => typeof step === 'string');
  return String(key ?? reading.block.key ?? '');
}
