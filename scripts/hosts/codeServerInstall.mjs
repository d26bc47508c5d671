import { cp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { cacheFolder } from './places.mjs';
import { runNpm } from './runCommand.mjs';

/** The code-server whose VS Code (1.100.3) still takes tests from the address of the page. */
export const codeServerVersion = '4.100.3';

// VS Code's search asks ripgrep, whose install script would fetch it from GitHub: later versions are plain packages.
const ripgrep = `@vscode/ripgrep-${process.platform}-${process.arch}`;
const ripgrepVersion = '1.18.0';

const neededNode = 20;
const nativeModules = ['@vscode/spdlog', 'native-watchdog', '@parcel/watcher'];

/**
 * Says why code-server cannot run on this machine, if it cannot.
 *
 * @returns {string | undefined}
 */
export function whyNoCodeServer() {
  if (process.platform === 'win32') return 'code-server does not run on Windows';
  const major = Number(process.versions.node.split('.')[0]);
  if (major !== neededNode) {
    return `code-server ${codeServerVersion} needs Node ${neededNode}, and this is Node ${process.versions.node}`;
  }
  return undefined;
}

/**
 * Installs code-server into the cache unless it is there already.
 *
 * Install scripts stay off, because code-server's own runs an unlocked download; the few native modules that the
 * server cannot start without are built one by one instead.
 *
 * @param {(line: string) => void} say
 * @returns {Promise<string>} the folder of the code-server package
 */
export async function installCodeServer(say) {
  const home = path.join(cacheFolder, `code-server-${codeServerVersion}`);
  const complete = path.join(home, 'complete');
  const server = path.join(home, 'node_modules', 'code-server');
  if (existsSync(complete)) return server;

  say(`Installing code-server ${codeServerVersion} into ${home} (a few minutes, only once) …`);
  await rm(home, { recursive: true, force: true });
  await mkdir(home, { recursive: true });
  await writeFile(path.join(home, 'package.json'), '{ "private": true }\n');
  const packages = [`code-server@${codeServerVersion}`, `${ripgrep}@${ripgrepVersion}`];
  await npm(home, ['install', '--ignore-scripts', '--save-exact', ...packages]);

  const vscode = path.join(server, 'lib', 'vscode');
  await npm(vscode, ['install', '--omit=dev', '--ignore-scripts']);
  // A server without a log, a watch dog or a file watcher does not start; without node-pty only the terminal is lost.
  await npm(vscode, ['rebuild', '--ignore-scripts=false', ...nativeModules]);
  await npm(vscode, ['rebuild', '--ignore-scripts=false', 'node-pty']).catch(() =>
    say('node-pty was not built: no terminal in code-server, which no test needs.'),
  );
  await npm(home, ['rebuild', '--ignore-scripts=false', 'argon2']);
  await cp(
    path.join(home, 'node_modules', ripgrep, 'bin'),
    path.join(vscode, 'node_modules', '@vscode', 'ripgrep', 'bin'),
    { recursive: true },
  );
  await symlinkOrCopy(path.join(vscode, 'node_modules'), path.join(vscode, 'node_modules.asar'));
  await writeFile(complete, `${codeServerVersion}\n`);
  return server;
}

/**
 * @param {string} cwd
 * @param {string[]} args
 */
function npm(cwd, args) {
  return runNpm([...args, '--no-audit', '--no-fund', '--loglevel=error'], { cwd, quiet: true });
}

/**
 * @param {string} target
 * @param {string} link
 */
async function symlinkOrCopy(target, link) {
  if (existsSync(link)) return;
  await symlink(path.basename(target), link, 'dir').catch(() => cp(target, link, { recursive: true }));
}
