import type { Place } from '../text/source.ts';

/** As in the Language Server Protocol. Error: certainly wrong. Warning: needs a look. The rest never fails a check. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

export const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** A sentence of the catalogue with what fills its blanks. */
export interface Message {
  readonly id: string;
  readonly args?: Readonly<Record<string, string>>;
}

export interface PlacedEdit {
  readonly place: Place;
  readonly newText: string;
}

/** A change that mends a finding. The editor and the command line share it. */
export interface Fix {
  readonly title: Message;
  readonly edits: readonly PlacedEdit[];
  /** The edits contain `${1:blank}` fields to be filled in, so only an editor can apply them. */
  readonly snippet?: boolean;
  /** It leaves what was found as it is and asks for a reason, so it is never what an editor does unasked. */
  readonly accepts?: boolean;
}

export interface RelatedPlace {
  readonly place: Place;
  readonly message: Message;
}

/** What a rule's check reports; the run adds code and severity. */
export interface Found {
  /** Default: the rule's own code. */
  readonly message?: string;
  readonly args?: Readonly<Record<string, string>>;
  readonly place: Place;
  readonly fixes?: readonly Fix[];
  readonly related?: readonly RelatedPlace[];
  /** What tools may want to know beyond the words. */
  readonly data?: Readonly<Record<string, unknown>>;
}

/** Something worth telling the writer, at a place that survives edits elsewhere. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly message: Message;
  readonly place: Place;
  readonly fixes: readonly Fix[];
  readonly related: readonly RelatedPlace[];
  readonly data?: Readonly<Record<string, unknown>>;
}
