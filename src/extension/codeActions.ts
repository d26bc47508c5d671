import * as vscode from 'vscode';
import type { CodeAction } from '../language/protocol.ts';
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
  for (const { uri, range, newText } of edits) {
    const target = vscode.Uri.parse(uri, true);
    if (snippet)
      edit.set(target, [
        new vscode.SnippetTextEdit(
          toRange(range),
          new vscode.SnippetString(relativeTo(leadOf(target, range.start.line), newText)),
        ),
      ]);
    else edit.replace(target, toRange(range), newText);
  }
  return edit;
}

/** The editor indents the further lines of a snippet like the line it is put in; the engine has done so already. */
function relativeTo(lead: string, newText: string): string {
  return newText.replaceAll(`\n${lead}`, '\n');
}

/** The white space at the start of a line of an open document. */
function leadOf(uri: vscode.Uri, line: number): string {
  const document = vscode.workspace.textDocuments.find(
    (candidate) => candidate.uri.toString() === uri.toString(),
  );
  return document === undefined ? '' : (/^[ \t]*/.exec(document.lineAt(line).text)?.[0] ?? '');
}

function codeOf({ code }: vscode.Diagnostic): unknown {
  return typeof code === 'object' ? code.value : code;
}
