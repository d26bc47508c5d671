#!/usr/bin/env node
// Takes the pictures of the README anew: the samples in VS Code for the Web, served as `npm start` serves them.
//
//   node scripts/build.mjs && node scripts/screenshots.mjs [name of a picture …]
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

/** Pictures of the same map, written for them. */
const outcomePictures = {
  /** @param {Workbench} workbench */
  async outcome(workbench) {
    await workbench.openFile('communication.provision.yaml');
    await workbench.runCommand('View: Toggle Primary Side Bar Visibility');
    await workbench.runCommand('Graduated Provision: Show or hide the parts of outcomes');
    await workbench.page.locator('.codelens-decoration a', { hasText: 'Measurable' }).last().click();
    await untilHoverIsShown(workbench);
  },
  /** @param {Workbench} workbench */
  async outcomes(workbench) {
    await workbench.openFile('communication.provision.yaml');
    await workbench.page.locator('.statusbar-item', { hasText: 'measurable' }).click();
    await workbench.page.locator('.pane-body .monaco-list-row', { hasText: 'Is provision' }).waitFor();
    await workbench.page.locator('.codelens-decoration a', { hasText: 'This is provision' }).click();
    await workbench.page.locator('.action-widget').waitFor();
  },
};

/** @param {Workbench} workbench */
async function untilHoverIsShown(workbench) {
  await workbench.page.waitForFunction(() => {
    const hover = document.querySelector('.monaco-hover:not(.hidden)');
    return (
      hover?.textContent?.includes('By when') === true &&
      hover.getAnimations({ subtree: true }).every(({ playState }) => playState === 'finished')
    );
  });
}

const samples = path.join(projectRoot, 'samples');
const written = path.join(projectRoot, 'scripts', 'pictures', 'outcomes');
const wanted = [
  ...Object.entries(pictures).map((picture) => ({ folder: samples, picture })),
  ...Object.entries(outcomePictures).map((picture) => ({ folder: written, picture })),
].filter(({ picture: [name] }) => process.argv.length < 3 || process.argv.includes(name));

const browser = await browserForTests('the pictures', console.log);
for (const {
  folder,
  picture: [name, take],
} of wanted) {
  const practice = await makePracticeFolder(folder);
  const server = await startWorkbenchServer({ ...practice, port: 0 });
  const chromium = await launchChromium(browser);
  const workbench = new Workbench(chromium.page);
  try {
    if (folder === written) await chromium.page.setViewportSize({ width: 1180, height: 720 });
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
