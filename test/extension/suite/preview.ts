import * as vscode from 'vscode';
import { equal, ok } from './assert.ts';
import { open, revert } from './support.ts';

function previewTabs(): readonly vscode.Tab[] {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(
      ({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('provision.preview'),
    );
}

describe('preview', () => {
  afterEach(revert);

  it('opens beside the text, once for each document', async () => {
    await open('first.provision.yaml');
    await vscode.commands.executeCommand('provision.openPreviewToSide');
    await open('first.provision.yaml');
    await vscode.commands.executeCommand('provision.openPreviewToSide');
    equal(previewTabs().length, 1);
    ok(
      previewTabs()[0]?.label.includes('A first map'),
      `the tab is called after the map, not ${previewTabs()[0]?.label ?? ''}`,
    );
  });

  it('opens for a module', async () => {
    await open('asking.cpd.md');
    await vscode.commands.executeCommand('provision.openPreviewToSide');
    equal(previewTabs().length, 1);
  });
});
