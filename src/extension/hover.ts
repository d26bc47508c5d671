import * as vscode from 'vscode';
import { fromPosition, toMarkdown, toRange } from './convert.ts';
import type { Documents } from './documents.ts';
import { selector } from './languages.ts';

export function registerHover(documents: Documents): vscode.Disposable {
  return vscode.languages.registerHoverProvider(selector, {
    async provideHover(document, position, token) {
      const { service } = await documents.ready(document);
      const hover = token.isCancellationRequested
        ? undefined
        : service.hover(document.uri.toString(), fromPosition(position));
      return hover === undefined
        ? undefined
        : new vscode.Hover(toMarkdown(hover.contents), toRange(hover.range));
    },
  });
}
