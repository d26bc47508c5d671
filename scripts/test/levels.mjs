import { readFile } from 'node:fs/promises';
import { browserForTests } from '../hosts/findBrowser.mjs';
import { runCommand } from '../hosts/runCommand.mjs';
import { counted } from './counted.mjs';
import { installed } from './installed.mjs';
import { runInWorker } from './worker.mjs';

const node = process.execPath;
const mocha = 'node_modules/mocha/bin/mocha.js';

/**
 * The ladder of tests. Each level says how many of its tests passed and failed; one that cannot run has failed, with
 * the reason, and is never passed over in silence.
 */
export const levels = [
  {
    number: 1,
    title: 'the engine in Node, and the command line',
    run: () => counted(node, [mocha, '--timeout', '20000', 'out/test/engine.cjs', 'out/test/node.cjs']),
  },
  {
    number: 2,
    title: 'the engine as built for the web, in a worker',
    run: async () => runInWorker(await browserForTests('level 2', console.log)),
  },
  { number: 3, title: 'the manifest', run: () => counted(node, [mocha, 'out/test/manifest.cjs']) },
  { number: 4, title: 'webview pages', run: () => counted(node, ['test/webview/run.mjs']) },
  {
    number: 5,
    title: 'VS Code for the Web, and npm start',
    run: () => counted(node, ['scripts/test-web.mjs'], [node, ['--test', 'test/hosts/']]),
  },
  {
    number: 6,
    title: 'VS Code server, and the packed extension installed in it',
    async run() {
      await runCommand(node, ['scripts/package.mjs'], { quiet: true });
      const { name, version } = JSON.parse(await readFile('package.json', 'utf8'));
      return counted(
        node,
        ['scripts/test-server.mjs'],
        [node, ['scripts/test-server.mjs', '--vsix', `${name}-${version}.vsix`]],
      );
    },
  },
  {
    number: 8,
    title: 'our files, opened by others',
    async run() {
      await installed('xmllint', 'libxml2-utils');
      return counted(node, [mocha, '--timeout', '20000', 'out/test/files.cjs']);
    },
  },
];

export const defaultLevels = [1, 2, 3, 4, 5];
