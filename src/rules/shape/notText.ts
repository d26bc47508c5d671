import type { BlockReading } from '../../model/block.ts';
import type { BodyReading } from '../../model/body.ts';
import type { ShapeIssue } from '../../model/shape.ts';
import { quote } from '../../text/yaml/splitText.ts';
import type { Found } from '../finding.ts';
import { completedVersion } from './completedVersion.ts';

/** What happened to a text that YAML read as something else. */
export type Loss = 'zeros' | 'version' | 'other';

type NotText = Extract<ShapeIssue, { readonly kind: 'not-text' }>;

/** The texts of a block that were read as numbers or yes/no, by what is lost; quotes mend all of them. */
export function* notTextFindings(reading: BlockReading | BodyReading, loss: Loss): Generator<Found> {
  if (reading.type !== 'yaml') return;
  for (const issue of reading.issues) {
    if (issue.kind !== 'not-text' || lossOf(issue) !== loss) continue;
    const place = { source: reading.source, span: issue.span };
    const meant = loss === 'version' ? completedVersion(issue.written) : undefined;
    const title = meant === undefined ? { id: 'fix.quote' } : { id: 'fix.use', args: { nearest: meant } };
    yield {
      place,
      args: { key: keyOf(issue), written: issue.written, meant: meant ?? issue.written },
      fixes: [{ title, edits: [{ place, newText: quote(meant ?? issue.written) }] }],
    };
  }
}

function lossOf(issue: NotText): Loss {
  if (/^[-+]?0\d+$/.test(issue.written) || /^[-+]?\d{16,}$/.test(issue.written)) return 'zeros';
  return /version|changed_in|supersedes|least_tool/.test(keyOf(issue)) ? 'version' : 'other';
}

function keyOf(issue: NotText): string {
  return String(issue.path.findLast((step) => typeof step === 'string') ?? '');
}
