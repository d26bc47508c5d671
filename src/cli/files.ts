import { readdir, readFile, stat } from 'node:fs/promises';

/** Anything that is neither a file nor a folder is `other`: sockets, pipes, and in listings symbolic links. */
export type EntryType = 'file' | 'folder' | 'other';

export interface Entry {
  readonly name: string;
  readonly type: EntryType;
}

/** What the command line asks of the disk. Nothing is ever written. */
export interface Files {
  /** Nothing where the path leads nowhere. Follows symbolic links: whoever names one means what it points to. */
  type(path: string): Promise<EntryType | undefined>;
  /** In the order of their names. Symbolic links show as `other`. */
  list(folder: string): Promise<readonly Entry[]>;
  /** In bytes. */
  size(path: string): Promise<number>;
  bytes(path: string): Promise<Uint8Array>;
}

interface Typed {
  isFile(): boolean;
  isDirectory(): boolean;
}

/** The files of this machine. */
export const nodeFiles: Files = {
  async type(path) {
    try {
      return typeOf(await stat(path));
    } catch (error) {
      if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
      throw error;
    }
  },
  async list(folder) {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .map((entry) => ({ name: entry.name, type: typeOf(entry) }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  },
  size: async (path) => (await stat(path)).size,
  bytes: (path) => readFile(path),
};

function typeOf(entry: Typed): EntryType {
  if (entry.isFile()) return 'file';
  return entry.isDirectory() ? 'folder' : 'other';
}
