import * as vscode from 'vscode';
import type { CodeAction, Edit } from '../language/protocol.ts';
import type { Position } from '../text/span.ts';
import { fromRange, toRange } from './convert.ts';
import type { Documents } from './documents.ts';
import { selector } from './languages.ts';

export function registerCodeActions(documents: Documents): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    selector,
    {
      async provideCodeActions(document, range, context, token) {
        const { service } = await documents.ready(document);
        if (token.isCancellationRequested) return [];
        return service
          .codeActions(document.uri.toString(), fromRange(range))
          .map((action) => toAction(action, context.diagnostics));
      },
    },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
  );
}

function toAction(action: CodeAction, diagnostics: readonly vscode.Diagnostic[]): vscode.CodeAction {
  const result = new vscode.CodeAction(action.title, vscode.CodeActionKind.QuickFix);
  result.edit = toWorkspaceEdit(action);
  result.isPreferred = action.preferred;
  result.diagnostics = diagnostics.filter(
    (diagnostic) =>
      codeOf(diagnostic) === action.diagnostic.code &&
      diagnostic.range.isEqual(toRange(action.diagnostic.range)),
  );
  return result;
}

function toWorkspaceEdit({ edits, snippet }: CodeAction): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  for (const uri of new Set(edits.map((each) => each.uri))) {
    const target = vscode.Uri.parse(uri, true);
    const here = edits.filter((each) => each.uri === uri);
    // Whatever is set for a file takes the place of what was set for it before.
    if (snippet)
      edit.set(
        target,
        here.map((each) => toSnippet(target, each)),
      );
    else for (const { range, newText } of here) edit.replace(target, toRange(range), newText);
  }
  return edit;
}

/**
 * The editor indents the further lines of a snippet like the line it is put in, up to the place where it begins. The
 * engine has indented them already, so a snippet of several lines begins at the margin.
 */
function toSnippet(uri: vscode.Uri, { range, newText }: Edit): vscode.SnippetTextEdit {
  const before = newText.includes('\n') ? textBefore(uri, range.start) : undefined;
  if (before === undefined)
    return new vscode.SnippetTextEdit(toRange(range), new vscode.SnippetString(newText));
  const start = { line: range.start.line, character: 0 };
  const text = before.replace(/[\\$}]/g, '\\$&') + newText;
  return new vscode.SnippetTextEdit(toRange({ start, end: range.end }), new vscode.SnippetString(text));
}

/** The text of a line of an open document up to a position. */
function textBefore(uri: vscode.Uri, { line, character }: Position): string | undefined {
  return vscode.workspace.textDocuments
    .find((candidate) => candidate.uri.toString() === uri.toString())
    ?.lineAt(line)
    .text.slice(0, character);
}

function codeOf({ code }: vscode.Diagnostic): unknown {
  return typeof code === 'object' ? code.value : code;
}
