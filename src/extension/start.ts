import * as vscode from 'vscode';
import { registerCodeActions } from './codeActions.ts';
import { registerCodeLens } from './codeLens.ts';
import { registerCheckWorkspace } from './commands/checkWorkspace.ts';
import { registerNewMap } from './commands/newMap.ts';
import { registerNewModule } from './commands/newModule.ts';
import { registerNewProject } from './commands/newProject.ts';
import { registerCompletion } from './completion.ts';
import { Diagnostics } from './diagnostics.ts';
import { Documents } from './documents.ts';
import { EngineLoader } from './engine.ts';
import { registerFolding } from './folding.ts';
import type { Host } from './host.ts';
import { registerHover } from './hover.ts';
import { OutcomeParts } from './outcomes/parts.ts';
import { registerShowOutcome } from './outcomes/showOutcome.ts';
import { OutcomeStatus } from './outcomes/statusBar.ts';
import { OutcomesView } from './outcomes/view.ts';
import { OutcomeWorks } from './outcomes/works.ts';
import { registerPreviews } from './preview/panels.ts';
import { registerSymbols } from './symbols.ts';

/** Registers everything. Nothing here loads the engine: that happens with the first document of ours. */
export function start(context: vscode.ExtensionContext, host: Host): void {
  const loader = new EngineLoader(host);
  const documents = new Documents(loader);
  const diagnostics = new Diagnostics(loader, documents, context.extensionUri);
  const works = new OutcomeWorks(loader, documents);
  context.subscriptions.push(
    documents,
    diagnostics,
    registerHover(documents),
    registerCompletion(documents),
    registerSymbols(documents),
    registerFolding(documents),
    registerCodeActions(documents),
    registerPreviews(documents, host, context.extensionUri),
    registerNewProject(loader),
    registerNewMap(loader),
    registerNewModule(loader),
    registerCheckWorkspace(documents, diagnostics),
    registerCodeLens(documents),
    registerShowOutcome(documents),
    new OutcomeStatus(documents),
    new OutcomeParts(documents),
    works,
    new OutcomesView(works, context.workspaceState),
  );
}
