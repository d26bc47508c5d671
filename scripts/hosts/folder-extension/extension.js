'use strict';

const vscode = require('vscode');

const scheme = 'provision-folder';
const largestSearched = 1024 * 1024;

/** The way to the server: this extension's own address holds the token. */
class Server {
  constructor(base) {
    this.base = base;
  }

  address(what, query = {}) {
    return `${this.base}/${what}?${new URLSearchParams(query)}`;
  }

  async ask(method, what, query, uri, body) {
    let response;
    try {
      response = await fetch(this.address(what, query), { method, body });
    } catch {
      throw vscode.FileSystemError.Unavailable(
        'The server has stopped. Run "npm start" again and open the address it prints.',
      );
    }
    if (!response.ok) throw await errorOf(response, uri);
    return response;
  }
}

async function errorOf(response, uri) {
  const { code, message } = await response.json().catch(() => ({ message: response.statusText }));
  const make = {
    FileNotFound: vscode.FileSystemError.FileNotFound,
    FileExists: vscode.FileSystemError.FileExists,
    FileNotADirectory: vscode.FileSystemError.FileNotADirectory,
    FileIsADirectory: vscode.FileSystemError.FileIsADirectory,
    NoPermissions: vscode.FileSystemError.NoPermissions,
  }[code];
  // Given an address these errors name it; given words they say them.
  if (make) return make(code === 'NoPermissions' ? message : uri);
  return vscode.FileSystemError.Unavailable(message);
}

/** The path inside the folder; the first part of the address's path is the folder's own name. */
function inside(uri) {
  return uri.path.split('/').slice(2).join('/').replace(/\/$/, '');
}

class FolderFiles {
  constructor(server, root) {
    this.server = server;
    this.root = root;
    this.changes = new vscode.EventEmitter();
    this.onDidChangeFile = this.changes.event;
  }

  /** Listens to what others change on disk; a broken connection is taken up again by the browser itself. */
  listen() {
    const source = new EventSource(this.server.address('events'));
    source.onmessage = (event) => {
      const told = JSON.parse(event.data);
      this.changes.fire(told.map(({ path, type }) => ({ type, uri: vscode.Uri.joinPath(this.root, path) })));
    };
    return { dispose: () => source.close() };
  }

  watch() {
    // The whole folder is always watched.
    return { dispose() {} };
  }

  async stat(uri) {
    const found = await (await this.server.ask('GET', 'stat', { path: inside(uri) }, uri)).json();
    const { readonly, ...stat } = found;
    return readonly ? { ...stat, permissions: vscode.FilePermission.Readonly } : stat;
  }

  async readDirectory(uri) {
    return (await this.server.ask('GET', 'list', { path: inside(uri) }, uri)).json();
  }

  async readFile(uri) {
    const response = await this.server.ask('GET', 'content', { path: inside(uri) }, uri);
    return new Uint8Array(await response.arrayBuffer());
  }

  async writeFile(uri, content, { create, overwrite }) {
    const query = { path: inside(uri), ...(create && { create: '' }), ...(overwrite && { overwrite: '' }) };
    await this.server.ask('PUT', 'content', query, uri, content);
  }

  async createDirectory(uri) {
    await this.server.ask('POST', 'folder', { path: inside(uri) }, uri);
  }

  async delete(uri, { recursive }) {
    await this.server.ask('DELETE', 'entry', { path: inside(uri), ...(recursive && { recursive: '' }) }, uri);
  }

  async rename(from, to, { overwrite }) {
    const query = { from: inside(from), to: inside(to), ...(overwrite && { overwrite: '' }) };
    await this.server.ask('POST', 'rename', query, to);
  }

  async allFiles() {
    const paths = await (await this.server.ask('GET', 'all', {}, this.root)).json();
    return paths.map((path) => vscode.Uri.joinPath(this.root, path));
  }

  /** Quick open and `findFiles`: VS Code itself keeps to what was to be included, and leaves the excluding to us. */
  async provideFileSearchResults(_query, options) {
    const files = await this.allFiles();
    return files.filter((uri) => isUnder(options.folder, uri) && !isExcluded(options, uri));
  }

  async provideTextSearchResults(query, options, progress, token) {
    const pattern = patternOf(query);
    let found = 0;
    for (const uri of await this.allFiles()) {
      if (token.isCancellationRequested || found >= options.maxResults) break;
      if (!isUnder(options.folder, uri) || isExcluded(options, uri)) continue;
      if (options.includes.length > 0 && !options.includes.some((glob) => matches(options, glob, uri)))
        continue;
      for (const match of await this.matchesIn(uri, pattern)) {
        if (found++ >= options.maxResults) break;
        progress.report(match);
      }
    }
    return { limitHit: found >= options.maxResults };
  }

  async matchesIn(uri, pattern) {
    const bytes = await this.readFile(uri).catch(() => new Uint8Array());
    if (bytes.length > largestSearched || bytes.subarray(0, 512).includes(0)) return [];
    const matches = [];
    for (const [line, text] of new TextDecoder()
      .decode(bytes)
      .split(/\r\n|\r|\n/)
      .entries()) {
      const ranges = [...text.matchAll(pattern)]
        .filter((match) => match[0] !== '')
        .map(({ 0: hit, index }) => [index, index + hit.length]);
      if (ranges.length === 0) continue;
      matches.push({
        uri,
        ranges: ranges.map(([from, to]) => new vscode.Range(line, from, line, to)),
        preview: { text, matches: ranges.map(([from, to]) => new vscode.Range(0, from, 0, to)) },
      });
    }
    return matches;
  }
}

function isUnder(folder, uri) {
  return uri.path.startsWith(folder.path.endsWith('/') ? folder.path : `${folder.path}/`);
}

/** A folder that is excluded takes with it all that it holds. */
function isExcluded(options, uri) {
  return options.excludes.some((glob) => matches(options, glob, uri) || matches(options, `${glob}/**`, uri));
}

function matches(options, glob, uri) {
  // The selector of a document is VS Code's one public way to its own globs.
  const pattern = new vscode.RelativePattern(options.folder, glob);
  return vscode.languages.match({ pattern }, { uri, languageId: '' }) > 0;
}

function patternOf(query) {
  const source = query.isRegExp ? query.pattern : query.pattern.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  const whole = query.isWordMatch ? `\\b(?:${source})\\b` : source;
  return new RegExp(whole, query.isCaseSensitive ? 'gu' : 'giu');
}

exports.activate = async (context) => {
  const root = (vscode.workspace.workspaceFolders ?? []).find((folder) => folder.uri.scheme === scheme)?.uri;
  const base = vscode.Uri.joinPath(context.extensionUri, '..', 'files').toString(true);
  const server = new Server(base);
  const files = new FolderFiles(server, root ?? vscode.Uri.from({ scheme, path: '/folder' }));
  const { isCaseSensitive } = await (await server.ask('GET', 'facts', {}, files.root)).json();
  context.subscriptions.push(
    vscode.workspace.registerFileSystemProvider(scheme, files, { isCaseSensitive }),
    vscode.workspace.registerFileSearchProvider(scheme, files),
    vscode.workspace.registerTextSearchProvider(scheme, files),
    files.listen(),
  );
};
