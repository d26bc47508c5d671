import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { generatedFolders } from './generatedFiles.ts';

/** Files that are missing, differ from what would be made now, or that nothing makes any more. */
export async function staleFiles(
  root: string,
  wanted: ReadonlyMap<string, string>,
): Promise<readonly string[]> {
  const stale: string[] = [];
  for (const [file, text] of wanted) {
    const at = path.join(root, file);
    if (!existsSync(at) || (await readFile(at, 'utf8')) !== text) stale.push(file);
  }
  return [...stale, ...(await leftOver(root, wanted))].toSorted();
}

/** Files in generated folders that nothing makes any more. */
export async function leftOver(
  root: string,
  wanted: ReadonlyMap<string, string>,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const folder of generatedFolders) {
    if (!existsSync(path.join(root, folder))) continue;
    for (const entry of await readdir(path.join(root, folder), { recursive: true, withFileTypes: true })) {
      const file = path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/');
      if (entry.isFile() && !wanted.has(file)) found.push(file);
    }
  }
  return found;
}
