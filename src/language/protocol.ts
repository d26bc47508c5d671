import type { Severity } from '../rules/finding.ts';
import type { Range } from '../text/span.ts';

/**
 * What the language service answers: plain data in the shapes of the Language Server Protocol, so that any editor's
 * adapter is a translation of names. Positions are zero-based, columns count UTF-16 code units.
 */
export interface Edit {
  readonly uri: string;
  readonly range: Range;
  readonly newText: string;
}

export interface Related {
  readonly uri: string;
  readonly range: Range;
  readonly message: string;
}

export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: Range;
  /** The page that explains the rule, as a path inside this project. */
  readonly help: string;
  readonly related: readonly Related[];
}

export interface CodeAction {
  readonly title: string;
  readonly kind: 'quickfix';
  /** The diagnostic that it mends. */
  readonly diagnostic: Diagnostic;
  readonly edits: readonly Edit[];
  /** The new text holds fields to fill in, in the editor's snippet syntax. */
  readonly snippet: boolean;
  /** The one to take when there is no doubt. */
  readonly preferred: boolean;
}

export interface Hover {
  /** Markdown; made of our own words and of plain text that has been escaped. */
  readonly contents: string;
  readonly range: Range;
}

export type CompletionKind = 'key' | 'value' | 'term' | 'reference' | 'snippet';

export interface Completion {
  readonly label: string;
  readonly kind: CompletionKind;
  readonly detail?: string;
  /** Markdown. */
  readonly documentation?: string;
  readonly range: Range;
  readonly newText: string;
  readonly snippet: boolean;
  /** Orders the list where it should not go by label. */
  readonly sortText?: string;
  /** Ask for completions again once this is accepted. */
  readonly again?: boolean;
}

export type SymbolKind =
  'document' | 'group' | 'row' | 'outcome' | 'entry' | 'heading' | 'activity' | 'quiz' | 'block';

export interface DocumentSymbol {
  readonly name: string;
  readonly detail: string;
  readonly kind: SymbolKind;
  readonly range: Range;
  readonly selectionRange: Range;
  readonly children: readonly DocumentSymbol[];
}

export type FoldingRangeKind = 'comment' | 'region';

/** Whole lines; the first one stays in sight. */
export interface FoldingRange {
  readonly startLine: number;
  readonly endLine: number;
  readonly kind?: FoldingRangeKind;
}
