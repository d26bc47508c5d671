import type { Framework } from '../framework/framework.ts';
import type { BlockReading } from '../model/block.ts';
import type { BodyReading } from '../model/body.ts';
import type { Document } from '../model/document.ts';
import type { Profile } from '../model/formats/field.ts';
import type { Row } from '../model/formats/row.ts';
import type { DocumentKind } from '../model/kinds.ts';
import type { AnyMap, Sourced } from '../model/sourced.ts';
import type { Analysers } from '../insight/analysers.ts';
import type { StatedOutcome } from '../insight/outcomes.ts';
import type { Acceptance, BlockSummary } from '../insight/summary.ts';
import type { Wording } from '../prose/note.ts';
import type { Decoded } from '../text/decode.ts';
import type { Place, Source } from '../text/source.ts';
import type { Finding, Found, Severity } from './finding.ts';

/** What a rule may know beside its subject. Everything in it is part of the fingerprint under which results are kept. */
export interface Facts {
  readonly kind: DocumentKind;
  readonly profile: Profile;
  /** YYYY-MM-DD. Time is an input, never asked for. */
  readonly today: string;
  readonly framework: Framework;
  readonly analysers: Analysers;
  /** What the project has agreed on about words. */
  readonly wording: Wording;
  /** Ids of levels that the map declares over those of the pack, each with the pack's level it stands for. */
  readonly levels: ReadonlyMap<string, string>;
  /** Every code that exists, for those who judge acceptances. */
  readonly codes: ReadonlyMap<string, { readonly acceptable: boolean }>;
}

export interface FileSubject {
  readonly name: string;
  readonly decoded: Decoded;
  readonly document: Document | undefined;
  readonly source: Source;
}

export interface BlockSubject {
  readonly reading: BlockReading | BodyReading;
}

/** A row of a map, of an overlay's own, or as an overlay changes it. */
export interface RowSubject {
  readonly row: Sourced<Row>;
}

/** An outcome of a row or an objective of a module, with what the analyser says of it. */
export interface StatementSubject {
  readonly stated: StatedOutcome;
  /** The block it stands in, for fixes beside it; absent in the effective map of an overlay. */
  readonly reading: BlockReading | undefined;
}

export interface DocumentSubject {
  readonly document: Document;
  readonly root: AnyMap;
  readonly summaries: readonly BlockSummary[];
}

export interface WorkspaceSubject extends DocumentSubject {
  readonly index: WorkspaceIndex;
}

/** What other documents of the workspace are called and contain. */
export interface WorkspaceIndex {
  /** Of a kind, by full name (`publisher/id`) or, for packs, by id; newest version first. */
  named(kind: DocumentKind, name: string): readonly IndexEntry[];
  /** All names of a kind, for completion and for "did you mean". */
  names(kind: DocumentKind): readonly string[];
}

export interface IndexEntry {
  readonly uri: string;
  readonly kind: DocumentKind;
  readonly name: string;
  readonly version: string | undefined;
  readonly title: string | undefined;
  readonly root: AnyMap;
  readonly rowIds: readonly string[];
}

export interface EffectiveSubject {
  /** Findings of the effective map at places that only the published map can change. */
  readonly published: readonly Finding[];
  /** Where the overlay names the map. */
  readonly extended: Place | undefined;
}

export interface Subjects {
  /** The bytes, before anyone reads them as a document. */
  readonly file: FileSubject;
  /** One block alone: syntax and shape. */
  readonly block: BlockSubject;
  readonly row: RowSubject;
  readonly statement: StatementSubject;
  readonly document: DocumentSubject;
  readonly workspace: WorkspaceSubject;
  /** The map as a school uses it, for what its overlay cannot answer for. */
  readonly effective: EffectiveSubject;
  /** What is left of the acceptances when everything else has been found. */
  readonly acceptances: { readonly unused: readonly Acceptance[] };
}

export type Scope = keyof Subjects;

/**
 * One thing that can be wrong. `check` is pure: it reads its subject and the facts and nothing else, so results can be
 * kept for as long as both stay the same.
 */
export interface Rule<S extends Scope = Scope> {
  /** `group/name`. Stable for ever: documents accept findings by it and teams set its severity. */
  readonly code: string;
  readonly scope: S;
  readonly defaultSeverity: Severity;
  /** One line for the list of rules. */
  readonly summary: string;
  /** Why it matters, for the rule's page. */
  readonly why: string;
  /** Kinds of document it is about; absent: all. */
  readonly kinds?: readonly DocumentKind[];
  /** `pack:entry`. */
  readonly citation?: string;
  /** Writers may accept its findings with a reason. Not so for text that cannot be read at all. */
  readonly acceptable: boolean;
  check(subject: Subjects[S], facts: Facts): Iterable<Found>;
}

/** A rule of whichever scope. */
export type AnyRule = { readonly [S in Scope]: Rule<S> }[Scope];

/** Lets a rule file say its scope once and have its subject typed by it. */
export function rule<S extends Scope>(definition: Rule<S>): Rule<S> {
  return Object.freeze(definition);
}
