import * as vscode from 'vscode';

type Setting = 'codeLens' | 'showParts';

const section = 'provision.outcomes';

export function isOn(setting: Setting, document?: vscode.TextDocument): boolean {
  return vscode.workspace.getConfiguration(section, document).get<boolean>(setting) === true;
}

export function affects(event: vscode.ConfigurationChangeEvent, setting: Setting): boolean {
  return event.affectsConfiguration(`${section}.${setting}`);
}

/** Changes a setting where it was made: for this workspace if it has a say of its own, else for the person. */
export async function turn(setting: Setting, on: boolean): Promise<void> {
  const settings = vscode.workspace.getConfiguration(section);
  const isOfWorkspace = settings.inspect(setting)?.workspaceValue !== undefined;
  await settings.update(
    setting,
    on,
    isOfWorkspace ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global,
  );
}
