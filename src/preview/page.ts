import { html, Html } from './html.ts';
import style from './preview.css';
import { english } from './texts.ts';

export interface PreviewPage {
  /** Where the host serves files from, as it names it for content security policies. */
  readonly cspSource: string;
  /** New for each page; at least 16 letters and digits. */
  readonly nonce: string;
  /** The built `preview.js`, as the page can load it. */
  readonly scriptUri: string;
  readonly title: string;
  /** The language of the document, for screen readers. */
  readonly lang?: string;
  /** The folder of the document as the page can load it, so that its own pictures are found. */
  readonly baseUri?: string;
}

/** The whole page of a preview. It starts empty: the document comes by message, and then each of its changes. */
export function previewPage(page: PreviewPage): string {
  if (!/^[A-Za-z0-9+/=_-]{16,}$/.test(page.nonce))
    throw new Error('A nonce has at least 16 letters and digits.');
  // Quotes and semicolons would let a source end its directive and begin another.
  const source = page.cspSource.replace(/[";,<>]/g, '');
  const policy = [
    `default-src 'none'`,
    `script-src 'nonce-${page.nonce}'`,
    `style-src 'nonce-${page.nonce}'`,
    `img-src ${source} https:`,
    page.baseUri === undefined ? `base-uri 'none'` : `base-uri ${source}`,
    `form-action 'none'`,
  ].join('; ');
  return html`<!doctype html>
    <html lang="${page.lang ?? english.lang}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        ${page.baseUri === undefined ? '' : html`<base href="${page.baseUri}" />`}
        <title>${page.title}</title>
        <style nonce="${page.nonce}">
          ${Html.sanitised(style)}
        </style>
      </head>
      <body>
        <main id="content"><p class="loading">${english.other.loading}</p></main>
        <script nonce="${page.nonce}" src="${page.scriptUri}"></script>
      </body>
    </html>`.toString();
}
