import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { runCommand } from './runCommand.mjs';
import { freePort } from './webTestHost.mjs';

const longestStart = 60_000;

/**
 * A code-server of its own, with folders of its own, so that nothing of a person's is read or changed.
 *
 * @param {string} codeServer the folder of the installed package
 */
export async function makeCodeServer(codeServer) {
  const home = await realpath(await mkdtemp(path.join(os.tmpdir(), 'graduated-provision-server-')));
  const userData = path.join(home, 'user');
  const entry = path.join(codeServer, 'out', 'node', 'entry.js');
  const folders = ['--user-data-dir', userData, '--extensions-dir', path.join(home, 'extensions')];
  // Settings of a code-server or a VS Code around us, as in a web IDE's terminal, must not reach this one.
  // An empty gallery is one that nobody asks over the network.
  const env = {
    EXTENSIONS_GALLERY: '{}',
    XDG_CONFIG_HOME: path.join(home, 'config'),
    XDG_DATA_HOME: path.join(home, 'data'),
  };
  for (const name of Object.keys(process.env)) {
    if (/^(VSCODE|CODE_SERVER|CS)_/.test(name) || name === 'PORT' || name === 'PASSWORD')
      env[name] = undefined;
  }
  const settings = {
    'extensions.autoCheckUpdates': false,
    'extensions.autoUpdate': false,
    'extensions.ignoreRecommendations': true,
    'files.autoSave': 'off',
    'security.workspace.trust.enabled': false,
    'telemetry.telemetryLevel': 'off',
    'workbench.enableExperiments': false,
    'workbench.startupEditor': 'none',
    'workbench.tips.enabled': false,
  };
  await mkdir(path.join(userData, 'User'), { recursive: true });
  await writeFile(path.join(userData, 'User', 'settings.json'), JSON.stringify(settings));

  /** @type {import('node:child_process').ChildProcess | undefined} */
  let server;
  let port = 0;

  return {
    /** @param {string} vsix */
    async install(vsix) {
      await runCommand(process.execPath, [entry, ...folders, '--install-extension', vsix], {
        env,
        quiet: true,
      });
    },

    /** @param {string} folder */
    async start(folder) {
      port = await freePort();
      const args = ['--auth', 'none', '--bind-addr', `127.0.0.1:${port}`, ...folders, '--disable-telemetry'];
      args.push('--disable-update-check', '--disable-workspace-trust', folder);
      server = spawn(process.execPath, [entry, ...args], { env: { ...process.env, ...env }, detached: true });
      await listening(server);
    },

    /**
     * @param {string} folder
     * @param {{ extension: string, tests: string }} [underTest]
     */
    address(folder, underTest) {
      // 127.0.0.1, as the server was told; its webviews then come from the server itself.
      const here = `127.0.0.1:${port}`;
      const address = new URL(`http://${here}/`);
      address.searchParams.set('folder', folder);
      const payload = [['skipWelcome', 'true']];
      if (underTest) {
        payload.push(['extensionDevelopmentPath', `vscode-remote://${here}${underTest.extension}`]);
        payload.push(['extensionTestsPath', `vscode-remote://${here}${underTest.tests}`]);
      }
      address.searchParams.set('payload', JSON.stringify(payload));
      return address.href;
    },

    async stop() {
      if (server) await ended(server);
      await rm(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

/**
 * @param {import('node:child_process').ChildProcess} server
 * @returns {Promise<void>}
 */
function listening(server) {
  return new Promise((resolve, reject) => {
    let output = '';
    const fail = (why) => reject(new Error(`code-server did not start: ${why}\n${output.slice(-3000)}`));
    const timer = setTimeout(fail, longestStart, 'it took too long');
    const read = (chunk) => {
      output += chunk;
      if (!/HTTP server listening on/.test(output)) return;
      clearTimeout(timer);
      resolve();
    };
    server.stdout?.on('data', read);
    server.stderr?.on('data', read);
    server.once('exit', (code) => {
      clearTimeout(timer);
      fail(`it ended with ${code}`);
    });
  });
}

/**
 * Ends the server with all that it started, which is one process group.
 *
 * @param {import('node:child_process').ChildProcess} server
 * @returns {Promise<void>}
 */
function ended(server) {
  return new Promise((resolve) => {
    if (server.exitCode !== null || server.pid === undefined) return resolve();
    const hard = setTimeout(() => signalGroup(server, 'SIGKILL'), 5_000);
    server.once('exit', () => {
      clearTimeout(hard);
      // What is left of the group has lost its parent and would stay.
      signalGroup(server, 'SIGKILL');
      resolve();
    });
    signalGroup(server, 'SIGTERM');
  });
}

/**
 * @param {import('node:child_process').ChildProcess} server
 * @param {NodeJS.Signals} signal
 */
function signalGroup(server, signal) {
  try {
    process.kill(-(/** @type {number} */ (server.pid)), signal);
  } catch {
    // It is gone already.
  }
}
