import type { AnyMap, SourcedNode } from '../model/sourced.ts';
import type { Place } from '../text/source.ts';
import { contains } from '../text/span.ts';
import type { Finding } from './finding.ts';
import type { RunResult } from './run.ts';

/**
 * Why an outcome stands as it is, in the words of those who accepted what was found; nothing when something louder than
 * a hint is still open. A hint is about style, and nobody should have to accept it to settle the rest.
 * @param results of the documents in which the outcome is written
 */
export function reasonForAccepting(outcome: AnyMap, results: readonly RunResult[]): string | undefined {
  const places = placesOf(outcome);
  const isOurs = ({ code, place }: Finding): boolean =>
    code.startsWith('outcome/') && places.some((own) => holds(own, place));
  const isOpen = results.some(({ findings }) =>
    findings.some((finding) => isLoud(finding) && isOurs(finding)),
  );
  if (isOpen) return undefined;
  const reasons = results.flatMap(({ accepted }) =>
    accepted.flatMap(({ finding, acceptance }) => (isOurs(finding) ? (acceptance.because ?? []) : [])),
  );
  return reasons.length === 0 ? undefined : [...new Set(reasons)].join(' ');
}

function isLoud({ severity }: Finding): boolean {
  return severity === 'error' || severity === 'warning';
}

/** Where the outcome is written: what an overlay changes stands elsewhere than the rest. */
function placesOf(node: SourcedNode): readonly Place[] {
  const children = node.type === 'list' ? node.items : node.type === 'map' ? Object.values(node.fields) : [];
  return [node, ...children.filter(({ source }) => source !== node.source).flatMap(placesOf)];
}

function holds(outer: Place, inner: Place): boolean {
  return outer.source === inner.source && contains(outer.span, inner.span);
}
