import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { runCommand } from './runCommand.mjs';

const namesOnPath = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'msedge',
  'microsoft-edge',
  'microsoft-edge-stable',
];

/** Where browsers are that put nothing on the PATH. */
function usualPlaces() {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Microsoft Edge', 'Chromium'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform !== 'win32') return [];
  const programs = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
  const inside = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
  return programs.flatMap((folder) => (folder ? inside.map((file) => path.join(folder, file)) : []));
}

/**
 * Finds a program on the PATH.
 *
 * @param {string} name
 * @returns {string | undefined}
 */
export function findOnPath(name) {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', ''] : [''];
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    for (const ending of endings) {
      const file = path.join(folder, name + ending);
      if (folder && isProgram(file)) return file;
    }
  }
  return undefined;
}

/**
 * Finds a Chromium, Chrome or Edge without installing anything.
 *
 * @returns {Promise<string | undefined>}
 */
export async function findBrowser() {
  const chosen = process.env.CHROME_PATH;
  if (chosen) {
    if (isProgram(chosen)) return chosen;
    throw new Error(`CHROME_PATH names ${chosen}, which is not a program.`);
  }
  for (const name of namesOnPath) {
    const file = findOnPath(name);
    if (file) return file;
  }
  return usualPlaces().find(isProgram) ?? (await playwrightsOwn());
}

/**
 * Finds a browser for tests; on a Debian machine where we may, it is installed.
 *
 * @param {string} levels what will not be run without one, for the message
 * @param {(line: string) => void} say
 * @returns {Promise<string>}
 */
export async function browserForTests(levels, say) {
  const found = await findBrowser();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version') && findOnPath('apt-get')) {
    say('No browser found: installing the Debian package chromium.');
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await runCommand('apt-get', ['update'], { quiet: true, env });
    await runCommand('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], {
      quiet: true,
      env,
    });
    const installed = await findBrowser();
    if (installed) return installed;
  }
  throw new Error(
    `No browser found, so ${levels} did not run. Install Chromium, Chrome or Edge, or set CHROME_PATH to one.`,
  );
}

async function playwrightsOwn() {
  const playwright = await import('playwright-core').catch(() => undefined);
  const file = playwright?.chromium.executablePath();
  return file && isProgram(file) ? file : undefined;
}

/** @param {string} file */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
