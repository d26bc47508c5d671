import { documentAcceptances, type Acceptance } from '../insight/summary.ts';
import { contains } from '../text/span.ts';
import type { Finding } from './finding.ts';
import type { DocumentSubject } from './rule.ts';

/** Every acceptance of a document: its own, and those in its rows, outcomes, objectives and Markdown. */
export function allAcceptances({
  root,
  summaries,
}: Pick<DocumentSubject, 'root' | 'summaries'>): readonly Acceptance[] {
  return [
    ...documentAcceptances(root.fields['accepted']),
    ...summaries.flatMap(({ acceptances }) => acceptances),
  ];
}

export interface Applied {
  /** Findings that nobody has accepted. */
  readonly open: readonly Finding[];
  readonly accepted: readonly { readonly finding: Finding; readonly acceptance: Acceptance }[];
  /** Acceptances in force that met no finding. */
  readonly unused: readonly Acceptance[];
}

/**
 * Takes out what the writers have accepted. An acceptance counts when it has a reason, has not ended and names a code
 * that may be accepted; in a row, outcome or objective it counts for what stands there, else for the whole document.
 */
export function applyAcceptances(
  findings: readonly Finding[],
  acceptances: readonly Acceptance[],
  today: string,
  isAcceptable: (code: string) => boolean,
): Applied {
  const inForce = acceptances.filter(
    ({ finding, because, until }) =>
      because !== undefined &&
      because.trim() !== '' &&
      isAcceptable(finding) &&
      (until === undefined || until >= today),
  );
  const used = new Set<Acceptance>();
  const open: Finding[] = [];
  const accepted: { finding: Finding; acceptance: Acceptance }[] = [];
  for (const finding of findings) {
    const matching = inForce.filter(
      (acceptance) => acceptance.finding === finding.code && covers(acceptance, finding),
    );
    const [acceptance] = matching;
    for (const match of matching) used.add(match);
    if (acceptance === undefined) open.push(finding);
    else accepted.push({ finding, acceptance });
  }
  return { open, accepted, unused: inForce.filter((acceptance) => !used.has(acceptance)) };
}

function covers({ over }: Acceptance, { place }: Finding): boolean {
  return over === 'document' || (over.source === place.source && contains(over.span, place.span));
}
