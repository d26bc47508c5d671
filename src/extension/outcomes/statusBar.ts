import * as vscode from 'vscode';
import type { OutcomeCount } from '../../language/outcomeCount.ts';
import { isOurs, type Documents } from '../documents.ts';
import { showList } from './view.ts';

/** Says in the status bar how many outcomes of the document in front are measurable. */
export class OutcomeStatus implements vscode.Disposable {
  readonly #documents: Documents;
  readonly #item = vscode.window.createStatusBarItem(
    'provision.outcomes',
    vscode.StatusBarAlignment.Right,
    99,
  );
  readonly #subscriptions: readonly vscode.Disposable[];

  constructor(documents: Documents) {
    this.#documents = documents;
    this.#item.name = vscode.l10n.t('Measurable outcomes');
    this.#item.command = showList;
    this.#subscriptions = [
      this.#item,
      vscode.window.onDidChangeActiveTextEditor(() => void this.#refresh()),
      documents.onDidRead((uri) => {
        if (uri.toString() === active()?.uri.toString()) void this.#refresh();
      }),
    ];
    void this.#refresh();
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  async #refresh(): Promise<void> {
    const document = active();
    if (document === undefined) return this.#item.hide();
    const { service } = await this.#documents.ready(document);
    if (active() !== document) return;
    const count = service.outcomeCount(document.uri.toString());
    if (count === undefined) this.#item.hide();
    else this.#show(count);
  }

  #show(count: OutcomeCount): void {
    const action = vscode.l10n.t('Show the outcomes that need work');
    this.#item.text = `${count.measurable === count.total ? '$(pass-filled)' : '$(pass)'} ${count.short}`;
    this.#item.tooltip = [count.sentence, ...count.details, '', action].join('\n');
    this.#item.accessibilityInformation = { label: `${count.sentence}. ${action}`, role: 'button' };
    this.#item.show();
  }
}

/** The document in front, if it is one of ours. */
function active(): vscode.TextDocument | undefined {
  const document = vscode.window.activeTextEditor?.document;
  return document !== undefined && isOurs(document) ? document : undefined;
}
