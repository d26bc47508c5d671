import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { splitWirePath } from './folderPaths.mjs';

/** @type {Record<string, string>} */
const types = {
  '.cjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.mp3': 'audio/mpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/**
 * Sends one file of a folder whose contents are no secret: VS Code itself, or the extension as built.
 *
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {string} folder
 * @param {string} encodedPath as in the address, without a leading slash
 */
export async function sendStaticFile(request, response, folder, encodedPath) {
  const parts = decodeParts(encodedPath);
  if (!parts) return sendText(response, 404, 'Not found');
  const place = path.join(folder, ...parts);
  const found = await stat(place).catch(() => undefined);
  if (!found?.isFile()) return sendText(response, 404, 'Not found');

  const tag = `"${found.size.toString(36)}-${found.mtimeMs.toString(36)}"`;
  response.setHeader('ETag', tag);
  // Asked for again each time, so that a new build is seen at the next reload.
  response.setHeader('Cache-Control', 'no-cache');
  if (request.headers['if-none-match'] === tag) {
    response.writeHead(304);
    response.end();
    return;
  }
  response.writeHead(200, {
    'Content-Type': types[path.extname(place).toLowerCase()] ?? 'application/octet-stream',
    'Content-Length': found.size,
  });
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  createReadStream(place)
    .on('error', () => response.destroy())
    .pipe(response);
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {string} text
 */
export function sendText(response, status, text) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(`${text}\n`);
}

/**
 * Takes a path of an address apart.
 *
 * @param {string} encodedPath
 * @returns {string[] | undefined} nothing when it is no path that stays inside
 */
export function decodeParts(encodedPath) {
  try {
    return splitWirePath(decodeURIComponent(encodedPath));
  } catch {
    return undefined;
  }
}
