import { FolderError } from './folderPaths.mjs';
import { openFolderFiles } from './folderFiles.mjs';
import { watchFolder } from './folderWatch.mjs';

/** The largest body that is taken, well over the largest document the extension reads. */
export const mostBytes = 16 * 1024 * 1024;

const statusOf = {
  FileNotFound: 404,
  FileExists: 409,
  FileNotADirectory: 409,
  FileIsADirectory: 409,
  NoPermissions: 403,
  Unavailable: 500,
  TooLarge: 413,
};

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

/**
 * Answers requests about the files of one folder. Who may ask is settled before.
 *
 * @param {string} folder
 */
export async function createFolderApi(folder) {
  const files = await openFolderFiles(folder);
  /** @type {Set<Response>} */
  const listeners = new Set();
  const watching = await watchFolder(files.root, (changes) => {
    for (const listener of listeners) listener.write(`data: ${JSON.stringify(changes)}\n\n`);
  });
  let changed = false;

  /** @type {Record<string, (query: URLSearchParams, request: Request) => Promise<unknown>>} */
  const answers = {
    // Disks of Windows and macOS take `A.md` and `a.md` for one file, as a rule.
    'GET facts': async () => ({ isCaseSensitive: !['win32', 'darwin'].includes(process.platform) }),
    'GET stat': (query) => files.stat(pathIn(query)),
    'GET list': (query) => files.list(pathIn(query)),
    'GET content': (query) => files.read(pathIn(query)),
    'GET all': () => files.allFiles(),
    'PUT content': changing(async (query, request) =>
      files.write(pathIn(query), await bodyOf(request), {
        create: query.has('create'),
        overwrite: query.has('overwrite'),
      }),
    ),
    'POST folder': changing((query) => files.createFolder(pathIn(query))),
    'POST rename': changing((query) =>
      files.rename(pathIn(query, 'from'), pathIn(query, 'to'), query.has('overwrite')),
    ),
    'DELETE entry': changing((query) => files.remove(pathIn(query), query.has('recursive'))),
  };

  /** @type {(answer: (query: URLSearchParams, request: Request) => Promise<unknown>) => typeof answer} */
  function changing(answer) {
    return async (query, request) => {
      const result = await answer(query, request);
      changed = true;
      return result;
    };
  }

  return {
    /** Whether anything was written, made, moved or deleted through this server. */
    get changed() {
      return changed;
    },

    /**
     * @param {string} what the part of the address after `/files/`
     * @param {URLSearchParams} query
     * @param {Request} request
     * @param {Response} response
     */
    async answer(what, query, request, response) {
      if (request.method === 'GET' && what === 'events') return listen(response);
      const answer = answers[`${request.method} ${what}`];
      if (!answer)
        return sendJson(response, 404, { code: 'Unavailable', message: 'There is no such request.' });
      try {
        send(response, await answer(query, request));
      } catch (error) {
        const code = error instanceof FolderError ? error.code : 'Unavailable';
        if (!request.complete) response.setHeader('Connection', 'close');
        sendJson(response, statusOf[code], { code, message: error.message });
      }
    },

    close() {
      watching.close();
      for (const listener of listeners) listener.end();
    },
  };

  /** @param {Response} response */
  function listen(response) {
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
    response.write(':\n\n');
    listeners.add(response);
    response.once('close', () => listeners.delete(response));
  }
}

/**
 * @param {URLSearchParams} query
 * @param {string} [name]
 */
function pathIn(query, name = 'path') {
  const value = query.get(name);
  if (value === null) throw new FolderError('NoPermissions', `The request names no ${name}.`);
  return value;
}

/** @param {Request} request */
async function bodyOf(request) {
  if (Number(request.headers['content-length'] ?? 0) > mostBytes) throw tooLarge();
  const chunks = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length > mostBytes) throw tooLarge();
    chunks.push(chunk);
  }
  // Half of a file is never written: a request that broke off has thrown by now.
  return Buffer.concat(chunks);
}

function tooLarge() {
  return new FolderError('TooLarge', `A file of more than ${mostBytes / 1024 / 1024} MB is not written.`);
}

/**
 * @param {Response} response
 * @param {unknown} result
 */
function send(response, result) {
  if (Buffer.isBuffer(result)) {
    // Never shown as a page of this address, whatever the file is.
    response.writeHead(200, {
      'Content-Type': 'application/octet-stream',
      'Content-Length': result.length,
      'Cache-Control': 'no-store',
    });
    response.end(result);
  } else {
    sendJson(response, 200, result ?? null);
  }
}

/**
 * @param {Response} response
 * @param {number} status
 * @param {unknown} value
 */
function sendJson(response, status, value) {
  response.writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
  response.end(JSON.stringify(value));
}
