import * as vscode from 'vscode';
import type { DocumentWork, OutcomeWork } from '../../../src/language/outcomeWork.ts';
import type { LanguageService } from '../../../src/language/service.ts';
import type { Documents } from '../../../src/extension/documents.ts';
import type { EngineLoader } from '../../../src/extension/engine.ts';
import { groupsOf, itemFor, membersOf } from '../../../src/extension/outcomes/tree.ts';
import { OutcomeWorks } from '../../../src/extension/outcomes/works.ts';
import { equal, match, ok } from '../../support/assert.ts';
import { extension, file, open, positionOf, replace, revert } from './support.ts';

const settings = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('provision.outcomes');

async function lenses(document: vscode.TextDocument): Promise<readonly string[]> {
  const found = await vscode.commands.executeCommand<vscode.CodeLens[]>(
    'vscode.executeCodeLensProvider',
    document.uri,
    100,
  );
  return found.map(({ range, command }) => `${range.start.line + 1}: ${command?.title ?? ''}`);
}

async function hover(document: vscode.TextDocument, at: string): Promise<vscode.Hover | undefined> {
  const [found] = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    positionOf(document, at),
  );
  return found;
}

function wordsOf(found: vscode.Hover | undefined): string {
  return (found?.contents ?? []).map((part) => (typeof part === 'string' ? part : part.value)).join('\n');
}

describe('code lenses', () => {
  afterEach(async () => {
    await settings().update('codeLens', undefined, vscode.ConfigurationTarget.Global);
    await revert();
  });

  it('say how each outcome stands and follow what is typed', async () => {
    const document = await open('first.provision.yaml');
    equal(await lenses(document), ['1: $(pass) The only outcome is measurable', '37: $(pass) Measurable']);
    await replace(document, 'Within 12 weeks each child', 'Each child');
    await replace(document, ' on 4 of 5 observed occasions', '');
    await replace(document, '        target: 4 of 5\n', '');
    equal(await lenses(document), [
      '1: The only outcome is not measurable yet',
      '37: $(warning) No success criterion · no date',
    ]);
  });

  it('are there for the objectives of a module', async () => {
    const document = await open('asking.cpd.md');
    const found = await lenses(document);
    equal(
      found.map((lens) => lens.split(':')[0]),
      ['1', '13'],
    );
    ok(found[0]?.includes('The only objective'), found[0]);
  });

  it('can be switched off', async () => {
    const document = await open('first.provision.yaml');
    await settings().update('codeLens', false, vscode.ConfigurationTarget.Global);
    equal(await lenses(document), []);
  });

  it('lead to the outcome', async () => {
    const document = await open('first.provision.yaml');
    await vscode.commands.executeCommand('provision.showOutcome');
    const editor = vscode.window.activeTextEditor;
    equal(editor?.document.uri.toString(), document.uri.toString());
    equal(editor?.selection.active.line, positionOf(document, 'Within 12 weeks').line);
  });
});

describe('hover on an outcome', () => {
  afterEach(revert);

  it('begins with the part under the cursor and marks it', async () => {
    const document = await open('first.provision.yaml');
    const found = await hover(document, '12 weeks each');
    match(wordsOf(found), /^\*\*By when:\*\* “Within 12 weeks”/);
    equal(found?.range === undefined ? '' : document.getText(found.range), 'Within 12 weeks');
    match(wordsOf(found), /paragraph 9\.64/);
  });
});

describe('lines under the parts of outcomes', () => {
  afterEach(async () => {
    await settings().update('showParts', undefined, vscode.ConfigurationTarget.Global);
    await revert();
  });

  it('are shown and hidden by one command, which is remembered', async () => {
    await open('first.provision.yaml');
    equal(settings().get('showParts'), false);
    await vscode.commands.executeCommand('provision.toggleOutcomeParts');
    equal(settings().get('showParts'), true);
    await vscode.commands.executeCommand('provision.toggleOutcomeParts');
    equal(settings().get('showParts'), false);
  });
});

