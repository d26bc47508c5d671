import { spawn } from 'node:child_process';
import { findOnPath } from './findBrowser.mjs';

/**
 * The program that opens an address for the person at the machine, and what it is given.
 *
 * @param {string} address
 * @returns {[command: string, args: string[]] | undefined}
 */
function opener(address) {
  const chosen = process.env.BROWSER || process.env.CHROME_PATH;
  // BROWSER=none is how one says "no browser" to many tools.
  if (chosen === 'none') return undefined;
  if (chosen) return [chosen, [address]];
  if (process.platform === 'darwin') return ['open', [address]];
  if (process.platform === 'win32') return ['rundll32', ['url.dll,FileProtocolHandler', address]];
  const hasScreen = process.env.DISPLAY || process.env.WAYLAND_DISPLAY || process.env.WSL_DISTRO_NAME;
  if (!hasScreen) return undefined;
  const program = ['xdg-open', 'wslview', 'sensible-browser'].find((name) => findOnPath(name));
  return program ? [program, [address]] : undefined;
}

/**
 * Opens the browser.
 *
 * @param {string} address
 * @returns {Promise<boolean>} whether a program took the address
 */
export function openInBrowser(address) {
  const found = opener(address);
  if (!found) return Promise.resolve(false);
  return new Promise((resolve) => {
    const child = spawn(found[0], found[1], { stdio: 'ignore', detached: true });
    // An opener hands over and ends, a browser stays: neither may hold this program up.
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0));
    child.once('spawn', () => setTimeout(resolve, 1_000, true).unref());
    child.unref();
  });
}
