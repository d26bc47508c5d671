import * as vscode from 'vscode';
import { partNames, type PartName } from '../../outcome/assessment.ts';
import { toRange } from '../convert.ts';
import { isOurs, type Documents } from '../documents.ts';
import { affects, isOn, turn } from './settings.ts';

/** A part is told by how its line is drawn as well as by its colour. The hover names it. */
const lines: Readonly<Record<PartName, string>> = {
  who: 'solid 2px',
  behaviour: 'double 4px',
  condition: 'dashed 2px',
  criterion: 'solid 4px',
  baseline: 'dotted 2px',
  when: 'dashed 3px',
  method: 'dotted 4px',
  purpose: 'solid 1px',
};

type Types = ReadonlyMap<PartName, vscode.TextEditorDecorationType>;

/** Underlines the parts of outcomes in all visible editors, while the setting asks for it. */
export class OutcomeParts implements vscode.Disposable {
  readonly #documents: Documents;
  readonly #subscriptions: readonly vscode.Disposable[];
  /** There only while parts are shown: taking a type away takes its lines away. */
  #types: Types | undefined;

  constructor(documents: Documents) {
    this.#documents = documents;
    this.#subscriptions = [
      vscode.commands.registerCommand('provision.toggleOutcomeParts', () =>
        turn('showParts', !isOn('showParts')),
      ),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (affects(event, 'showParts')) void this.#refresh(() => true);
      }),
      vscode.window.onDidChangeVisibleTextEditors(() => void this.#refresh(() => true)),
      documents.onDidRead((uri) => void this.#refresh((of) => of.toString() === uri.toString())),
    ];
    void this.#refresh(() => true);
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.#hide();
  }

  async #refresh(isMeant: (uri: vscode.Uri) => boolean): Promise<void> {
    if (!isOn('showParts')) return this.#hide();
    const editors = vscode.window.visibleTextEditors.filter(
      ({ document }) => isOurs(document) && isMeant(document.uri),
    );
    for (const editor of editors) await this.#draw(editor);
  }

  async #draw(editor: vscode.TextEditor): Promise<void> {
    const { service } = await this.#documents.ready(editor.document);
    if (!isOn('showParts')) return;
    this.#types ??= new Map(partNames.map((part) => [part, typeFor(part)]));
    const uri = editor.document.uri.toString();
    const found = service
      .outcomes(uri)
      .filter((outcome) => outcome.uri === uri)
      .flatMap(({ partRanges }) => partRanges);
    for (const [part, type] of this.#types) {
      const ranges = found
        .filter((of) => of.part === part)
        .flatMap(({ range }) => wordsIn(editor.document, toRange(range)));
      editor.setDecorations(type, ranges);
    }
  }

  #hide(): void {
    for (const type of this.#types?.values() ?? []) type.dispose();
    this.#types = undefined;
  }
}

/** Word by word: one long line would go on under the space with which the editor indents wrapped and further lines. */
function wordsIn(document: vscode.TextDocument, range: vscode.Range): readonly vscode.Range[] {
  const start = document.offsetAt(range.start);
  return [...document.getText(range).matchAll(/\S+[ \t]?/g)].map(
    ({ index, 0: word }) =>
      new vscode.Range(document.positionAt(start + index), document.positionAt(start + index + word.length)),
  );
}

function typeFor(part: PartName): vscode.TextEditorDecorationType {
  const [style = 'solid', width = '2px'] = lines[part].split(' ');
  return vscode.window.createTextEditorDecorationType({
    borderStyle: style,
    borderWidth: `0 0 ${width} 0`,
    borderColor: new vscode.ThemeColor(`provision.outcomePart.${part}`),
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
}
