import * as vscode from 'vscode';
import type { DocumentWork } from '../../language/outcomeWork.ts';
import { groupsOf, itemFor, membersOf, type Grouping, type OutcomeTreeNode } from './tree.ts';
import type { OutcomeWorks } from './works.ts';

const viewId = 'provision.outcomes';

/** Both the context that menus look at and where the choice is remembered. */
const groupingKey = `${viewId}.grouping`;

/** The editor's own command that brings the view to the front. */
export const showList = `${viewId}.focus`;

/** The list of outcomes that need work, over the whole workspace. The editor asks for it when it is first seen. */
export class OutcomesView implements vscode.Disposable, vscode.TreeDataProvider<OutcomeTreeNode> {
  readonly #works: OutcomeWorks;
  readonly #memory: vscode.Memento;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #view: vscode.TreeView<OutcomeTreeNode>;
  readonly #subscriptions: readonly vscode.Disposable[];
  #grouping: Grouping;
  #outOfDate = false;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(works: OutcomeWorks, memory: vscode.Memento) {
    this.#works = works;
    this.#memory = memory;
    this.#grouping = memory.get<Grouping>(groupingKey) ?? 'document';
    this.#view = vscode.window.createTreeView(viewId, { treeDataProvider: this, showCollapseAll: true });
    this.#subscriptions = [
      this.#view,
      this.#changed,
      this.#view.onDidChangeVisibility(({ visible }) => {
        if (visible && this.#outOfDate) this.#changed.fire();
      }),
      works.onDidChange(() => void this.#follow()),
      vscode.commands.registerCommand('provision.groupOutcomesByDocument', () => this.#group('document')),
      vscode.commands.registerCommand('provision.groupOutcomesByLack', () => this.#group('lack')),
    ];
    this.#sayGrouping();
  }

  async getChildren(node?: OutcomeTreeNode): Promise<OutcomeTreeNode[]> {
    if (node !== undefined) return node.type === 'group' ? [...membersOf(node)] : [];
    const documents = await this.#works.all();
    this.#outOfDate = false;
    this.#sayState(documents);
    return [...groupsOf(documents, this.#grouping)];
  }

  getTreeItem(node: OutcomeTreeNode): vscode.TreeItem {
    return itemFor(node);
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  /** While nobody sees the list only its number is kept right. */
  async #follow(): Promise<void> {
    if (this.#view.visible) return this.#changed.fire();
    this.#outOfDate = true;
    this.#sayNumber(await this.#works.all());
  }

  async #group(by: Grouping): Promise<void> {
    this.#grouping = by;
    await this.#memory.update(groupingKey, by);
    this.#sayGrouping();
    this.#changed.fire();
  }

  #sayGrouping(): void {
    this.#view.description =
      this.#grouping === 'document' ? vscode.l10n.t('by document') : vscode.l10n.t('by what is missing');
    void vscode.commands.executeCommand('setContext', groupingKey, this.#grouping);
  }

  #sayState(documents: readonly DocumentWork[]): void {
    const total = documents.reduce((sum, document) => sum + document.total, 0);
    const isDone = documents.length > 0 && this.#sayNumber(documents) === 0;
    void vscode.commands.executeCommand('setContext', `${viewId}.empty`, documents.length === 0);
    if (!isDone) this.#view.message = '';
    else if (total === 0)
      this.#view.message = vscode.l10n.t(
        'No outcomes yet. One that needs work is listed here as soon as it is written.',
      );
    else
      this.#view.message = vscode.l10n.t(
        'Nothing to do. Every outcome and objective is as its project asks, or was accepted with a reason.',
      );
  }

  #sayNumber(documents: readonly DocumentWork[]): number {
    const number = documents.reduce((sum, { works }) => sum + works.length, 0);
    const tooltip =
      number === 1 ? vscode.l10n.t('1 outcome needs work') : vscode.l10n.t('{0} outcomes need work', number);
    this.#view.badge = number === 0 ? undefined : { value: number, tooltip };
    return number;
  }
}
