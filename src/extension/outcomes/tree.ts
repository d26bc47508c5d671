import * as vscode from 'vscode';
import type { DocumentWork, OutcomeWork } from '../../language/outcomeWork.ts';

export type Grouping = 'document' | 'lack';

/** An outcome in the list, with where it stands in it. */
interface OutcomeNode {
  readonly type: 'outcome';
  readonly of: DocumentWork;
  readonly work: OutcomeWork;
  readonly group: GroupNode;
}

/** A document, or something that outcomes lack, with the outcomes under it. */
interface GroupNode {
  readonly type: 'group';
  readonly key: string;
  readonly label: string;
  /** The document, where that is what holds them together. */
  readonly document?: DocumentWork;
  readonly members: readonly { readonly of: DocumentWork; readonly work: OutcomeWork }[];
}

export type OutcomeTreeNode = OutcomeNode | GroupNode;

/** Groups in the order in which they are shown; a document with nothing to do is left out. */
export function groupsOf(documents: readonly DocumentWork[], grouping: Grouping): readonly GroupNode[] {
  const members = documents.flatMap((of) => of.works.map((work) => ({ of, work })));
  return grouping === 'document'
    ? documents
        .filter(({ works }) => works.length > 0)
        .map((document) => ({
          type: 'group',
          key: document.uri,
          label: document.title,
          document,
          members: members.filter(({ of }) => of === document),
        }))
    : groupsByLack(members);
}

/** An outcome that lacks two things stands under both: whoever sets dates should meet it there too. */
function groupsByLack(members: GroupNode['members']): readonly GroupNode[] {
  const lacks = new Map(members.flatMap(({ work }) => work.lacks.map(({ code, label }) => [code, label])));
  return [...lacks]
    .map(([code, label]): GroupNode => ({
      type: 'group',
      key: code,
      label,
      members: members.filter(({ work }) => work.lacks.some((lack) => lack.code === code)),
    }))
    .toSorted((a, b) => b.members.length - a.members.length || a.label.localeCompare(b.label));
}

export function membersOf(group: GroupNode): readonly OutcomeNode[] {
  return group.members.map((member) => ({ type: 'outcome', ...member, group }));
}

export function itemFor(node: OutcomeTreeNode): vscode.TreeItem {
  return node.type === 'group' ? groupItem(node) : outcomeItem(node);
}

function groupItem({ key, label, document, members }: GroupNode): vscode.TreeItem {
  const place = document === undefined ? '' : placeOf(document);
  const item = new vscode.TreeItem(label || place, vscode.TreeItemCollapsibleState.Expanded);
  const count =
    members.length === 1 ? vscode.l10n.t('1 outcome') : vscode.l10n.t('{0} outcomes', members.length);
  item.id = key;
  item.description = document === undefined ? String(members.length) : `${members.length} · ${place}`;
  item.iconPath = new vscode.ThemeIcon(
    document === undefined ? 'list-unordered' : document.uri.endsWith('.cpd.md') ? 'mortar-board' : 'map',
  );
  item.tooltip = document === undefined ? `${label}: ${count}` : `${label}\n${place}\n${count}`;
  item.accessibilityInformation = { label: [label, count, place].filter((part) => part !== '').join(', ') };
  return item;
}

function outcomeItem({ of, work, group }: OutcomeNode): vscode.TreeItem {
  const byDocument = group.document !== undefined;
  const item = new vscode.TreeItem(byDocument ? work.label : work.text);
  const uri = vscode.Uri.parse(of.uri, true);
  const { start } = work.range;
  const at = new vscode.Position(start.line, start.character);
  item.id = `${group.key}#${of.uri}#${work.key}`;
  item.description = byDocument ? work.text : of.title;
  item.tooltip = new vscode.MarkdownString(work.tooltip);
  item.iconPath =
    work.level === 'error'
      ? new vscode.ThemeIcon('error', new vscode.ThemeColor('problemsErrorIcon.foreground'))
      : new vscode.ThemeIcon('warning', new vscode.ThemeColor('problemsWarningIcon.foreground'));
  item.command = {
    command: 'vscode.open',
    title: vscode.l10n.t('Go to the outcome'),
    arguments: [uri, { selection: new vscode.Range(at, at) }],
  };
  const level = work.level === 'error' ? vscode.l10n.t('Error') : vscode.l10n.t('Warning');
  item.accessibilityInformation = { label: `${level}: ${work.label}. ${work.text}. ${of.title}` };
  return item;
}

/** The path in its folder, which is named where there are several. */
function placeOf({ uri }: DocumentWork): string {
  return vscode.workspace.asRelativePath(vscode.Uri.parse(uri, true));
}
