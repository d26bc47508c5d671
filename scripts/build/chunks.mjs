import { files, yamlData } from './plugins.mjs';

/** @typedef {import('esbuild').BuildOptions} BuildOptions */

/**
 * @typedef {object} Chunk
 * @property {string} name
 * @property {string} entry
 * @property {string} out
 * @property {BuildOptions['format']} format
 * @property {BuildOptions['platform']} platform
 * @property {string[]} [conditions]
 * @property {string[]} [external]
 * @property {Record<string, string>} [define]
 * @property {string} [banner] the first line of what is built
 * @property {number} [gate] the most bytes it may have, minified
 */

/** @type {Pick<Chunk, 'platform' | 'conditions'>} */
const worker = { platform: 'browser', conditions: ['worker', 'browser'] };

/**
 * A pack is data; the gate only keeps prose from creeping in.
 *
 * @param {string} id
 * @returns {Chunk}
 */
const pack = (id) => ({
  name: `pack ${id}`,
  entry: `packs/${id}.provision-framework.yaml`,
  out: `dist/packs/${id}.mjs`,
  format: 'esm',
  ...worker,
  gate: 100_000,
});

/**
 * What is built. Chunks are host-neutral ES modules that load nothing themselves: both editor hosts and the command
 * line bring them in through a port.
 *
 * @type {Chunk[]}
 */
export const chunks = [
  { name: 'engine', entry: 'src/engine.ts', out: 'dist/engine.mjs', format: 'esm', ...worker, gate: 450_000 },
  {
    name: 'markdown',
    entry: 'src/text/markdown/parser.ts',
    out: 'dist/markdown.mjs',
    format: 'esm',
    ...worker,
    gate: 220_000,
  },
  {
    name: 'texts',
    entry: 'src/texts.ts',
    out: 'dist/texts.en.mjs',
    format: 'esm',
    ...worker,
    gate: 80_000,
  },
  {
    name: 'analysers',
    entry: 'src/analysers.ts',
    out: 'dist/analysers.mjs',
    format: 'esm',
    ...worker,
    gate: 230_000,
  },
  pack('england-2015'),
  pack('custom'),
  {
    name: 'previews',
    entry: 'src/previewChunk.ts',
    out: 'dist/previews.mjs',
    format: 'esm',
    ...worker,
    gate: 120_000,
  },
  {
    name: 'handout',
    entry: 'src/preview/handoutRenderer.ts',
    out: 'dist/handout.mjs',
    format: 'esm',
    ...worker,
    gate: 200_000,
  },
  {
    name: 'preview',
    entry: 'src/webview/preview.ts',
    out: 'dist/preview.js',
    format: 'iife',
    platform: 'browser',
    gate: 200_000,
  },
  {
    name: 'extension.web',
    entry: 'src/extension/web.ts',
    out: 'dist/extension.web.js',
    format: 'cjs',
    ...worker,
    external: ['vscode'],
    gate: 80_000,
  },
  {
    name: 'extension.node',
    entry: 'src/extension/node.ts',
    out: 'dist/extension.node.js',
    format: 'cjs',
    platform: 'node',
    external: ['vscode'],
    gate: 80_000,
  },
  {
    name: 'cli',
    entry: 'src/cli/main.ts',
    out: 'dist/cli.cjs',
    format: 'cjs',
    platform: 'node',
    banner: '#!/usr/bin/env node',
    // papaparse can fetch tables from the web. Only its writer is used, and nothing here opens a connection.
    define: { XMLHttpRequest: 'undefined' },
  },
];

/**
 * esbuild's options for one chunk.
 *
 * @param {Chunk} chunk
 * @param {{ minify: boolean, watch: boolean }} how
 * @returns {BuildOptions & { outfile: string, metafile: true }}
 */
export function optionsFor(chunk, { minify, watch }) {
  return {
    entryPoints: [chunk.entry],
    outfile: chunk.out,
    bundle: true,
    format: chunk.format,
    platform: chunk.platform,
    ...(chunk.conditions === undefined ? {} : { conditions: chunk.conditions }),
    external: chunk.external ?? [],
    ...(chunk.define === undefined ? {} : { define: chunk.define }),
    target: ['es2022', ...(chunk.platform === 'node' ? ['node20'] : [])],
    minify,
    sourcemap: watch ? 'linked' : false,
    legalComments: 'none',
    metafile: true,
    loader: { '.css': 'text' },
    plugins: [yamlData({ reasons: false }), files],
    ...(chunk.banner === undefined ? {} : { banner: { js: chunk.banner } }),
    logLevel: 'warning',
  };
}
