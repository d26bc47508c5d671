import type { BlockReading } from '../../model/block.ts';
import type { BodyReading } from '../../model/body.ts';
import type { Found } from '../finding.ts';
import { useInstead } from '../useInstead.ts';
import { nameOf } from './naming.ts';

/** What is not written in the form of a pattern, with what was plainly meant as the fix. */
export function* patternFindings(
  reading: BlockReading | BodyReading,
  pattern: RegExp,
  meant: (value: string) => string | undefined,
): Generator<Found> {
  if (reading.type !== 'yaml') return;
  for (const issue of reading.issues) {
    if (issue.kind !== 'pattern' || issue.pattern !== String(pattern)) continue;
    const place = { source: reading.source, span: issue.span };
    yield {
      place,
      args: { key: nameOf(issue.path, reading), value: issue.value },
      fixes: useInstead(place, meant(issue.value), { quoted: true }),
    };
  }
}
