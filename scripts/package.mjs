/**
 * Builds the extension and packs it: `graduated-provision-<version>.vsix`. Prints what is in it and how large it is,
 * and fails when it is larger than its gate or holds anything that was not meant to be shipped.
 */
import { readFile, stat } from 'node:fs/promises';
import { installPackages } from './hosts/setUp.mjs';
import { runCommand } from './hosts/runCommand.mjs';
import { projectRoot } from './hosts/places.mjs';

/** Bytes of the packed extension. */
const gate = 2_500_000;

process.chdir(projectRoot);
await installPackages(console.log);
await runCommand(process.execPath, ['scripts/build.mjs'], { cwd: projectRoot });
const { writeNotices } = await import('./package/notices.mjs');
await writeNotices();

const { name, version } = JSON.parse(await readFile('package.json', 'utf8'));
const file = `${name}-${version}.vsix`;
const vsce = 'node_modules/@vscode/vsce/vsce';
await runCommand(
  process.execPath,
  [
    vsce,
    'package',
    '--no-dependencies',
    '--allow-missing-repository',
    '--readme-path',
    'docs/marketplace.md',
    '--out',
    file,
  ],
  { cwd: projectRoot, quiet: true },
);

const { listZip } = await import('./package/zip.mjs');
const { unexpected } = await import('./package/contents.mjs');
const entries = await listZip(file);
for (const entry of entries) console.log(`${String(entry.size).padStart(9)}  ${entry.name}`);
const { size } = await stat(file);
console.log(
  `${file}: ${entries.length} files, ${size} bytes packed (${Math.round((size / gate) * 100)}% of its gate)`,
);
const strangers = unexpected(entries.map((entry) => entry.name));
if (size > gate || strangers.length > 0) {
  console.error(
    strangers.length > 0 ? `Not meant to be shipped: ${strangers.join(', ')}` : 'The package is too large.',
  );
  process.exitCode = 1;
}
