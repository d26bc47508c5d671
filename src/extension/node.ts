import { pathToFileURL } from 'node:url';
import * as vscode from 'vscode';
import { start } from './start.ts';

/** The entry in desktop VS Code and other hosts that run on Node. */
export function activate(context: vscode.ExtensionContext): void {
  start(context, {
    load: (chunk) =>
      import(pathToFileURL(vscode.Uri.joinPath(context.extensionUri, 'dist', chunk).fsPath).href),
  });
}
