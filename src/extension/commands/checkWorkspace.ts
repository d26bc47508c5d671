import * as vscode from 'vscode';
import type { Diagnostics } from '../diagnostics.ts';
import type { Documents } from '../documents.ts';

interface Counts {
  files: number;
  errors: number;
  warnings: number;
}

/** Checks every document of the workspace and shows all findings in the Problems panel. */
export function registerCheckWorkspace(documents: Documents, diagnostics: Diagnostics): vscode.Disposable {
  return vscode.commands.registerCommand('provision.checkWorkspace', () =>
    vscode.window.withProgress(
      {
        location: vscode.ProgressLocation.Notification,
        title: vscode.l10n.t('Checking provision maps and modules'),
        cancellable: true,
      },
      async (progress, token) => {
        const counts = await checkAll(documents, diagnostics, progress, token);
        if (counts !== undefined) void report(counts);
        return counts;
      },
    ),
  );
}

async function checkAll(
  documents: Documents,
  diagnostics: Diagnostics,
  progress: vscode.Progress<{ message?: string; increment?: number }>,
  token: vscode.CancellationToken,
): Promise<Counts | undefined> {
  const uris = await documents.list(token);
  const counts: Counts = { files: uris.length, errors: 0, warnings: 0 };
  for (const uri of uris) {
    if (token.isCancellationRequested) return undefined;
    const found = await diagnostics.show(uri);
    counts.errors += found.filter(({ severity }) => severity === 'error').length;
    counts.warnings += found.filter(({ severity }) => severity === 'warning').length;
    progress.report({ increment: 100 / uris.length });
  }
  return counts;
}

async function report({ files, errors, warnings }: Counts): Promise<void> {
  if (files === 0) {
    const create = vscode.l10n.t('New provision map');
    const choice = await vscode.window.showInformationMessage(
      vscode.l10n.t('There are no provision maps or CPD modules in this workspace yet.'),
      create,
    );
    if (choice === create) await vscode.commands.executeCommand('provision.newMap');
    return;
  }
  if (errors + warnings === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('{0} checked. Nothing needs mending.', documentsIn(files)),
    );
    return;
  }
  const show = vscode.l10n.t('Show problems');
  const choice = await vscode.window.showInformationMessage(
    vscode.l10n.t('{0} checked: {1}, {2}.', documentsIn(files), errorsIn(errors), warningsIn(warnings)),
    show,
  );
  if (choice === show) await vscode.commands.executeCommand('workbench.actions.view.problems');
}

function documentsIn(count: number): string {
  return count === 1 ? vscode.l10n.t('1 document') : vscode.l10n.t('{0} documents', count);
}

function errorsIn(count: number): string {
  return count === 1 ? vscode.l10n.t('1 error') : vscode.l10n.t('{0} errors', count);
}

function warningsIn(count: number): string {
  return count === 1 ? vscode.l10n.t('1 warning') : vscode.l10n.t('{0} warnings', count);
}
