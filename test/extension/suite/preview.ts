import * as vscode from 'vscode';
import { open, replace, revert } from './support.ts';

function previewTabs(): readonly vscode.Tab[] {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(
      ({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('provision.preview'),
    );
}

/** Resolves once the tabs are as wanted: the page has to load before it can show its document. */
function onceTabs(fit: (labels: readonly string[]) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = (): boolean => fit(previewTabs().map(({ label }) => label));
    if (look()) return resolve();
    const subscription = vscode.window.tabGroups.onDidChangeTabs(() => {
      if (!look()) return;
      subscription.dispose();
      resolve();
    });
  });
}

describe('preview', () => {
  afterEach(revert);

  it('opens beside the text and is called after the document', async () => {
    await open('first.provision.yaml');
    await vscode.commands.executeCommand('provision.openPreviewToSide');
    await onceTabs((labels) => labels.some((label) => label.includes('A first map')));
  });

  it('opens once for each document', async () => {
    for (let times = 0; times < 2; times++) {
      await open('first.provision.yaml');
      await vscode.commands.executeCommand('provision.openPreviewToSide');
    }
    await onceTabs((labels) => labels.length === 1);
  });

  it('follows what is typed', async () => {
    const document = await open('asking.cpd.md');
    await vscode.commands.executeCommand('provision.openPreviewToSide');
    await onceTabs((labels) => labels.some((label) => label.includes('Asking for a break')));
    await replace(document, 'title: Asking for a break', 'title: Asking in any mode');
    await onceTabs((labels) => labels.some((label) => label.includes('Asking in any mode')));
  });
});
