import * as vscode from 'vscode';
import { start } from './start.ts';

/** The entry in web IDEs, where extensions run in a worker. */
export function activate(context: vscode.ExtensionContext): void {
  start(context, {
    load: (chunk) => import(vscode.Uri.joinPath(context.extensionUri, 'dist', chunk).toString(true)),
  });
}
