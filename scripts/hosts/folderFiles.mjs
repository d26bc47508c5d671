import { constants } from 'node:fs';
import { access, lstat, mkdir, open, readdir, realpath, rename, rm, rmdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { FolderError, placeOf, placeOfEntry } from './folderPaths.mjs';

// The numbers of vscode.FileType.
const FILE = 1;
const DIRECTORY = 2;
const LINK = 64;

/** Folders that nobody looks through for documents, and that would make a search or a watch slow. */
export const skippedFolders = new Set(['.git', 'node_modules']);

const mostFiles = 20_000;

/** @type {Record<string, import('./folderPaths.mjs').FolderErrorCode>} */
const codesOfNode = {
  ENOENT: 'FileNotFound',
  EEXIST: 'FileExists',
  ENOTDIR: 'FileNotADirectory',
  EISDIR: 'FileIsADirectory',
  EACCES: 'NoPermissions',
  EPERM: 'NoPermissions',
  EROFS: 'NoPermissions',
  ENOTEMPTY: 'NoPermissions',
};

/**
 * The files of one folder, and of nothing outside it. Paths are relative to it, with `/`.
 *
 * @param {string} folder
 */
export async function openFolderFiles(folder) {
  const root = await realpath(folder);
  return Object.freeze({
    root,
    stat: told((/** @type {string} */ at) => statOf(root, at)),
    list: told((/** @type {string} */ at) => list(root, at)),
    read: told((/** @type {string} */ at) => read(root, at)),
    write: told(
      (
        /** @type {string} */ at,
        /** @type {Uint8Array} */ content,
        /** @type {{ create: boolean, overwrite: boolean }} */ options,
      ) => write(root, at, content, options),
    ),
    createFolder: told(async (/** @type {string} */ at) => mkdir(await placeOf(root, at))),
    remove: told((/** @type {string} */ at, /** @type {boolean} */ recursive) => remove(root, at, recursive)),
    rename: told((/** @type {string} */ from, /** @type {string} */ to, /** @type {boolean} */ overwrite) =>
      move(root, from, to, overwrite),
    ),
    allFiles: told(() => allFiles(root)),
  });
}

/**
 * Turns the errors of Node into errors of the editor, which keep machine paths to themselves.
 *
 * @template {unknown[]} A
 * @template R
 * @param {(...args: A) => Promise<R>} work
 * @returns {(...args: A) => Promise<R>}
 */
function told(work) {
  return async (...args) => {
    try {
      return await work(...args);
    } catch (error) {
      if (error instanceof FolderError) throw error;
      const code = codesOfNode[error.code] ?? 'Unavailable';
      throw new FolderError(code, `${error.code ?? error.name}: ${args[0] ?? ''}`);
    }
  };
}

/**
 * @param {string} root
 * @param {string} at
 */
async function statOf(root, at) {
  const place = await placeOf(root, at);
  const found = await stat(place);
  const kind = found.isDirectory() ? DIRECTORY : found.isFile() ? FILE : 0;
  const isLink = at !== '' && (await lstat(await placeOfEntry(root, at))).isSymbolicLink();
  const readonly = await access(place, constants.W_OK).then(
    () => false,
    () => true,
  );
  return {
    type: isLink ? kind | LINK : kind,
    ctime: Math.round(found.birthtimeMs),
    mtime: Math.round(found.mtimeMs),
    size: found.size,
    readonly,
  };
}

/**
 * @param {string} root
 * @param {string} at
 * @returns {Promise<[name: string, type: number][]>}
 */
async function list(root, at) {
  const entries = await readdir(await placeOf(root, at), { withFileTypes: true });
  const listed = await Promise.all(
    entries.map(async (entry) => {
      if (entry.isDirectory()) return [entry.name, DIRECTORY];
      if (entry.isFile()) return [entry.name, FILE];
      if (!entry.isSymbolicLink()) return undefined;
      // A link to nothing, or out of the folder, could not be opened: it is not shown either.
      const found = await statOf(root, at ? `${at}/${entry.name}` : entry.name).catch(() => undefined);
      return found && [entry.name, found.type];
    }),
  );
  return /** @type {[string, number][]} */ (listed.filter((entry) => entry !== undefined));
}

/**
 * @param {string} root
 * @param {string} at
 */
async function read(root, at) {
  const place = await placeOf(root, at);
  await mustBeFile(place);
  const file = await open(place, 'r');
  try {
    return await file.readFile();
  } finally {
    await file.close();
  }
}

/**
 * Writes in place, so that the file keeps its rights, its links and its identity for other programs.
 *
 * @param {string} root
 * @param {string} at
 * @param {Uint8Array} content
 * @param {{ create: boolean, overwrite: boolean }} options
 */
async function write(root, at, content, options) {
  const place = await placeOf(root, at);
  const exists = await mustBeFile(place).catch((error) => {
    if (error.code === 'ENOENT') return false;
    throw error;
  });
  if (!exists && !options.create) throw new FolderError('FileNotFound', `There is no file ${at}.`);
  if (exists && options.create && !options.overwrite) {
    throw new FolderError('FileExists', `There is a file ${at} already.`);
  }
  const file = await open(place, exists ? 'w' : 'wx');
  try {
    await file.writeFile(content);
  } finally {
    await file.close();
  }
}

/**
 * @param {string} root
 * @param {string} at
 * @param {boolean} recursive
 */
async function remove(root, at, recursive) {
  const place = await placeOfEntry(root, at);
  const found = await lstat(place);
  if (found.isDirectory() && !recursive) await rmdir(place);
  else await rm(place, { recursive });
}

/**
 * @param {string} root
 * @param {string} from
 * @param {string} to
 * @param {boolean} overwrite
 */
async function move(root, from, to, overwrite) {
  const [source, target] = [await placeOfEntry(root, from), await placeOfEntry(root, to)];
  const moved = await lstat(source);
  const there = await lstat(target).catch(() => undefined);
  // Where letter case does not count, a new spelling of the same name finds the file itself at the target.
  const isItself = there !== undefined && there.ino === moved.ino && there.dev === moved.dev;
  if (there && !isItself) {
    if (!overwrite) throw new FolderError('FileExists', `There is a ${to} already.`);
    if (there.isDirectory() || moved.isDirectory()) await rm(target, { recursive: true });
  }
  await rename(source, target);
}

/**
 * @param {string} root
 * @returns {Promise<string[]>} every file, links left out so that no circle of them is walked
 */
async function allFiles(root) {
  /** @type {string[]} */
  const files = [];
  const waiting = [''];
  for (let at = waiting.shift(); at !== undefined && files.length < mostFiles; at = waiting.shift()) {
    const entries = await readdir(path.join(root, at), { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      const inside = at ? `${at}/${entry.name}` : entry.name;
      if (entry.isFile()) files.push(inside);
      else if (entry.isDirectory() && !skippedFolders.has(entry.name)) waiting.push(inside);
    }
  }
  return files;
}

/** @param {string} place */
async function mustBeFile(place) {
  const found = await stat(place);
  if (found.isDirectory()) throw new FolderError('FileIsADirectory', 'This is a folder, not a file.');
  // A pipe or a device would never end.
  if (!found.isFile()) throw new FolderError('NoPermissions', 'Only ordinary files can be opened.');
  return true;
}
