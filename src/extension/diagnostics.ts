import * as vscode from 'vscode';
import type { Diagnostic } from '../language/protocol.ts';
import type { LanguageService } from '../language/service.ts';
import { toRange, toSeverity } from './convert.ts';
import { isOurs, type Documents } from './documents.ts';
import type { EngineLoader } from './engine.ts';

/** Shows findings: of open documents on every change, and of the whole workspace once it has been checked. */
export class Diagnostics implements vscode.Disposable {
  readonly #loader: EngineLoader;
  readonly #extensionUri: vscode.Uri;
  readonly #collection = vscode.languages.createDiagnosticCollection('provision');
  readonly #subscription: vscode.Disposable;
  readonly #checked = new Set<string>();

  constructor(loader: EngineLoader, documents: Documents, extensionUri: vscode.Uri) {
    this.#loader = loader;
    this.#extensionUri = extensionUri;
    this.#subscription = documents.onDidRead((uri) => void this.#refresh(uri));
  }

  /** Shows the findings of a file that is not open, and keeps them up to date from now on. */
  async show(uri: vscode.Uri): Promise<readonly Diagnostic[]> {
    const { service } = await this.#loader.get();
    this.#checked.add(uri.toString());
    return this.#publish(service, uri);
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#collection.dispose();
  }

  /** One document has changed; others may refer to it. */
  async #refresh(changed: vscode.Uri): Promise<void> {
    const { service } = await this.#loader.get();
    const open = vscode.workspace.textDocuments
      .filter((document) => isOurs(document) && !document.isClosed)
      .map(({ uri }) => uri);
    const shown = new Map(
      [changed, ...open, ...[...this.#checked].map((uri) => vscode.Uri.parse(uri, true))].map((uri) => [
        uri.toString(),
        uri,
      ]),
    );
    for (const uri of shown.values()) {
      const isOpen = open.some((candidate) => candidate.toString() === uri.toString());
      if (!isOpen && !this.#checked.has(uri.toString())) this.#collection.delete(uri);
      else this.#publish(service, uri);
    }
  }

  #publish(service: LanguageService, uri: vscode.Uri): readonly Diagnostic[] {
    const found = service.diagnostics(uri.toString());
    this.#collection.set(
      uri,
      found.map((diagnostic) => this.#toDiagnostic(diagnostic)),
    );
    return found;
  }

  #toDiagnostic(finding: Diagnostic): vscode.Diagnostic {
    const diagnostic = new vscode.Diagnostic(
      toRange(finding.range),
      finding.message,
      toSeverity(finding.severity),
    );
    diagnostic.source = 'Graduated Provision';
    diagnostic.code = { value: finding.code, target: vscode.Uri.joinPath(this.#extensionUri, finding.help) };
    diagnostic.relatedInformation = finding.related.map(
      ({ uri, range, message }) =>
        new vscode.DiagnosticRelatedInformation(
          new vscode.Location(vscode.Uri.parse(uri, true), toRange(range)),
          message,
        ),
    );
    return diagnostic;
  }
}
