import * as vscode from 'vscode';
import type { LanguageService } from '../../language/service.ts';
import { fromRange, toRange } from '../convert.ts';
import { isOurs, type Documents } from '../documents.ts';

/**
 * Goes to an outcome and opens what helps there: the fixes where there are some, else what each part of it says. From
 * the palette it is the outcome at the cursor or the next one, so that lenses are not needed.
 */
export function registerShowOutcome(documents: Documents): vscode.Disposable {
  const show = (uri?: unknown, range?: unknown, wanted?: unknown): Promise<void> =>
    showOutcome(
      documents,
      uri instanceof vscode.Uri ? uri : vscode.window.activeTextEditor?.document.uri,
      range instanceof vscode.Range ? range : undefined,
      wanted === 'parts' ? 'parts' : 'fix',
    );
  return vscode.commands.registerCommand('provision.showOutcome', show);
}

async function showOutcome(
  documents: Documents,
  uri: vscode.Uri | undefined,
  range: vscode.Range | undefined,
  wanted: 'fix' | 'parts',
): Promise<void> {
  const document = uri === undefined ? undefined : await vscode.workspace.openTextDocument(uri);
  if (document === undefined || !isOurs(document)) return;
  const { service } = await documents.ready(document);
  const place = range ?? nextOutcome(service, document);
  if (place === undefined) return;
  const fix = wanted === 'fix' ? firstFix(service, document, place) : undefined;
  const at = fix ?? place.start;
  await vscode.window.showTextDocument(document, { selection: new vscode.Range(at, at) });
  await vscode.commands.executeCommand(
    fix === undefined ? 'editor.action.showHover' : 'editor.action.quickFix',
  );
}

/** The first place in an outcome at which something can be mended. */
function firstFix(
  service: LanguageService,
  document: vscode.TextDocument,
  place: vscode.Range,
): vscode.Position | undefined {
  const [action] = service.codeActions(document.uri.toString(), fromRange(place));
  return action === undefined
    ? undefined
    : (place.intersection(toRange(action.diagnostic.range))?.start ?? place.start);
}

function nextOutcome(service: LanguageService, document: vscode.TextDocument): vscode.Range | undefined {
  const uri = document.uri.toString();
  const cursor = vscode.window.activeTextEditor?.selection.active ?? new vscode.Position(0, 0);
  const places = service
    .outcomes(uri)
    .filter((outcome) => outcome.uri === uri)
    .map(({ range }) => toRange(range));
  return places.find(({ end }) => end.isAfterOrEqual(cursor)) ?? places.at(-1);
}