describe('the list of outcomes that need work', () => {
  afterEach(revert);

  const work = (key: string, lacks: OutcomeWork['lacks'], level: OutcomeWork['level']): OutcomeWork => ({
    key,
    range: { start: { line: 4, character: 6 }, end: { line: 4, character: 20 } },
    label: lacks.map(({ label }) => label).join(' · '),
    text: `Text of ${key}`,
    level,
    lacks,
    tooltip: `**${key}**`,
  });
  const noDate = { code: 'no-date', label: 'No date' } as const;
  const noCriterion = { code: 'no-criterion', label: 'No success criterion' } as const;
  const documents = (): readonly DocumentWork[] => [
    {
      uri: file('first.provision.yaml').toString(),
      title: 'A first map',
      total: 3,
      works: [work('a', [noCriterion, noDate], 'warning'), work('b', [noDate], 'error')],
    },
    { uri: file('asking.cpd.md').toString(), title: 'Asking', total: 1, works: [] },
  ];

  it('holds them together by document, and opens each at its place', () => {
    const [group, ...others] = groupsOf(documents(), 'document');
    ok(group !== undefined && others.length === 0, 'a document with nothing to do is not in it');
    const item = itemFor(group);
    equal([item.label, item.description], ['A first map', '2 · first.provision.yaml']);
    equal(item.accessibilityInformation?.label, 'A first map, 2 outcomes, first.provision.yaml');
    const items = membersOf(group).map(itemFor);
    equal(
      items.map(({ label, description }) => [label, description]),
      [
        ['No success criterion · No date', 'Text of a'],
        ['No date', 'Text of b'],
      ],
    );
    equal(
      items.map(({ iconPath }) => (iconPath instanceof vscode.ThemeIcon ? iconPath.id : '')),
      ['warning', 'error'],
    );
    equal(items[1]?.accessibilityInformation?.label, 'Error: No date. Text of b. A first map');
    const [uri, options] = items[0]?.command?.arguments ?? [];
    equal(String(uri), file('first.provision.yaml').toString());
    equal((options as { selection: vscode.Range }).selection.start.line, 4);
  });

  it('or by what is missing, where each stands under everything that it lacks', () => {
    const groups = groupsOf(documents(), 'lack');
    equal(
      groups.map((group) => [group.label, ...membersOf(group).map(({ work: { text } }) => text)]),
      [
        ['No date', 'Text of a', 'Text of b'],
        ['No success criterion', 'Text of a'],
      ],
    );
    const ids = groups.flatMap((group) => membersOf(group).map((node) => itemFor(node).id));
    equal(new Set(ids).size, ids.length, 'ids tell them apart');
  });

  it('is made anew for every document when the settings of a project change or go', async () => {
    const map = file('first.provision.yaml').toString();
    const rules = file('provision.config.yaml').toString();
    const known = new Map([
      [map, 'map'],
      [rules, 'config'],
    ]);
    const asked: string[] = [];
    const service = {
      workspace: {
        uris: () => [...known.keys()],
        document: (uri: string) => (known.has(uri) ? { kind: known.get(uri) } : undefined),
        isExcluded: () => false,
      },
      outcomeWork: (uri: string) => void asked.push(uri),
    } as unknown as LanguageService;
    const read = new vscode.EventEmitter<vscode.Uri>();
    const works = new OutcomeWorks(
      { get: () => Promise.resolve({ service }) } as unknown as EngineLoader,
      { scan: () => Promise.resolve(), onDidRead: read.event } as unknown as Documents,
    );
    const isAskedAgain = async (): Promise<boolean> => {
      asked.length = 0;
      const done = new Promise((resolve) => works.onDidChange(resolve));
      read.fire(vscode.Uri.parse(rules, true));
      await done;
      return asked.includes(map);
    };
    await works.all();
    ok(await isAskedAgain(), 'they have changed');
    known.delete(rules);
    ok(await isAskedAgain(), 'they have gone');
    works.dispose();
    read.dispose();
  });

  it('opens and changes its grouping by commands', async () => {
    await open('first.provision.yaml');
    await vscode.commands.executeCommand('provision.outcomes.focus');
    await vscode.commands.executeCommand('provision.groupOutcomesByLack');
    await vscode.commands.executeCommand('provision.groupOutcomesByDocument');
    ok(extension().isActive, 'the extension is still running');
  });
});
