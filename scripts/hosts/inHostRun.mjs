import { existsSync } from 'node:fs';
import { copyFile, cp, mkdir, mkdtemp, readdir, realpath, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { inHostTests, projectRoot, testWorkspace } from './places.mjs';

// What the hosts say about themselves in every run.
const chatter = new RegExp(
  [
    '^Ignoring (fetching additional builtin|the error while validating workspace folder)',
    '^(Found additional builtin location|Loading development) extension',
    '^vscode-test-web-support ',
    '^(Resolving|Resolved) connection token ',
    '^Creating a socket ',
    '^(Updating additional builtin extensions cache|\\[Service Worker\\] registered|ChatSessionStore: )',
    'package\\.nls\\.json. failed with status code 404',
  ].join('|'),
);

const longestSilence = 120_000;

/**
 * @typedef {object} HostRun
 * @property {boolean} passed
 * @property {string} [trouble] why the tests did not come to an end
 */

/**
 * Opens a page in which VS Code runs our tests, prints what they print, and waits for their end.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} address
 * @param {string} logsFolder where the host's logs go when something fails
 * @returns {Promise<HostRun>}
 */
export async function runTestsInPage(page, address, logsFolder) {
  /** @type {(run: HostRun) => void} */
  let finish = () => {};
  /** @type {Promise<HostRun>} */
  const end = new Promise((resolve) => (finish = resolve));
  let lastSign = Date.now();
  const troubles = /** @type {string[]} */ ([]);

  await page.exposeFunction(
    'codeAutomationLog',
    (/** @type {string} */ type, /** @type {unknown[]} */ args) => {
      lastSign = Date.now();
      print(type, args);
    },
  );
  await page.exposeFunction('codeAutomationExit', async (/** @type {number} */ code, logs) => {
    if (code !== 0) await keepLogs(logs, logsFolder);
    finish({ passed: code === 0 });
  });
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  page.once('crash', () => finish({ passed: false, trouble: 'The page crashed.' }));

  const watch = setInterval(() => {
    if (Date.now() - lastSign < longestSilence) return;
    const seen = troubles.slice(-10).join('\n');
    finish({
      passed: false,
      trouble: `No word from the host for ${longestSilence / 1000} seconds.\n${seen}`,
    });
  }, 1_000);
  try {
    await page.goto(address);
    return await end;
  } finally {
    clearInterval(watch);
  }
}

/**
 * The tests module, under a name that both hosts load: the web host asks for a file that ends in `.js`, whatever it is
 * told.
 *
 * @param {string} built the module as built
 * @returns {Promise<string>}
 */
export async function loadableTests(built = inHostTests) {
  if (!existsSync(built)) {
    throw new Error(
      `There is no ${path.relative(projectRoot, built)}: run "node scripts/build.mjs --tests" first.`,
    );
  }
  if (built.endsWith('.js')) return built;
  const named = built.replace(/\.[cm]js$/, '.js');
  const [from, to] = await Promise.all([stat(built), stat(named).catch(() => undefined)]);
  if (to === undefined || to.mtimeMs < from.mtimeMs) await copyFile(built, named);
  return named;
}

/**
 * A copy of the folder that the tests work in, so that they may change it.
 *
 * @param {string} [original]
 */
export async function copyTestWorkspace(original = testWorkspace) {
  const home = await realpath(await mkdtemp(path.join(os.tmpdir(), 'graduated-provision-test-')));
  const folder = path.join(home, 'workspace');
  await mkdir(folder);
  if (existsSync(original)) await cp(original, folder, { recursive: true });
  return { folder, remove: () => rm(home, { recursive: true, force: true, maxRetries: 3 }) };
}

/**
 * @param {string} type
 * @param {unknown[]} args
 */
function print(type, args) {
  const line = args.map((arg) => (typeof arg === 'string' ? arg : JSON.stringify(arg))).join(' ');
  if (chatter.test(line)) return;
  // One stream for all, so that a failure stands beside its test.
  console.log(type === 'warn' ? `warning: ${line}` : line);
}

/**
 * @param {{ relativePath: string, contents: string }[] | undefined} logs
 * @param {string} folder
 */
async function keepLogs(logs, folder) {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const { relativePath, contents } of logs ?? []) {
    const file = path.join(folder, relativePath.replace(/[^\w.-]+/g, '_'));
    await writeFile(file, contents);
  }
  const kept = await readdir(folder);
  if (kept.length > 0) console.error(`The host's logs are in ${path.relative(projectRoot, folder)}`);
}
