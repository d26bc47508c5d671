import { lstat, realpath } from 'node:fs/promises';
import path from 'node:path';

/**
 * @typedef {'FileNotFound' | 'FileExists' | 'FileNotADirectory' | 'FileIsADirectory' | 'NoPermissions' | 'Unavailable'
 *   | 'TooLarge'} FolderErrorCode the names of VS Code's FileSystemError, and one more
 */

/** A request about the folder that cannot be met, in terms the editor understands. */
export class FolderError extends Error {
  /**
   * @param {FolderErrorCode} code
   * @param {string} message
   */
  constructor(code, message) {
    super(message);
    this.code = code;
  }
}

// Windows reads these names as devices, whatever the extension after them.
const windowsDevice = /^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/i;

/**
 * Splits a path as it came over the wire (relative, with `/`) and refuses every form that could step outside.
 *
 * @param {unknown} wirePath
 * @param {boolean} [windows]
 * @returns {string[]} no part is empty, `.` or `..`
 */
export function splitWirePath(wirePath, windows = process.platform === 'win32') {
  if (typeof wirePath !== 'string' || wirePath.includes('\0')) throw refused();
  if (wirePath === '') return [];
  const parts = wirePath.split('/');
  for (const part of parts) {
    if (part === '' || part === '.' || part === '..') throw refused();
    if (windows && (/[\\:*?"<>|]|[. ]$/.test(part) || windowsDevice.test(part))) throw refused();
  }
  return parts;
}

/**
 * Finds the real place on disk of a path, following links, and refuses it when that place is outside the root.
 *
 * @param {string} root a real path
 * @param {unknown} wirePath
 * @returns {Promise<string>}
 */
export async function placeOf(root, wirePath) {
  const wanted = path.join(root, ...splitWirePath(wirePath));
  let existing = wanted;
  let real = await realpathOrNone(existing);
  while (real === undefined) {
    // A link to nothing is refused: writing to it would make a file wherever it points.
    if (await isThere(existing)) throw refused();
    existing = path.dirname(existing);
    real = await realpathOrNone(existing);
  }
  if (!isInside(root, real)) throw refused();
  return path.join(real, path.relative(existing, wanted));
}

/**
 * As `placeOf`, but a link at the end of the path is meant itself, as deleting and renaming need.
 *
 * @param {string} root
 * @param {unknown} wirePath
 * @returns {Promise<string>}
 */
export async function placeOfEntry(root, wirePath) {
  const parts = splitWirePath(wirePath);
  const name = parts.pop();
  if (name === undefined)
    throw new FolderError('NoPermissions', 'The opened folder itself is left as it is.');
  return path.join(await placeOf(root, parts.join('/')), name);
}

/**
 * @param {string} root
 * @param {string} place
 */
export function isInside(root, place) {
  const between = path.relative(root, place);
  return between !== '..' && !between.startsWith(`..${path.sep}`) && !path.isAbsolute(between);
}

/** @param {string} place */
async function realpathOrNone(place) {
  try {
    return await realpath(place);
  } catch (error) {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw refused();
  }
}

/** @param {string} place */
async function isThere(place) {
  return lstat(place).then(
    () => true,
    () => false,
  );
}

function refused() {
  return new FolderError('NoPermissions', 'Only what is inside the opened folder can be read or changed.');
}
