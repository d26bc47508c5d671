import type { Span } from '../text/span.ts';

/**
 * Whose doing a statement is about: one learner, a whole row of a provision map (a group of learners, or what adults do
 * differently), or an objective of staff training.
 */
export type StatementKind = 'pupil' | 'group' | 'cpd';

/** What a statement is, taken as a whole. Only an outcome belongs in a field for outcomes. */
export type StatementClass = 'outcome' | 'provision' | 'aspiration' | 'need' | 'process' | 'topic';

/** In the order in which people are told about them. */
export const partNames = [
  'who',
  'behaviour',
  'condition',
  'criterion',
  'baseline',
  'when',
  'method',
  'purpose',
] as const;

export type PartName = (typeof partNames)[number];

/** The parts without which nobody can tell later whether an outcome was reached. */
export type RequiredPart = 'behaviour' | 'criterion' | 'when';

export type Verdict = 'measurable' | 'not_measurable' | 'not_assessed';

export type NoticeSeverity = 'error' | 'warning' | 'hint';

/** Codes of what there is to say about a statement; each has a rule `outcome/<code>` and a sentence in the catalogue. */
export type NoticeCode =
  | 'provision'
  | 'aspiration'
  | 'need'
  | 'process'
  | 'topic'
  | 'no-behaviour'
  | 'no-criterion'
  | 'no-date'
  | 'no-method'
  | 'masking'
  | 'confidence'
  | 'same-as-start'
  | 'two-in-one'
  | 'negative'
  | 'result-alone'
  | 'vague';

export interface Notice {
  readonly code: NoticeCode;
  /** Which of several sentences under the code is meant. */
  readonly variant?: string;
  readonly severity: NoticeSeverity;
  /** The words it is about; the whole statement where it is about all of it. */
  readonly span: Span;
  /** What fills the blanks of the sentence: words of the statement, never anything made up. */
  readonly args?: Readonly<Record<string, string>>;
}

/** Levels of Bloom's revised taxonomy, lowest first. */
export type BloomLevel = 'remember' | 'understand' | 'apply' | 'analyse' | 'evaluate' | 'create';

/** What fields beside the sentence say. `unit` and figures stand in `start` and `target` as people write them. */
export interface OutcomeFields {
  readonly measure?: string;
  readonly start?: string;
  readonly target?: string;
  readonly direction?: 'increase' | 'decrease' | 'maintain';
  /** A number of weeks or a date stands beside the sentence. */
  readonly when?: boolean;
  /** A scale with a text for each level, the expected one included. */
  readonly scale?: boolean;
  readonly condition?: string;
  readonly purpose?: string;
}

/** Why a text could not be judged. */
export type NotAssessed = 'empty' | 'no-words' | 'not-english' | 'blanks';

/** What can be said about one statement from its words. Spans are `[start, end)` in UTF-16 code units of the text. */
export interface Assessment {
  readonly verdict: Verdict;
  /** Null where the text could not be judged. */
  readonly class: StatementClass | null;
  readonly notAssessed?: NotAssessed;
  /** Only the parts that stand in the sentence. */
  readonly parts: Readonly<Partial<Record<PartName, readonly Span[]>>>;
  /** Parts that the sentence leaves out and a field beside it gives. */
  readonly supplied: readonly PartName[];
  readonly missing: readonly RequiredPart[];
  /** Most serious first. */
  readonly notices: readonly Notice[];
  readonly severity: NoticeSeverity | 'none';
  /** Of an objective whose verb tells it. */
  readonly bloom?: { readonly level: BloomLevel; readonly span: Span };
}
