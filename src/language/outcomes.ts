import { objectivesIn, outcomesOfRow, type StatedOutcome } from '../insight/outcomes.ts';
import { textOf } from '../insight/part.ts';
import { placesWithin } from '../model/placeWithin.ts';
import type { AnyMap, SourcedNode } from '../model/sourced.ts';
import { partNames, type Assessment, type PartName, type StatementKind } from '../outcome/assessment.ts';
import { reasonForAccepting } from '../rules/acceptedOutcome.ts';
import type { Layer } from '../text/source.ts';
import type { Range } from '../text/span.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { locate } from './diagnostics.ts';

/** One outcome of a map or objective of a module, with what can be said about it: for lists, lenses and reports. */
export interface OutcomeEntry {
  /** The document in which the text stands: of an overlay's outcomes often the published map. */
  readonly uri: string;
  /** Of the text as it is written, its quotes included. */
  readonly range: Range;
  /** Absent for objectives, which stand in no row. */
  readonly rowId?: string;
  readonly rowTitle?: string;
  readonly id?: string;
  readonly kind: StatementKind;
  readonly text: string;
  /** Its row says what good everyday teaching is: practice, not a target for a child. */
  readonly practice: boolean;
  /** The reasons of those who accepted it as it is: nothing louder than a hint is left open. */
  readonly accepted?: string;
  /** Only of an overlay's outcomes: as published, changed by the school in any field, or the school's own. */
  readonly origin?: Layer;
  /** Spans in it count in `text`. */
  readonly assessment: Assessment;
  /** Where the parts stand in the document `uri`, in the order of the part names; a part may stand in several places. */
  readonly partRanges: readonly PartRange[];
}

export interface PartRange {
  readonly part: PartName;
  readonly range: Range;
}

/** Lists outcomes, and judges each row once for as long as nobody changes it. */
export class Outcomes {
  readonly #workspace: Workspace;
  readonly #kept = new WeakMap<AnyMap, readonly StatedOutcome[]>();

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  /**
   * All outcomes of a map, or objectives of a module, in their order; of an overlay those of the map it makes. None for
   * documents of other kinds and for those that could not be read.
   */
  of(uri: string): readonly OutcomeEntry[] {
    const document = this.#workspace.document(uri);
    if (document === undefined || document.tooLarge) return [];
    const isOverlay = document.kind === 'overlay';
    // Without its published map an overlay still has rows of its own.
    const root = (isOverlay ? this.#workspace.surroundings(uri).map : undefined) ?? document.root;
    return this.#statedIn(root, uri).flatMap((stated) => this.#entry(stated, uri, isOverlay));
  }

  #statedIn(root: AnyMap, uri: string): readonly StatedOutcome[] {
    const { analysers } = this.#workspace.facts(uri);
    const rows = root.fields['provisions'];
    const ofRows = rowsIn(rows).flatMap((row) => {
      const kept = this.#kept.get(row) ?? outcomesOfRow(row, analysers);
      this.#kept.set(row, kept);
      return kept;
    });
    return [...ofRows, ...objectivesIn(root, analysers)];
  }

  #entry(stated: StatedOutcome, uri: string, isOverlay: boolean): readonly OutcomeEntry[] {
    const { text, node, row, assessment } = stated;
    const at = locate(this.#workspace, text);
    if (at === undefined) return [];
    const rowId = textOf(row?.fields['id']);
    const rowTitle = textOf(row?.fields['title']);
    const accepted = reasonForAccepting(
      node,
      [...new Set([uri, at.uri])].map((of) => this.#workspace.check(of)),
    );
    return [
      {
        ...at,
        ...(rowId === undefined ? {} : { rowId }),
        ...(rowTitle === undefined ? {} : { rowTitle }),
        ...(stated.id === undefined ? {} : { id: stated.id }),
        kind: stated.kind,
        text: text.value,
        practice: stated.practice,
        ...(accepted === undefined ? {} : { accepted }),
        ...(isOverlay ? { origin: originOf(node) } : {}),
        assessment,
        partRanges: this.#partRanges(stated),
      },
    ];
  }

  #partRanges({ text, assessment }: StatedOutcome): readonly PartRange[] {
    const placeOf = placesWithin(text);
    return partNames.flatMap((part) =>
      (assessment.parts[part] ?? []).flatMap((span) => {
        const at = locate(this.#workspace, placeOf(span));
        return at === undefined ? [] : [{ part, range: at.range }];
      }),
    );
  }
}

function rowsIn(rows: SourcedNode | undefined): readonly AnyMap[] {
  return rows?.type === 'list' ? rows.items.flatMap((row) => (row.type === 'map' ? [row] : [])) : [];
}

/** A merged group keeps the place of the published one; its fields know better. */
function originOf(node: AnyMap): Layer {
  const own = node.source.layer;
  return own === 'published' && !Object.values(node.fields).every(isPublished) ? 'adapted' : own;
}

function isPublished(node: SourcedNode): boolean {
  if (node.source.layer !== 'published') return false;
  const children = node.type === 'list' ? node.items : node.type === 'map' ? Object.values(node.fields) : [];
  return children.every(isPublished);
}
