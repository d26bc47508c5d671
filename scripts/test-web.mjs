#!/usr/bin/env node
// Level 5: the extension in VS Code for the Web (the web extension host), first its in-host tests, then tests that use
// the workbench as a person does.
//
//   node scripts/test-web.mjs [--no-ui | --only-ui] [part of the name of a ui module …]
import path from 'node:path';
import { browserForTests } from './hosts/findBrowser.mjs';
import { launchChromium } from './hosts/chromium.mjs';
import { copyTestWorkspace, loadableTests, runTestsInPage } from './hosts/inHostRun.mjs';
import { projectRoot } from './hosts/places.mjs';
import { readTestOptions } from './hosts/testOptions.mjs';
import { runUiTests } from './hosts/uiTests.mjs';
import { startWebTestHost } from './hosts/webTestHost.mjs';

const options = readTestOptions(process.argv.slice(2));

/** @param {string} browser */
async function runInHostTests(browser) {
  const workspace = await copyTestWorkspace(options.workspace);
  const tests = await loadableTests(options.tests);
  const host = await startWebTestHost({ extension: options.extension, tests, folder: workspace.folder });
  const chromium = await launchChromium(browser);
  try {
    const logs = path.join(projectRoot, 'out', 'logs', 'web');
    const run = await runTestsInPage(chromium.page, host.address, logs);
    if (run.trouble) console.error(run.trouble);
    return run.passed;
  } finally {
    await chromium.close();
    host.close();
    await workspace.remove();
  }
}

async function main() {
  const browser = await browserForTests('level 5 (VS Code for the Web)', console.log);
  const started = performance.now();
  const inHostPassed = !options.inHost || (await runInHostTests(browser));
  const ui = options.ui ? await runUiTests(browser, options.extension, options.only) : { failed: 0 };
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const passed = inHostPassed && ui.failed === 0;
  console.log(`\nLevel 5, VS Code for the Web: ${passed ? 'passed' : 'FAILED'} in ${seconds} s`);
  return passed ? 0 : 1;
}

main().then(
  (code) => process.exit(code),
  (error) => {
    console.error(error.message);
    process.exit(1);
  },
);
