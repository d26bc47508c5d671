import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from './places.mjs';
import { CommandFailed, runCommand, runNpm } from './runCommand.mjs';

/**
 * Installs the packages this project is built with, unless that was done since the list of them last changed.
 *
 * @param {(line: string) => void} say
 */
export async function installPackages(say) {
  if (!needsInstall(projectRoot)) return;
  say(
    'Installing what the extension is built with (npm ci). This takes a minute or two, and only now and then.',
  );
  // A desktop's VS Code and Playwright's browsers are not needed here, and are large.
  const env = { PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' };
  await runNpm(['ci', '--no-audit', '--no-fund'], { cwd: projectRoot, env });
}

/**
 * Builds the extension.
 *
 * @param {(line: string) => void} say
 */
export async function build(say) {
  say('Building the extension.');
  try {
    await runCommand(process.execPath, ['scripts/build.mjs'], { cwd: projectRoot, quiet: true });
  } catch (error) {
    // The sizes are written last of all: then all was built, and only some chunk is larger than it should be.
    const isBuilt = existsSync(path.join(projectRoot, 'dist', 'sizes.json'));
    if (!(error instanceof CommandFailed) || !isBuilt) throw error;
    say('(A part of it is larger than it should be, which is for those who work on it to see to.)');
  }
}

/**
 * npm writes its own list of what it installed into node_modules last of all, so its date is that of the install.
 *
 * @param {string} root
 */
export function needsInstall(root) {
  const installed = path.join(root, 'node_modules', '.package-lock.json');
  const wanted = path.join(root, 'package-lock.json');
  if (!existsSync(installed)) return true;
  return existsSync(wanted) && statSync(installed).mtimeMs < statSync(wanted).mtimeMs;
}
