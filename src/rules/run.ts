import type { BlockReading } from '../model/block.ts';
import type { BodyReading } from '../model/body.ts';
import type { Document } from '../model/document.ts';
import type { Row } from '../model/formats/row.ts';
import { limits } from '../model/limits.ts';
import type { AnyMap, Sourced } from '../model/sourced.ts';
import type { Place } from '../text/source.ts';
import { outcomesOfRow, statedIn } from '../insight/outcomes.ts';
import type { BlockSummary } from '../insight/summary.ts';
import { allAcceptances, applyAcceptances } from './acceptance.ts';
import type { Finding, Found, Severity } from './finding.ts';
import { rules, rulesOf } from './registry.ts';
import { isDraft } from './shape/missing.ts';
import type { Facts, FileSubject, Rule, Scope, Subjects, WorkspaceIndex } from './rule.ts';

/** A team's own severities, by rule; `off` silences it. */
export type SeverityOverrides = ReadonlyMap<string, Severity | 'off'>;

/** Every code, with whether its findings may be accepted. */
export const codes: Facts['codes'] = new Map(rules.map(({ code, acceptable }) => [code, { acceptable }]));

export interface RunInput {
  readonly file: FileSubject;
  readonly document: Document | undefined;
  readonly summaries: readonly BlockSummary[];
  /** Absent while documents are still being gathered: then nothing is said about what is elsewhere. */
  readonly index: WorkspaceIndex | undefined;
  readonly facts: Facts;
  readonly severities: SeverityOverrides;
  /** Of an overlay: its map as the school uses it, and where the overlay names what it extends. */
  readonly effective?: { readonly map: AnyMap; readonly extended: Place | undefined };
}

export interface RunResult {
  readonly findings: readonly Finding[];
  readonly accepted: ReturnType<typeof applyAcceptances>['accepted'];
}

type Reading = BlockReading | BodyReading;

/**
 * Runs the rules. What a rule found in a block is kept for as long as neither the block nor the facts change; rules
 * that look at a whole document read summaries and run each time.
 */
export class Runner {
  readonly #kept = new WeakMap<
    Reading,
    { readonly fingerprint: string; readonly findings: readonly Finding[] }
  >();
  /** How many blocks were judged anew; for tests that count work. */
  blocksJudged = 0;

  run(input: RunInput): RunResult {
    const { document, facts } = input;
    const found: Finding[] = [...apply('file', input.file, facts)];
    if (document !== undefined && !document.tooLarge) {
      const fingerprint = fingerprintOf(facts);
      for (const { reading } of [...document.blocks, ...document.body])
        found.push(...this.#block(reading, facts, fingerprint));
      const subject = { document, root: document.root, summaries: input.summaries };
      found.push(...apply('document', subject, facts));
      if (input.index !== undefined)
        found.push(...apply('workspace', { ...subject, index: input.index }, facts));
      if (input.effective !== undefined) found.push(...effectiveFindings(input.effective, document, facts));
    }
    const loud = adjust(found, input.severities);
    if (document === undefined) return { findings: loud, accepted: [] };
    const acceptances = allAcceptances({ root: document.root, summaries: input.summaries });
    const { open, accepted, unused } = applyAcceptances(
      loud,
      acceptances,
      facts.today,
      (code) => codes.get(code)?.acceptable === true,
    );
    // A rule that is switched off finds nothing, which says nothing about the text.
    const forgotten = unused.filter(({ finding }) => input.severities.get(finding) !== 'off');
    return {
      findings: [...open, ...adjust(apply('acceptances', { unused: forgotten }, facts), input.severities)],
      accepted,
    };
  }

  #block(reading: Reading, facts: Facts, fingerprint: string): readonly Finding[] {
    const kept = this.#kept.get(reading);
    if (kept?.fingerprint === fingerprint) return kept.findings;
    this.blocksJudged++;
    const row = rowOf(reading);
    const findings = [
      ...apply('block', { reading }, facts),
      ...(row === undefined ? [] : apply('row', { row }, facts)),
      ...statementFindings(reading, facts),
    ];
    this.#kept.set(reading, { fingerprint, findings });
    return findings;
  }
}

