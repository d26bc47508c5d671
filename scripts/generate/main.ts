/**
 * Writes every generated file: JSON Schemas and the pages of rules. With `--check` it writes nothing, names the files
 * that are stale and exits with 1. Run it from the top of the project.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { generatedFiles } from './generatedFiles.ts';
import { leftOver, staleFiles } from './staleFiles.ts';

async function main(): Promise<void> {
  const root = process.cwd();
  const wanted = await generatedFiles();
  const stale = await staleFiles(root, wanted);
  if (process.argv.includes('--check')) {
    for (const file of stale) console.error(`Stale: ${file}`);
    process.exitCode = stale.length > 0 ? 1 : 0;
    return;
  }
  for (const file of await leftOver(root, wanted)) await rm(path.join(root, file));
  for (const file of stale) {
    const text = wanted.get(file);
    if (text === undefined) continue;
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), text);
  }
  console.log(`${stale.length} of ${wanted.size} generated files were brought up to date.`);
}

void main();
