#!/usr/bin/env node
// Takes the pictures of the README anew: the samples in VS Code for the Web, served as `npm start` serves them.
//
//   node scripts/build.mjs && node scripts/screenshots.mjs
import { copyFile } from 'node:fs/promises';
import path from 'node:path';
import { browserForTests } from './hosts/findBrowser.mjs';
import { launchChromium } from './hosts/chromium.mjs';
import { projectRoot } from './hosts/places.mjs';
import { makePracticeFolder } from './hosts/practiceFolder.mjs';
import { Workbench } from './hosts/workbench.mjs';
import { startWorkbenchServer } from './hosts/workbenchServer.mjs';

const openPreview = 'Graduated Provision: Open preview to the side';

/** Each picture: what to do in a fresh workbench until there is something to see. */
const pictures = {
  /** @param {Workbench} workbench */
  async map(workbench) {
    await workbench.openFile('northshire-graduated-provision.provision.yaml');
    await workbench.runCommand('View: Toggle Primary Side Bar Visibility');
    await workbench.runCommand(openPreview);
    await (await workbench.webview('h1')).locator('table, h2').first().waitFor();
    await workbench.page.locator('.editor-group-container').first().click();
    await workbench.page.keyboard.press('Control+G');
    await workbench.page.keyboard.type('510');
    await workbench.page.keyboard.press('Enter');
    await workbench.page.keyboard.press('End');
    await workbench.page.keyboard.press('Shift+Home');
    await workbench.type('level: univresal');
    await workbench.runCommand('View: Focus Problems');
    await workbench.page.locator('.markers-panel .monaco-list-row').first().waitFor();
  },
  /** @param {Workbench} workbench */
  async module(workbench) {
    await workbench.openFile('autism-communication-essentials.cpd.md');
    await workbench.runCommand('View: Toggle Primary Side Bar Visibility');
    await workbench.runCommand(openPreview);
    await (await workbench.webview('h1')).locator('h2').first().waitFor();
  },
};

const browser = await browserForTests('the pictures', console.log);
for (const [name, take] of Object.entries(pictures)) {
  const practice = await makePracticeFolder(path.join(projectRoot, 'samples'));
  const server = await startWorkbenchServer({ ...practice, port: 0 });
  const chromium = await launchChromium(browser);
  const workbench = new Workbench(chromium.page);
  try {
    await workbench.open(server.address);
    await take(workbench);
    const taken = await workbench.screenshot(`readme-${name}`);
    await copyFile(taken, path.join(projectRoot, 'docs', 'images', `${name}.png`));
    console.log(`docs/images/${name}.png`);
  } finally {
    await chromium.close();
    await server.close();
    await practice.remove();
  }
}
