import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';

const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts a Chromium of its own, with a fresh profile, in which webviews work.
 *
 * A webview's service worker counts as third party, and a profile that blocks third-party cookies blocks it: every
 * webview would fail with "Could not register service worker".
 *
 * @param {string} executablePath
 */
export async function launchChromium(executablePath) {
  const profile = await mkdtemp(path.join(os.tmpdir(), 'graduated-provision-browser-'));
  const preferences = { profile: { block_third_party_cookies: false, cookie_controls_mode: 0 } };
  await mkdir(path.join(profile, 'Default'), { recursive: true });
  await writeFile(path.join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));

  // A sandbox cannot be had by root, which is what most containers run as.
  const args = process.getuid?.() === 0 ? ['--no-sandbox', ...quiet] : quiet;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args,
    headless: !process.env.SHOW_BROWSER,
    viewport: { width: 1440, height: 900 },
  });
  return {
    context,
    page: context.pages()[0] ?? (await context.newPage()),
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}
