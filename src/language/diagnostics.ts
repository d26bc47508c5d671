import type { Document } from '../model/document.ts';
import { rangeIn } from '../model/place.ts';
import type { Finding, Fix, PlacedEdit } from '../rules/finding.ts';
import { say, type Catalogue } from '../rules/messages/catalogue.ts';
import { capped } from '../rules/run.ts';
import type { Place } from '../text/source.ts';
import type { Range } from '../text/span.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { CodeAction, Diagnostic, Edit } from './protocol.ts';

const nowhere: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** The page of a rule, as a path inside this project. */
export function helpFor(code: string): string {
  return `docs/rules/${code}.md`;
}

/** What is to be said about a document, in the order of its text. */
export function diagnosticsOf(workspace: Workspace, uri: string, texts: Catalogue): readonly Diagnostic[] {
  const { shown, more } = capped(ordered(workspace, uri));
  const diagnostics = shown.map((finding) => toDiagnostic(workspace, uri, finding, texts));
  if (more === 0) return diagnostics;
  const message = say(texts, { id: 'run.more', args: { count: String(more) } });
  return [
    ...diagnostics,
    {
      code: 'run/more',
      severity: 'information',
      message,
      range: nowhere,
      help: 'docs/rules/README.md',
      related: [],
    },
  ];
}

/** The quick fixes for diagnostics that touch a range. */
export function codeActionsAt(
  workspace: Workspace,
  uri: string,
  range: Range,
  texts: Catalogue,
): readonly CodeAction[] {
  const offered = ordered(workspace, uri).flatMap((finding) => {
    const diagnostic = toDiagnostic(workspace, uri, finding, texts);
    if (!touches(diagnostic.range, range)) return [];
    return finding.fixes.flatMap((fix) =>
      toCodeAction(workspace, fix, diagnostic, texts, finding.fixes.length === 1 && fix.accepts !== true),
    );
  });
  return told(offered);
}

/** What several findings offer alike is offered once; what only reads alike names the finding that it is for. */
function told(offered: readonly CodeAction[]): readonly CodeAction[] {
  const editsOf = ({ edits }: CodeAction): string => JSON.stringify(edits);
  const different = offered.filter(
    (action, at) =>
      offered.findIndex(
        (earlier) => earlier.title === action.title && editsOf(earlier) === editsOf(action),
      ) === at,
  );
  const readAlike = (one: CodeAction, other: CodeAction): boolean =>
    one.title === other.title &&
    one.diagnostic.code !== other.diagnostic.code &&
    isSameRange(one.diagnostic.range, other.diagnostic.range);
  return different.map((action) =>
    different.some((other) => readAlike(action, other))
      ? { ...action, title: `${action.title} (${action.diagnostic.code})` }
      : action,
  );
}

/** Where a place stands now, whichever document it is in. */
export function locate(
  workspace: Workspace,
  place: Place,
): { readonly uri: string; readonly range: Range } | undefined {
  const document: Document | undefined = workspace.document(place.source.uri);
  const range = document === undefined ? undefined : rangeIn(document, place);
  return range === undefined ? undefined : { uri: place.source.uri, range };
}

function ordered(workspace: Workspace, uri: string): readonly Finding[] {
  const document = workspace.document(uri);
  const startOf = ({ place }: Finding): number =>
    (document?.starts.get(place.source) ?? 0) + place.span.start;
  return workspace.check(uri).findings.toSorted((a, b) => startOf(a) - startOf(b));
}

function toDiagnostic(workspace: Workspace, uri: string, finding: Finding, texts: Catalogue): Diagnostic {
  const found = locate(workspace, finding.place);
  return {
    code: finding.code,
    severity: finding.severity,
    message: say(texts, finding.message),
    range: found?.uri === uri ? found.range : nowhere,
    help: helpFor(finding.code),
    related: finding.related.flatMap(({ place, message }) => {
      const at = locate(workspace, place);
      return at === undefined ? [] : [{ ...at, message: say(texts, message) }];
    }),
  };
}

function toCodeAction(
  workspace: Workspace,
  fix: Fix,
  diagnostic: Diagnostic,
  texts: Catalogue,
  preferred: boolean,
): readonly CodeAction[] {
  const edits = fix.edits.flatMap((edit) => toEdit(workspace, edit));
  if (edits.length < fix.edits.length) return [];
  return [
    {
      title: say(texts, fix.title),
      kind: 'quickfix',
      diagnostic,
      edits,
      snippet: fix.snippet === true,
      preferred,
    },
  ];
}

function isSameRange(a: Range, b: Range): boolean {
  return JSON.stringify([a.start, a.end]) === JSON.stringify([b.start, b.end]);
}

function toEdit(workspace: Workspace, { place, newText }: PlacedEdit): readonly Edit[] {
  const at = locate(workspace, place);
  return at === undefined ? [] : [{ ...at, newText }];
}

function touches(a: Range, b: Range): boolean {
  const before = (x: Range['start'], y: Range['start']): boolean =>
    x.line < y.line || (x.line === y.line && x.character <= y.character);
  return before(a.start, b.end) && before(b.start, a.end);
}
