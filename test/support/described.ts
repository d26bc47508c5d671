import type { Document } from '../../src/model/document.ts';
import type { Finding } from '../../src/rules/finding.ts';
import type { RunResult } from '../../src/rules/run.ts';
import type { Source } from '../../src/text/source.ts';

/**
 * A document as plain data, its sources told by where they stand, so that two readings of a text can be compared
 * although no block of one is the same object as in the other.
 */
export function described(document: Document): unknown {
  const { uri, kind, text, tooLarge, blocks, body, root, problems, starts } = document;
  return withoutSources(
    { uri, kind, text, tooLarge, blocks, body, root, problems, starts: [...starts.values()] },
    document,
  );
}

/** Findings and acceptances likewise. */
export function describedResult({ findings, accepted }: RunResult, document: Document | undefined): unknown {
  const finding = (found: Finding): unknown => ({ ...found });
  return withoutSources(
    {
      findings: findings.map(finding),
      accepted: accepted.map((one) => ({ finding: finding(one.finding), over: one.acceptance.over })),
    },
    document,
  );
}

function withoutSources(value: unknown, document: Document | undefined): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => withoutSources(item, document));
  if (isSource(value)) return { layer: value.layer, uri: value.uri, at: document?.starts.get(value) };
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, withoutSources(inner, document)]),
  );
}

function isSource(value: object): value is Source {
  return Object.keys(value).length === 2 && 'uri' in value && 'layer' in value;
}
