import { existsSync } from 'node:fs';
import { findOnPath } from '../hosts/findBrowser.mjs';
import { runCommand } from '../hosts/runCommand.mjs';

/**
 * Sees to it that a program is there; on a Debian machine where we may, it is installed.
 *
 * @param {string} program
 * @param {string} debianPackage
 */
export async function installed(program, debianPackage) {
  if (findOnPath(program) !== undefined) return;
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) {
    throw new Error(
      `${program} is not there, so these tests did not run. Install the package ${debianPackage}.`,
    );
  }
  console.log(`Installing the Debian package ${debianPackage}.`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await runCommand('apt-get', ['update'], { quiet: true, env });
  await runCommand('apt-get', ['install', '-y', '--no-install-recommends', debianPackage], {
    quiet: true,
    env,
  });
}
