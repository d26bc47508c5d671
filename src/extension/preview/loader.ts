import * as vscode from 'vscode';
import type * as previewChunk from '../../previewChunk.ts';
import type { HandoutRenderer, Previews } from '../../preview/previews.ts';
import type { Host } from '../host.ts';

/** Brings in what previews need, once, with the first of them. */
export class PreviewLoader {
  readonly #host: Host;
  readonly #extensionUri: vscode.Uri;
  #chunk: Promise<typeof previewChunk> | undefined;
  #previews: Promise<Previews> | undefined;

  constructor(host: Host, extensionUri: vscode.Uri) {
    this.#host = host;
    this.#extensionUri = extensionUri;
  }

  get scripts(): vscode.Uri {
    return vscode.Uri.joinPath(this.#extensionUri, 'dist');
  }

  previews(): Promise<Previews> {
    this.#previews ??= this.#load().then(({ createPreviews }) =>
      createPreviews({
        handout: async () =>
          (
            (await this.#host.load('handout.mjs')) as { createHandoutRenderer(): HandoutRenderer }
          ).createHandoutRenderer(),
      }),
    );
    return this.#previews;
  }

  /** The page for a panel, with nothing in it yet. */
  async page(webview: vscode.Webview, document: vscode.Uri): Promise<string> {
    const { previewPage } = await this.#load();
    return previewPage({
      cspSource: webview.cspSource,
      nonce: nonce(),
      scriptUri: webview.asWebviewUri(vscode.Uri.joinPath(this.scripts, 'preview.js')).toString(),
      baseUri: `${webview.asWebviewUri(vscode.Uri.joinPath(document, '..')).toString()}/`,
      title: '',
    });
  }

  #load(): Promise<typeof previewChunk> {
    this.#chunk ??= (this.#host.load('previews.mjs') as Promise<typeof previewChunk>).catch(
      (error: unknown) => {
        this.#chunk = undefined;
        throw error;
      },
    );
    return this.#chunk;
  }
}

function nonce(): string {
  return [...crypto.getRandomValues(new Uint8Array(24))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
