import * as vscode from 'vscode';
import { equal, ok } from '../../support/assert.ts';
import { file, findingsOnceThey, revert } from './support.ts';

const created: vscode.Uri[] = [];

describe('commands', () => {
  afterEach(async () => {
    await revert();
    for (const uri of created.splice(0)) await vscode.workspace.fs.delete(uri);
  });

  it('"New provision map" writes a map without findings and opens it', async () => {
    const uri = await vscode.commands.executeCommand<vscode.Uri>('provision.newMap', 'Our new map: 2027');
    created.push(uri);
    ok(uri.path.endsWith('/our-new-map-2027.provision.yaml'), uri.path);
    equal(vscode.window.activeTextEditor?.document.uri.toString(), uri.toString());
    equal(
      await vscode.commands
        .executeCommand<unknown[]>('vscode.executeDocumentSymbolProvider', uri)
        .then((symbols) => symbols.length > 0),
      true,
    );
    equal((await findingsOnceThey(uri, (codes) => codes.length === 0)).length, 0);
  });

  it('never writes over a file that is there', async () => {
    const first = await vscode.commands.executeCommand<vscode.Uri>('provision.newMap', 'Twice');
    const second = await vscode.commands.executeCommand<vscode.Uri>('provision.newMap', 'Twice');
    created.push(first, second);
    ok(first.toString() !== second.toString(), 'the second has a name of its own');
  });

  it('"New CPD module" writes a module and selects its objective', async () => {
    const uri = await vscode.commands.executeCommand<vscode.Uri>('provision.newModule', 'Sensory needs');
    created.push(uri);
    const editor = vscode.window.activeTextEditor;
    equal(editor?.document.languageId, 'cpd-module');
    ok(
      editor !== undefined && editor.document.getText(editor.selection).startsWith('‹Given'),
      'the blank is selected',
    );
  });

  it('"New project" leaves the settings that are there alone', async () => {
    const before = await vscode.workspace.fs.readFile(file('provision.config.yaml'));
    await vscode.commands.executeCommand('provision.newProject', 'A project');
    created.push(file('a-project.provision.yaml'), file('.editorconfig'), file('.prettierignore'));
    equal([...(await vscode.workspace.fs.readFile(file('provision.config.yaml')))], [...before]);
    ok(
      (await vscode.workspace.fs.readFile(file('.editorconfig'))).length > 0,
      'the editor settings are written',
    );
  });

  it('"Check workspace" counts and shows what is in files that are not open', async () => {
    const counts = await vscode.commands.executeCommand<{ files: number; errors: number; warnings: number }>(
      'provision.checkWorkspace',
    );
    equal(counts, { files: 4, errors: 1, warnings: 1 });
    ok(
      vscode.languages.getDiagnostics(file('faulty.provision.yaml')).length === 2,
      'findings of the closed file are shown',
    );
  });
});
