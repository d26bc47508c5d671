import { existsSync } from 'node:fs';
import { readdir, writeFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { files, mochaForBrowsers, packs } from './plugins.mjs';

/** Folders of tests that need Node itself; all others also run in a browser's worker. */
const nodeOnly = ['cli', 'grammar', 'packs', 'manifest', 'generated', 'architecture'];
const elsewhere = ['extension', 'hosts', 'webview', 'benchmark'];

/** One bundle of all engine tests, one of the tests that need Node, one of those that run inside the editor. */
export async function testBundles() {
  const all = (await readdir('test', { recursive: true }))
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => file.endsWith('.test.ts'))
    .sort();
  const folderOf = (file) => file.split('/')[0];
  const engine = all.filter(
    (file) => !nodeOnly.includes(folderOf(file)) && !elsewhere.includes(folderOf(file)),
  );
  const node = all.filter((file) => nodeOnly.includes(folderOf(file)));
  await mkdir('out/entries', { recursive: true });
  const shared = {
    bundle: true,
    sourcemap: 'inline',
    target: 'es2022',
    loader: { '.css': 'text' },
    plugins: [packs, files, mochaForBrowsers],
    logLevel: 'warning',
  };
  const bundles = [
    {
      name: 'engine tests',
      options: {
        ...shared,
        entryPoints: [await entry('engine', engine)],
        outfile: 'out/test/engine.cjs',
        format: 'cjs',
        platform: 'browser',
        conditions: ['worker', 'browser'],
        external: ['node:*'],
      },
    },
    {
      name: 'node tests',
      options: {
        ...shared,
        entryPoints: [await entry('node', node)],
        outfile: 'out/test/node.cjs',
        format: 'cjs',
        platform: 'node',
        external: ['yaml-language-server', 'esbuild', 'vscode-oniguruma', 'vscode-textmate'],
      },
    },
    {
      name: 'generators',
      options: {
        ...shared,
        entryPoints: ['scripts/generate/main.ts'],
        outfile: 'out/generate.cjs',
        format: 'cjs',
        platform: 'node',
      },
    },
    {
      name: 'extension tests',
      options: {
        ...shared,
        entryPoints: ['test/extension/index.ts'],
        outfile: 'out/test/extension.cjs',
        format: 'cjs',
        platform: 'browser',
        conditions: ['worker', 'browser'],
        external: ['vscode'],
      },
    },
  ];
  return bundles.filter(({ options }) => options.entryPoints.every((file) => existsSync(file)));
}

async function entry(name, tests) {
  const file = `out/entries/${name}.ts`;
  await writeFile(file, tests.map((test) => `import '../../test/${test}';\n`).join(''));
  return file;
}
