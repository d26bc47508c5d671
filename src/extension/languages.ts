import type * as vscode from 'vscode';

/** The editor languages that are ours, in every file system. */
export const languageIds: readonly string[] = ['provision', 'cpd-module'];

export const selector: vscode.DocumentSelector = languageIds.map((language) => ({ language }));

/** The files that belong to projects, whatever folder they are in. */
export const documentGlob =
  '**/{*.provision.yaml,*.provision-overlay.yaml,*.provision-framework.yaml,*.provision-rates.yaml,*.cpd-path.yaml,provision.config.yaml,*.cpd.md}';

export const excludeGlob = '**/{node_modules,.git,.provision}/**';
