import * as vscode from 'vscode';
import type { Completion, CompletionKind } from '../language/protocol.ts';
import { fromPosition, toMarkdown, toRange } from './convert.ts';
import type { Documents } from './documents.ts';
import { selector } from './languages.ts';

/** The first characters after which suggestions are worth having. */
const triggers = [' ', ':', '-', '{', '=', '"'];

export function registerCompletion(documents: Documents): vscode.Disposable {
  return vscode.languages.registerCompletionItemProvider(
    selector,
    {
      async provideCompletionItems(document, position, token) {
        const { service } = await documents.ready(document);
        if (token.isCancellationRequested) return [];
        return service.completions(document.uri.toString(), fromPosition(position)).map(toItem);
      },
    },
    ...triggers,
  );
}

const kinds: Readonly<Record<CompletionKind, vscode.CompletionItemKind>> = {
  key: vscode.CompletionItemKind.Property,
  value: vscode.CompletionItemKind.EnumMember,
  term: vscode.CompletionItemKind.Constant,
  reference: vscode.CompletionItemKind.Reference,
  snippet: vscode.CompletionItemKind.Snippet,
};

function toItem(completion: Completion): vscode.CompletionItem {
  const item = new vscode.CompletionItem(
    {
      label: completion.label,
      ...(completion.detail === undefined ? {} : { description: completion.detail }),
    },
    kinds[completion.kind],
  );
  item.insertText = completion.snippet ? new vscode.SnippetString(completion.newText) : completion.newText;
  item.range = toRange(completion.range);
  // The engine has indented every line already.
  item.keepWhitespace = true;
  if (completion.documentation !== undefined) item.documentation = toMarkdown(completion.documentation);
  if (completion.sortText !== undefined) item.sortText = completion.sortText;
  if (completion.again === true) item.command = { command: 'editor.action.triggerSuggest', title: '' };
  return item;
}
