import { join } from 'node:path';
import { kindOfName } from '../model/kinds.ts';
import type { Files } from './files.ts';
import { withRulesOf, type IgnoreRules } from './ignore.ts';

export interface WalkOptions {
  readonly files: Files;
  /** What `.gitignore` files above the folder leave out. */
  readonly rules: IgnoreRules;
  /** Whether to take a document, or to look into a folder. */
  wanted(path: string, isFolder: boolean): Promise<boolean>;
  /** Told of folders that cannot be listed; the walk goes on elsewhere. */
  problem(path: string, error: unknown): void;
}

/**
 * The documents in a folder and below. Hidden files, `node_modules` and what `.gitignore` lists are passed over.
 * Symbolic links are not followed: what they point to inside the folder is met under its own name, and the rest lies
 * outside.
 */
export async function* walk(folder: string, options: WalkOptions): AsyncGenerator<string> {
  const { files, wanted, problem } = options;
  const rules = await withRulesOf(folder, options.rules, files);
  const entries = await files.list(folder).catch((error: unknown) => {
    problem(folder, error);
    return [];
  });
  for (const { name, type } of entries) {
    const isFolder = type === 'folder';
    const ours = isFolder ? name !== 'node_modules' : type === 'file' && kindOfName(name) !== undefined;
    if (!ours || name.startsWith('.')) continue;
    const path = join(folder, name);
    if (rules.ignores(path, isFolder) || !(await wanted(path, isFolder))) continue;
    if (isFolder) yield* walk(path, { ...options, rules });
    else yield path;
  }
}
