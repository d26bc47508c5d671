#!/usr/bin/env node
// Level 6: the extension in a VS Code server (the Node extension host), run by code-server in a browser.
//
//   node scripts/test-server.mjs                     the in-host tests, on real files
//   node scripts/test-server.mjs --vsix file.vsix    the packed extension, installed, finds something in a file
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { launchChromium } from './hosts/chromium.mjs';
import { makeCodeServer } from './hosts/codeServer.mjs';
import { codeServerVersion, installCodeServer, whyNoCodeServer } from './hosts/codeServerInstall.mjs';
import { browserForTests } from './hosts/findBrowser.mjs';
import { copyTestWorkspace, loadableTests, runTestsInPage } from './hosts/inHostRun.mjs';
import { projectRoot } from './hosts/places.mjs';
import { readTestOptions } from './hosts/testOptions.mjs';
import { Workbench } from './hosts/workbench.mjs';

const options = readTestOptions(process.argv.slice(2));

// A map with an unknown key and without what a map must have: whatever rules there are, something is wrong in it.
const faultyMap = 'provision_map: 1\nno_such_key: true\n';

/**
 * @param {import('playwright-core').Page} page
 * @param {Awaited<ReturnType<typeof makeCodeServer>>} server
 * @param {string} folder
 */
async function runInHostTests(page, server, folder) {
  const tests = await loadableTests(options.tests);
  await server.start(folder);
  const address = server.address(folder, { extension: options.extension, tests });
  const run = await runTestsInPage(page, address, path.join(projectRoot, 'out', 'logs', 'server'));
  if (run.trouble) console.error(run.trouble);
  return run.passed;
}

/**
 * @param {import('playwright-core').Page} page
 * @param {Awaited<ReturnType<typeof makeCodeServer>>} server
 * @param {string} folder
 * @param {string} vsix
 */
async function checkInstalled(page, server, folder, vsix) {
  await writeFile(path.join(folder, 'faulty.provision.yaml'), faultyMap);
  await server.install(vsix);
  await server.start(folder);
  const workbench = new Workbench(page);
  try {
    await workbench.open(server.address(folder));
    await workbench.openFile('faulty.provision.yaml');
    await workbench.waitForProblem(/\[Ln \d+, Col \d+\]/);
    console.log(`  ✔ ${path.basename(vsix)}, installed, finds in faulty.provision.yaml:`);
    for (const problem of await workbench.problems()) console.log(`      ${problem.replaceAll('\n', ' ')}`);
    console.log('\n1 passing, 0 failing');
    return true;
  } catch (error) {
    console.error(`  ✘ ${error.stack ?? error}\n${workbench.troubles.slice(-10).join('\n')}`);
    return false;
  } finally {
    await workbench.screenshot('installed-in-code-server').catch(() => undefined);
  }
}

async function main() {
  const obstacle = whyNoCodeServer();
  if (obstacle) throw new Error(`Level 6 (VS Code server) did not run: ${obstacle}.`);
  const browser = await browserForTests('level 6 (VS Code server)', console.log);
  const codeServer = await installCodeServer(console.log);
  const started = performance.now();
  const workspace = await copyTestWorkspace(options.workspace);
  const server = await makeCodeServer(codeServer);
  const chromium = await launchChromium(browser);
  let passed = false;
  try {
    passed = options.vsix
      ? await checkInstalled(chromium.page, server, workspace.folder, options.vsix)
      : await runInHostTests(chromium.page, server, workspace.folder);
  } finally {
    await chromium.close();
    await server.stop();
    await workspace.remove();
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`\nLevel 6, code-server ${codeServerVersion}: ${passed ? 'passed' : 'FAILED'} in ${seconds} s`);
  return passed ? 0 : 1;
}

main().then(
  (code) => process.exit(code),
  (error) => {
    console.error(error.message);
    process.exit(1);
  },
);
