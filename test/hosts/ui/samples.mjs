// The samples in VS Code for the Web, as somebody meets them who ran `npm start`.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from '../../../scripts/hosts/places.mjs';
import { chooseFirstFile } from '../../../scripts/hosts/practiceFolder.mjs';

/** @typedef {import('../../../scripts/hosts/uiTests.mjs').Stage} Stage */

/** @param {string} key of package.nls.json */
async function commandTitle(key) {
  const texts = JSON.parse(await readFile(path.join(projectRoot, 'package.nls.json'), 'utf8'));
  return `Graduated Provision: ${texts[key]}`;
}

/** @param {Stage} stage */
export async function opensTheSampleMapWithoutAskingAnyOtherMachine({ workbench, folder }) {
  const [map] = await chooseFirstFile(folder);
  await workbench.openFile(path.posix.basename(map));
  await workbench.page.locator('.statusbar-item', { hasText: 'Provision' }).first().waitFor();
  await workbench.screenshot('sample-map');
  assert.deepEqual(workbench.foreignRequests, []);
}

/** @param {Stage} stage */
export async function showsAMistakeWhileItIsTypedAndSavesToDisk({ workbench, folder }) {
  const [map] = await chooseFirstFile(folder);
  const before = await readFile(path.join(folder, map), 'utf8');
  await workbench.openFile(path.posix.basename(map));
  await workbench.goToEnd();
  await workbench.type('no_such_key: 1');
  await workbench.waitForProblem('no_such_key');
  await workbench.screenshot('sample-map-with-a-mistake');
  await workbench.save();
  assert.equal(await readFile(path.join(folder, map), 'utf8'), `${before}no_such_key: 1`);
}

/** @param {Stage} stage */
export async function showsThePreviewBesideTheMap({ workbench, folder }) {
  const [map] = await chooseFirstFile(folder);
  await workbench.openFile(path.posix.basename(map));
  await workbench.runCommand(await commandTitle('command.openPreviewToSide'));
  const preview = await workbench.webview('h1, h2, table');
  assert.notEqual((await preview.locator('body').innerText()).trim(), '');
  await workbench.screenshot('sample-map-preview');
  assert.deepEqual(workbench.foreignRequests, []);
}
