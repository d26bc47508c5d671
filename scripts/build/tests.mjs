import { existsSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { files, mochaForBrowsers, yamlData } from './plugins.mjs';

/** @typedef {import('esbuild').BuildOptions} BuildOptions */

/** Folders of tests that need Node itself; all others also run in a browser's worker. */
const needNode = ['architecture', 'cli', 'generated', 'grammar', 'hosts', 'outcomes', 'packs'];

/** Folders whose tests have a runner of their own. */
const ownRunner = ['extension', 'files', 'hosts', 'manifest', 'run', 'webview'];

/** @satisfies {BuildOptions} */
const shared = {
  bundle: true,
  sourcemap: 'inline',
  target: 'es2022',
  loader: { '.css': 'text' },
  plugins: [yamlData({ reasons: true }), files, mochaForBrowsers],
  logLevel: 'warning',
};

/** @satisfies {BuildOptions} */
const browser = { platform: 'browser', conditions: ['worker', 'browser'] };

/** @satisfies {BuildOptions} */
const nodeHost = {
  platform: 'node',
  format: 'cjs',
  external: ['yaml-language-server', 'esbuild', 'prettier', 'vscode-oniguruma', 'vscode-textmate'],
};

/** What esbuild needs to know to build every bundle of tests, and the generators of files that are committed. */
export async function testBundles() {
  const all = (await readdir('test', { recursive: true }))
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => file.endsWith('.test.ts'));
  const folderOf = (file) => file.split('/')[0];
  const ours = all.filter((file) => !ownRunner.includes(folderOf(file))).sort();
  await mkdir('out/entries', { recursive: true });
  const engine = await entry(
    'engine',
    ours.filter((file) => !needNode.includes(folderOf(file))),
  );
  const node = await entry(
    'node',
    ours.filter((file) => needNode.includes(folderOf(file))),
  );
  const manifest = await entry(
    'manifest',
    all.filter((file) => folderOf(file) === 'manifest'),
  );
  const others = await entry(
    'files',
    all.filter((file) => folderOf(file) === 'files'),
  );
  await writeFile(
    'out/entries/worker.ts',
    `import { runInWorker } from '../../test/run/worker.ts';\nvoid runInWorker(() => import('./engine.ts'));\n`,
  );
  const bundles = [
    bundle('engine tests', engine, 'out/test/engine.cjs', { ...browser, format: 'cjs' }),
    bundle('engine tests for a worker', 'out/entries/worker.ts', 'out/test/worker.mjs', {
      ...browser,
      format: 'esm',
    }),
    bundle('node tests', node, 'out/test/node.cjs', nodeHost),
    bundle('manifest tests', manifest, 'out/test/manifest.cjs', nodeHost),
    bundle('tests of what others make of our files', others, 'out/test/files.cjs', nodeHost),
    bundle('extension tests', 'test/extension/index.ts', 'out/test/extension.js', {
      ...browser,
      format: 'cjs',
      external: ['vscode'],
    }),
    bundle('generators', 'scripts/generate/main.ts', 'out/generate.cjs', nodeHost),
    bundle('report about outcomes', 'scripts/outcomes/main.ts', 'out/outcomes.mjs', {
      ...nodeHost,
      format: 'esm',
      external: [...nodeHost.external, 'compromise'],
    }),
  ];
  return bundles.filter(({ options }) => options.entryPoints.every((file) => existsSync(file)));
}

/**
 * @param {string} name
 * @param {string} entryPoint
 * @param {string} outfile
 * @param {BuildOptions} options what differs from the other bundles
 */
function bundle(name, entryPoint, outfile, options) {
  return { name, options: { ...shared, ...options, entryPoints: [entryPoint], outfile } };
}

async function entry(name, tests) {
  const file = `out/entries/${name}.ts`;
  await writeFile(file, tests.map((test) => `import '../../test/${test}';\n`).join(''));
  return file;
}
