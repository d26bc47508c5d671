import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { launchChromium } from './chromium.mjs';
import { projectRoot } from './places.mjs';
import { makePracticeFolder } from './practiceFolder.mjs';
import { Workbench } from './workbench.mjs';
import { startWorkbenchServer } from './workbenchServer.mjs';

const uiFolder = path.join(projectRoot, 'test', 'hosts', 'ui');

/**
 * What each user-interface test is called with.
 *
 * @typedef {object} Stage
 * @property {Workbench} workbench open on the folder
 * @property {string} folder a copy of samples/, on disk
 */

/**
 * Runs the user-interface tests: each module of test/hosts/ui exports functions; each function is one test, named by
 * its name, and gets a workbench of its own on a fresh copy of the samples, served as `npm start` serves it.
 *
 * @param {string} browser
 * @param {string} extension the folder of the extension
 * @param {string[]} only parts of the names of modules to run; all when empty
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runUiTests(browser, extension, only) {
  const modules = (await readdir(uiFolder).catch(() => []))
    .filter((file) => file.endsWith('.mjs'))
    .filter((file) => only.length === 0 || only.some((part) => file.includes(part)));
  const total = { passed: 0, failed: 0 };
  for (const file of modules.sort()) {
    console.log(`\n  ${path.basename(file, '.mjs')}`);
    const tests = await import(pathToFileURL(path.join(uiFolder, file)).href);
    for (const [name, test] of Object.entries(tests)) {
      if (typeof test !== 'function') continue;
      if (await passes(browser, extension, name, test)) total.passed++;
      else total.failed++;
    }
  }
  console.log(`\n${total.passed} passing, ${total.failed} failing`);
  return total;
}

/**
 * @param {string} browser
 * @param {string} extension
 * @param {string} name
 * @param {(stage: Stage) => Promise<void>} test
 */
async function passes(browser, extension, name, test) {
  const started = performance.now();
  const title = inWords(name);
  const practice = await makePracticeFolder(path.join(projectRoot, 'samples'));
  const server = await startWorkbenchServer({ ...practice, extensionFolder: extension, port: 0 });
  const chromium = await launchChromium(browser);
  const workbench = new Workbench(chromium.page);
  try {
    await workbench.open(server.address);
    await test({ workbench, folder: practice.folder });
    console.log(`    ✔ ${title} (${Math.round(performance.now() - started)} ms)`);
    return true;
  } catch (error) {
    console.log(`    ✘ ${title}\n${error.stack ?? error}`);
    const seen = await workbench.screenshot(`failed-${name}`).catch(() => undefined);
    if (seen) console.log(`      The screen then: ${path.relative(projectRoot, seen)}`);
    if (workbench.troubles.length > 0) console.log(workbench.troubles.slice(-10).join('\n'));
    return false;
  } finally {
    await chromium.close();
    await server.close();
    await practice.remove();
  }
}

/** @param {string} name as in `opensTheMap` */
function inWords(name) {
  return name.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);
}
