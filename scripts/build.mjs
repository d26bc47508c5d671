/**
 * Builds every chunk into dist/ and the tests into out/. `--watch` keeps on building; `--tests` builds the tests too.
 */
import { existsSync } from 'node:fs';
import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import esbuild from 'esbuild';
import { chunks, optionsFor } from './build/chunks.mjs';
import { testBundles } from './build/tests.mjs';

const watch = process.argv.includes('--watch');
const withTests = watch || process.argv.includes('--tests');

await rm('dist', { recursive: true, force: true });
await mkdir('dist', { recursive: true });

/** @type {{ name: string, gate?: number, options: esbuild.BuildOptions & { outfile: string } }[]} */
const wanted = [
  ...chunks
    .filter((chunk) => existsSync(chunk.entry))
    .map((chunk) => ({
      name: chunk.name,
      gate: chunk.gate,
      options: optionsFor(chunk, { minify: !watch, watch }),
    })),
  ...(withTests ? await testBundles() : []),
];

if (watch) {
  for (const { options } of wanted) await (await esbuild.context(options)).watch();
  console.log('Watching. Press Ctrl-C to stop.');
} else {
  const sizes = {};
  for (const { name, gate, options } of wanted) {
    await esbuild.build(options);
    if (gate === undefined) continue;
    const { size } = await stat(options.outfile);
    sizes[name] = { bytes: size, gate };
    const share = `${Math.round((size / gate) * 100)}%`.padStart(4);
    console.log(`${name.padEnd(15)} ${String(size).padStart(8)} bytes  ${share} of its gate`);
  }
  await writeFile('dist/sizes.json', `${JSON.stringify(sizes, undefined, 2)}\n`);
  const over = Object.entries(sizes).filter(([, { bytes, gate }]) => bytes > gate);
  if (over.length > 0) {
    console.error(`Too large: ${over.map(([name]) => name).join(', ')}`);
    process.exitCode = 1;
  }
}