function fingerprintOf(facts: Facts): string {
  return JSON.stringify([
    facts.kind,
    facts.profile,
    facts.today,
    facts.framework.fingerprint,
    [...facts.levels],
    facts.wording,
  ]);
}

/** Outcomes of a row, or an objective. What is still a draft is told once what is missing, not line by line. */
function statementFindings(reading: Reading, facts: Facts): readonly Finding[] {
  if (reading.type !== 'yaml' || reading.broken || reading.item?.type !== 'map') return [];
  const { key } = reading.block;
  if ((key !== 'provisions' && key !== 'objectives') || isDraft(reading)) return [];
  return statedIn(reading.item, key, facts.analysers).flatMap((stated) => [
    ...apply('statement', { stated, reading }, facts),
  ]);
}

/** The row that a block holds, if it holds one that could be read. */
function rowOf(reading: Reading): Sourced<Row> | undefined {
  if (
    reading.type !== 'yaml' ||
    reading.broken ||
    reading.block.key !== 'provisions' ||
    reading.item?.type !== 'map'
  )
    return undefined;
  return reading.item as unknown as Sourced<Row>;
}

/**
 * Row rules over the rows that a school takes from a published map. What they find where the school itself wrote
 * something is an ordinary finding there; the rest is the publisher's and told once.
 */
function effectiveFindings(
  effective: { readonly map: AnyMap; readonly extended: Place | undefined },
  document: Document,
  facts: Facts,
): readonly Finding[] {
  const rows = effective.map.fields['provisions'];
  if (rows?.type !== 'list') return [];
  const taken = rows.items.filter((row) => row.type === 'map' && row.source.uri !== document.uri);
  const found = taken.flatMap((row) => [
    ...apply('row', { row: row as unknown as Sourced<Row> }, facts),
    ...outcomesOfRow(row as AnyMap, facts.analysers).flatMap((stated) => [
      ...apply('statement', { stated, reading: undefined }, facts),
    ]),
  ]);
  const own = found.filter(({ place }) => place.source.uri === document.uri);
  const published = found.filter(({ place }) => place.source.uri !== document.uri);
  return [...own, ...apply('effective', { published, extended: effective.extended }, facts)];
}

function* apply<S extends Scope>(scope: S, subject: Subjects[S], facts: Facts): Generator<Finding> {
  for (const rule of rulesOf(scope)) {
    if (rule.kinds !== undefined && !rule.kinds.includes(facts.kind)) continue;
    for (const found of rule.check(subject, facts)) yield toFinding(rule, found);
  }
}

function toFinding<S extends Scope>(rule: Rule<S>, found: Found): Finding {
  return {
    code: rule.code,
    severity: rule.defaultSeverity,
    message: { id: found.message ?? rule.code, ...(found.args === undefined ? {} : { args: found.args }) },
    place: found.place,
    fixes: found.fixes ?? [],
    related: found.related ?? [],
    ...(found.data === undefined ? {} : { data: found.data }),
  };
}

function adjust(findings: Iterable<Finding>, severities: SeverityOverrides): readonly Finding[] {
  return [...findings].flatMap((finding) => {
    const wanted = severities.get(finding.code);
    if (wanted === 'off') return [];
    return wanted === undefined ? [finding] : [{ ...finding, severity: wanted }];
  });
}

/** At most as many findings as a person can use, the gravest first to stay. */
export function capped(findings: readonly Finding[]): {
  readonly shown: readonly Finding[];
  readonly more: number;
} {
  if (findings.length <= limits.findings) return { shown: findings, more: 0 };
  return { shown: findings.slice(0, limits.findings), more: findings.length - limits.findings };
}
