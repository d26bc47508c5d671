import * as vscode from 'vscode';
import type { CodeLens } from '../language/codeLenses.ts';
import type { Level } from '../language/outcomeStanding.ts';
import { toRange } from './convert.ts';
import type { Documents } from './documents.ts';
import { selector } from './languages.ts';
import { affects, isOn } from './outcomes/settings.ts';
import { showList } from './outcomes/view.ts';

/** Shows above each outcome how it stands, kept up to date with every document that is read. */
export function registerCodeLens(documents: Documents): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  return vscode.Disposable.from(
    changed,
    documents.onDidRead(() => changed.fire()),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (affects(event, 'codeLens')) changed.fire();
    }),
    vscode.languages.registerCodeLensProvider(selector, {
      onDidChangeCodeLenses: changed.event,
      async provideCodeLenses(document, token) {
        if (!isOn('codeLens', document)) return [];
        const { service } = await documents.ready(document);
        if (token.isCancellationRequested) return [];
        return service.codeLenses(document.uri.toString()).map((lens) => toLens(lens, document.uri));
      },
    }),
  );
}

/** How it stands is said in words; the sign only makes it quicker to find. */
const signs: Readonly<Record<Level, string>> = {
  good: '$(pass) ',
  accepted: '$(comment) ',
  hint: '$(info) ',
  warning: '$(warning) ',
  error: '$(error) ',
  unjudged: '',
};

function toLens({ range, title, level, tooltip, action }: CodeLens, uri: vscode.Uri): vscode.CodeLens {
  const place = toRange(range);
  return new vscode.CodeLens(place, {
    title: signs[level] + withoutSigns(title),
    tooltip,
    ...(action === 'list'
      ? { command: showList }
      : { command: 'provision.showOutcome', arguments: [uri, place, action] }),
  });
}

/** A title is read for signs, and what somebody wrote as a reason should stay as it was written. */
function withoutSigns(title: string): string {
  return title.replaceAll('$(', '$ (');
}
