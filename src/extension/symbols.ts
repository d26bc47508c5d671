import * as vscode from 'vscode';
import type { DocumentSymbol, SymbolKind } from '../language/protocol.ts';
import { toRange } from './convert.ts';
import type { Documents } from './documents.ts';
import { selector } from './languages.ts';

export function registerSymbols(documents: Documents): vscode.Disposable {
  return vscode.languages.registerDocumentSymbolProvider(
    selector,
    {
      async provideDocumentSymbols(document, token) {
        const { service } = await documents.ready(document);
        return token.isCancellationRequested ? [] : service.symbols(document.uri.toString()).map(toSymbol);
      },
    },
    { label: 'Graduated Provision' },
  );
}

const kinds: Readonly<Record<SymbolKind, vscode.SymbolKind>> = {
  document: vscode.SymbolKind.File,
  group: vscode.SymbolKind.Namespace,
  row: vscode.SymbolKind.Class,
  outcome: vscode.SymbolKind.Event,
  entry: vscode.SymbolKind.Field,
  heading: vscode.SymbolKind.String,
  activity: vscode.SymbolKind.Method,
  quiz: vscode.SymbolKind.Boolean,
  block: vscode.SymbolKind.Object,
};

function toSymbol(symbol: DocumentSymbol): vscode.DocumentSymbol {
  const result = new vscode.DocumentSymbol(
    symbol.name,
    symbol.detail,
    kinds[symbol.kind],
    toRange(symbol.range),
    toRange(symbol.selectionRange),
  );
  result.children = symbol.children.map(toSymbol);
  return result;
}
