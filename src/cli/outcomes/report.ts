import { fileURLToPath } from 'node:url';
import type { OutcomeEntry } from '../../language/outcomes.ts';
import type {
  BloomLevel,
  NoticeSeverity,
  PartName,
  RequiredPart,
  StatementClass,
  StatementKind,
  Verdict,
} from '../../outcome/assessment.ts';
import type { Layer } from '../../text/source.ts';
import type { Range } from '../../text/span.ts';
import { stretchesOf, type Parts } from '../assess/answer.ts';
import { shown } from '../documents.ts';
import type { Target } from '../targets.ts';

/** One outcome or objective. Every key is always there; null where there is nothing to say. */
export interface ReportedOutcome {
  /** The document that was asked about. */
  readonly document: string;
  /** Where the text stands: for what an overlay takes over, the published map. */
  readonly file: string;
  /** Counted from one, as editors do. */
  readonly line: number;
  /** Zero-based; columns count UTF-16 code units. */
  readonly range: Range;
  /** Of an overlay's outcomes: as published, changed by the school, or the school's own. */
  readonly origin: Layer | null;
  /** The row's id. */
  readonly row: string | null;
  readonly title: string | null;
  readonly id: string | null;
  readonly kind: StatementKind;
  readonly practice: boolean;
  readonly text: string;
  readonly verdict: Verdict;
  readonly class: StatementClass | null;
  readonly missing: readonly RequiredPart[];
  /** Only those that stand in the text. */
  readonly parts: Parts;
  /** Parts that another field gives and the text does not. */
  readonly supplied: readonly PartName[];
  readonly severity: NoticeSeverity | 'none';
  readonly bloom: BloomLevel | null;
  /** Why it stands as it is, where somebody has said so. */
  readonly accepted: string | null;
}

export interface OutcomeCounts {
  readonly total: number;
  readonly measurable: number;
  /** Of those that are not measurable. */
  readonly accepted: number;
}

/** What `--format json` prints, to the letter. */
export interface OutcomesReport {
  readonly outcomes: readonly ReportedOutcome[];
  readonly summary: {
    readonly outcomes: OutcomeCounts;
    /** How many say what everyday practice is: they have no targets and are not counted among the outcomes. */
    readonly practice: number;
    /** Of training modules. */
    readonly objectives: OutcomeCounts;
  };
}

/** All outcomes of the documents, in the order of their paths and then of their text. */
export function outcomesReport(targets: readonly Target[], cwd: string): OutcomesReport {
  const outcomes = targets
    .map((target) => ({ target, document: shown(target.path, cwd) }))
    // By code unit, so that the order is the same on every machine.
    .toSorted((a, b) => (a.document < b.document ? -1 : 1))
    .flatMap(({ target, document }) =>
      target.project.outcomes(target.path).map((entry) => reported(entry, document, cwd)),
    );
  const documents = new Set(outcomes.map(({ document }) => document));
  // What a school takes over as published is not another outcome where the published map is listed too.
  const isAgain = ({ origin, file }: ReportedOutcome): boolean =>
    origin === 'published' && documents.has(file);
  const counted = outcomes.filter((outcome) => !isAgain(outcome) && outcome.text.trim() !== '');
  return {
    outcomes,
    summary: {
      outcomes: countsOf(counted.filter(({ kind, practice }) => kind !== 'cpd' && !practice)),
      practice: counted.filter(({ practice }) => practice).length,
      objectives: countsOf(counted.filter(({ kind }) => kind === 'cpd')),
    },
  };
}

function reported(entry: OutcomeEntry, document: string, cwd: string): ReportedOutcome {
  const { uri, range, kind, practice, text, assessment } = entry;
  return {
    document,
    file: shown(fileURLToPath(uri), cwd),
    line: range.start.line + 1,
    range,
    origin: entry.origin ?? null,
    row: entry.rowId ?? null,
    title: entry.rowTitle ?? null,
    id: entry.id ?? null,
    kind,
    practice,
    text,
    verdict: assessment.verdict,
    class: assessment.class,
    missing: assessment.missing,
    parts: stretchesOf(assessment),
    supplied: assessment.supplied,
    severity: assessment.severity,
    bloom: assessment.bloom?.level ?? null,
    accepted: entry.accepted ?? null,
  };
}

function countsOf(outcomes: readonly ReportedOutcome[]): OutcomeCounts {
  const measurable = outcomes.filter(({ verdict }) => verdict === 'measurable');
  const others = outcomes.filter(({ verdict }) => verdict !== 'measurable');
  return {
    total: outcomes.length,
    measurable: measurable.length,
    accepted: others.filter(({ accepted }) => accepted !== null).length,
  };
}
