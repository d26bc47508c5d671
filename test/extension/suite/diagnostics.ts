import * as vscode from 'vscode';
import { equal, ok } from '../../support/assert.ts';
import { joinLines } from '../../support/text.ts';
import { codeOf, file, findingsOnceThey, open, positionOf, replace, revert } from './support.ts';

describe('findings', () => {
  afterEach(revert);

  it('appear at the exact place, with their code and the page that explains them', async () => {
    const document = await open('faulty.provision.yaml');
    const found = await findingsOnceThey(document.uri, (codes) => codes.length >= 2);
    equal(found.map(codeOf).toSorted(), ['reference/unknown-term', 'shape/unknown-key']);
    const level = found.find((finding) => codeOf(finding) === 'reference/unknown-term');
    ok(level, 'the level is found');
    equal(document.getText(level.range), 'univresal');
    ok(
      typeof level.code === 'object' &&
        level.code.target.path.endsWith('docs/rules/reference/unknown-term.md'),
      'the code leads to its page',
    );
  });

  it('go away while the mistake is being mended, without saving', async () => {
    const document = await open('faulty.provision.yaml');
    await findingsOnceThey(document.uri, (codes) => codes.includes('reference/unknown-term'));
    await replace(document, 'univresal', 'universal');
    await findingsOnceThey(
      document.uri,
      (codes) => !codes.includes('reference/unknown-term') && codes.includes('shape/unknown-key'),
    );
  });

  it('come with a fix that mends them', async () => {
    const document = await open('faulty.provision.yaml');
    await findingsOnceThey(document.uri, (codes) => codes.includes('reference/unknown-term'));
    const at = positionOf(document, 'univresal');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(at, at),
    );
    const fix = actions.find(({ title }) => title === 'Change to "universal"');
    ok(fix?.edit, `a fix is offered, among ${actions.map(({ title }) => title).join(', ')}`);
    ok(await vscode.workspace.applyEdit(fix.edit), 'the fix is applied');
    await findingsOnceThey(document.uri, (codes) => !codes.includes('reference/unknown-term'));
    ok(document.getText().includes('level: universal'), 'the text is mended');
  });

  it('offer to add what is missing, lined up with the rest of the row', async () => {
    const document = await open('faulty.provision.yaml');
    await replace(document, '    title: Visual timetable\n', '');
    await findingsOnceThey(document.uri, (codes) => codes.includes('shape/required'));
    const at = positionOf(document, 'id: visual-timetable');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(at, at),
    );
    const fix = actions.find(({ title }) => title === 'Add "title"');
    ok(fix?.edit, `a fix is offered, among ${actions.map(({ title }) => title).join(', ')}`);
    ok(await vscode.workspace.applyEdit(fix.edit), 'the fix is applied');
    ok(
      document.getText().includes('\n    title: '),
      `four spaces before the title in\n${document.getText()}`,
    );
    ok(!document.getText().includes('\n      title: '), 'and not six');
  });

  it('offer to move words to where they belong, in one change and lined up with their group', async () => {
    const content = joinLines([
      'provision_map: 1',
      'provisions:',
      '  - id: one',
      '    kind: input',
      '    outcomes:',
      '      - id: friends',
      '        text: To have friends and be happy at school.',
      '        within:',
      '          weeks: 12',
      '    barrier: Noise.',
    ]);
    const document = await vscode.workspace.openTextDocument({ language: 'provision', content });
    await vscode.window.showTextDocument(document);
    await findingsOnceThey(document.uri, (codes) => codes.includes('outcome/aspiration'));
    const at = positionOf(document, 'To have friends');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(at, at),
    );
    const fix = actions.find(({ title }) => title.startsWith('Move it to "aspiration"'));
    ok(fix?.edit, `a fix is offered, among ${actions.map(({ title }) => title).join(', ')}`);
    ok(await vscode.workspace.applyEdit(fix.edit), 'the fix is applied');
    equal(
      document.getText(),
      content.replace(
        /text: .*\n([^]*weeks: 12\n)/,
        'text: "‹who› will ‹do what› ‹how well or how often›, shown by ‹which measure›."\n$1        aspiration: To have friends and be happy at school.\n',
      ),
    );
  });

  it('of one file react to changes in another', async () => {
    const map = await open('first.provision.yaml');
    await findingsOnceThey(map.uri, (codes) => codes.length === 0);
    const module = await open('asking.cpd.md');
    await replace(module, 'id: asking', 'id: answering');
    await findingsOnceThey(map.uri, (codes) => codes.includes('reference/unknown-module'));
    await replace(module, 'id: answering', 'id: asking');
    await findingsOnceThey(map.uri, (codes) => codes.length === 0);
  });

  it('are shown in untitled documents too', async () => {
    const document = await vscode.workspace.openTextDocument({
      language: 'provision',
      content: 'provision_map: 1\nid: Not A Slug\n',
    });
    await vscode.window.showTextDocument(document);
    await findingsOnceThey(
      document.uri,
      (codes) => codes.includes('shape/format') && codes.includes('shape/required'),
    );
  });

  it('never touch files that are not ours', async () => {
    const document = await vscode.workspace.openTextDocument({
      language: 'yaml',
      content: 'provision_map: 1\n\tx: [',
    });
    await vscode.window.showTextDocument(document);
    await open('faulty.provision.yaml');
    await findingsOnceThey(file('faulty.provision.yaml'), (codes) => codes.length >= 2);
    equal(
      vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'Graduated Provision')
        .length,
      0,
    );
  });
});
