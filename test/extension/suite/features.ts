import * as vscode from 'vscode';
import { equal, ok } from '../../support/assert.ts';
import { open, positionOf, replace, revert } from './support.ts';

async function labels(document: vscode.TextDocument, at: vscode.Position): Promise<readonly string[]> {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    at,
  );
  return list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
}

describe('completion', () => {
  afterEach(revert);

  it('offers the terms of the framework', async () => {
    const document = await open('first.provision.yaml');
    const found = await labels(document, positionOf(document, 'level: ', true));
    for (const level of ['universal', 'sen_support', 'ehc_plan'])
      ok(found.includes(level), `${level} among ${found.join(', ')}`);
  });

  it('offers the keys that a row does not have yet', async () => {
    const document = await open('first.provision.yaml');
    await replace(document, '    decide:', '    bar\n    decide:');
    const found = await labels(document, positionOf(document, '    bar', true));
    ok(found.includes('barrier'), `barrier among ${found.join(', ')}`);
    ok(!found.includes('delivery'), 'delivery is there already');
  });

  it('offers the modules of the workspace', async () => {
    const document = await open('first.provision.yaml');
    const found = await labels(document, positionOf(document, 'module: ', true));
    ok(found.includes('northshire/asking'), `the module among ${found.join(', ')}`);
  });

  it('offers blocks and objectives in the body of a module', async () => {
    const document = await open('asking.cpd.md');
    ok(
      (await labels(document, positionOf(document, ':::gap', true))).includes('gap-task'),
      'gap-task after the colons',
    );
    ok(
      (await labels(document, positionOf(document, 'objectives="', true))).includes('o1'),
      'o1 among the objectives',
    );
  });
});

describe('hover', () => {
  afterEach(revert);

  it('explains a field with an example, and a term with its status', async () => {
    const document = await open('first.provision.yaml');
    const text = async (at: string): Promise<string> => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        positionOf(document, at),
      );
      return hovers
        .flatMap(({ contents }) => contents.map((part) => (typeof part === 'string' ? part : part.value)))
        .join('\n');
    };
    ok((await text('expected_start')).includes('**'), 'the field has a title');
    ok((await text('sen_support')).includes('SEN'), 'the term has its label');
  });
});

describe('outline', () => {
  afterEach(revert);

  it('shows rows with their outcomes', async () => {
    const document = await open('first.provision.yaml');
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    const rows = symbols
      .flatMap(({ children }) => children)
      .filter(({ kind }) => kind === vscode.SymbolKind.Class);
    equal(
      rows.map(({ name }) => name),
      ['Visual timetable', 'Asking for a break'],
    );
    equal(rows[1]?.children.length, 1);
  });

  it('shows the slides and activities of a module', async () => {
    const document = await open('asking.cpd.md');
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    const names = symbols.flatMap(({ name, children }) => [name, ...children.map((child) => child.name)]);
    for (const name of ['Asking for a break', 'Activity', 'What next', 'Gap task'])
      ok(names.includes(name), `${name} among ${names.join(', ')}`);
  });
});

describe('folding', () => {
  afterEach(revert);

  it('folds the rows of a map and the blocks of a module', async () => {
    for (const [name, begins] of [
      ['first.provision.yaml', '  - id: '],
      ['asking.cpd.md', ':::activity'],
    ] as const) {
      const document = await open(name);
      const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
        'vscode.executeFoldingRangeProvider',
        document.uri,
      );
      const { line } = positionOf(document, begins);
      const found = ranges.find(({ start }) => start === line);
      ok(found !== undefined && found.end > line, `a range from line ${line} of ${name}`);
    }
  });
});
