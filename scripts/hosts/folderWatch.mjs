import { existsSync, watch } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { skippedFolders } from './folderFiles.mjs';

// The numbers of vscode.FileChangeType.
const CHANGED = 1;
const CREATED = 2;
const DELETED = 3;

const mostWatchedFolders = 2_000;
const gatherFor = 40;

/** @typedef {{ path: string, type: number }} FolderChange a path relative to the folder, with `/` */

/**
 * Watches a folder and tells, in small batches, what other programs changed in it.
 *
 * @param {string} root
 * @param {(changes: FolderChange[]) => void} tell
 * @returns {Promise<{ close(): void }>}
 */
export async function watchFolder(root, tell) {
  /** @type {Map<string, number>} */
  const gathered = new Map();
  /** @type {NodeJS.Timeout | undefined} */
  let timer;

  /** @type {(event: string, at: string) => void} */
  const note = (event, at) => {
    if (at.split('/').some((part) => skippedFolders.has(part))) return;
    const gone = !existsSync(path.join(root, at));
    const type = gone ? DELETED : event === 'rename' ? CREATED : CHANGED;
    // Made and then written is still made.
    gathered.set(at, type === CHANGED && gathered.get(at) === CREATED ? CREATED : type);
    timer ??= setTimeout(() => {
      timer = undefined;
      const changes = [...gathered].map(([changed, kind]) => ({ path: changed, type: kind }));
      gathered.clear();
      tell(changes);
    }, gatherFor);
  };

  const watching = nativeTree() ? watchWhole(root, note) : await watchEach(root, note);
  return {
    close() {
      clearTimeout(timer);
      watching.close();
    },
  };
}

/** Only these systems watch a whole tree by themselves. */
function nativeTree() {
  return process.platform === 'darwin' || process.platform === 'win32';
}

/**
 * @param {string} root
 * @param {(event: string, at: string) => void} note
 */
function watchWhole(root, note) {
  const watcher = watch(root, { recursive: true }, (event, name) => {
    if (name) note(event, name.split(path.sep).join('/'));
  });
  // The folder was removed, or the disk taken away: there is nothing more to tell.
  watcher.on('error', () => watcher.close());
  return watcher;
}

/**
 * One watcher for each folder, so that the skipped ones cost nothing.
 *
 * @param {string} root
 * @param {(event: string, at: string) => void} note
 */
async function watchEach(root, note) {
  /** @type {Map<string, import('node:fs').FSWatcher>} */
  const watchers = new Map();
  let closed = false;

  /** @type {(at: string) => void} */
  const forget = (at) => {
    watchers.get(at)?.close();
    watchers.delete(at);
  };

  /** @type {(at: string, tellContents: boolean) => Promise<void>} */
  const add = async (at, tellContents) => {
    if (closed || watchers.has(at) || watchers.size >= mostWatchedFolders) return;
    try {
      const watcher = watch(path.join(root, at), (event, name) => {
        if (!name) return;
        const inside = at ? `${at}/${name}` : name;
        note(event, inside);
        if (event === 'rename') void look(inside);
      });
      watcher.on('error', () => forget(at));
      watchers.set(at, watcher);
    } catch {
      return; // gone again, or no more watchers to be had: changes made in the editor still work
    }
    const entries = await readdir(path.join(root, at), { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      const inside = at ? `${at}/${entry.name}` : entry.name;
      // What was put into a new folder before it was watched would go untold.
      if (tellContents) note('rename', inside);
      if (entry.isDirectory() && !skippedFolders.has(entry.name)) await add(inside, tellContents);
    }
  };

  /** @type {(at: string) => Promise<void>} */
  const look = async (at) => {
    forget(at);
    const isFolder = await readdir(path.join(root, at)).then(
      () => true,
      () => false,
    );
    if (isFolder && !skippedFolders.has(path.basename(at))) await add(at, true);
  };

  await add('', false);
  return {
    close() {
      closed = true;
      for (const at of watchers.keys()) forget(at);
    },
  };
}
