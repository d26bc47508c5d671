import * as vscode from 'vscode';
import type { FoldingRange, FoldingRangeKind } from '../language/protocol.ts';
import type { Documents } from './documents.ts';
import { selector } from './languages.ts';

export function registerFolding(documents: Documents): vscode.Disposable {
  return vscode.languages.registerFoldingRangeProvider(selector, {
    async provideFoldingRanges(document, _context, token) {
      const { service } = await documents.ready(document);
      return token.isCancellationRequested
        ? []
        : service.foldingRanges(document.uri.toString()).map(toFoldingRange);
    },
  });
}

const kinds: Readonly<Record<FoldingRangeKind, vscode.FoldingRangeKind>> = {
  comment: vscode.FoldingRangeKind.Comment,
  region: vscode.FoldingRangeKind.Region,
};

function toFoldingRange({ startLine, endLine, kind }: FoldingRange): vscode.FoldingRange {
  return new vscode.FoldingRange(startLine, endLine, kind === undefined ? undefined : kinds[kind]);
}
