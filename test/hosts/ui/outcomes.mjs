// What people see of the outcomes of their maps: lenses, the status bar, lines under parts, the list.
import assert from 'node:assert/strict';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** @typedef {import('../../../scripts/hosts/uiTests.mjs').Stage} Stage */
/** @typedef {import('../../../scripts/hosts/workbench.mjs').Workbench} Workbench */

const whole = 'Within 12 weeks each child asks for a break on 4 of 5 observed occasions.';
const bare = 'Each child asks for a break.';

/** @param {string[]} outcomes */
function mapWith(...outcomes) {
  const rows = outcomes.map((text, at) => `      - id: o${at}\n        text: ${text}\n`);
  return [
    'provision_map: 1\nid: ours\ntitle: Our map\nversion: "1.0.0"\nframework: england-2015\nprovisions:\n',
    '  - id: asking\n    kind: programme\n    title: Asking for a break\n    level: sen_support\n    outcomes:\n',
    ...rows,
  ].join('');
}

/**
 * Leaves nothing in the folder but these files.
 *
 * @param {string} folder
 * @param {Record<string, string>} files
 */
async function fill(folder, files) {
  for (const name of await readdir(folder)) await rm(path.join(folder, name), { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  }
}

/** @param {Workbench} workbench */
async function openList(workbench) {
  await workbench.runCommand('View: Show Outcomes that need work');
  const list = workbench.page.locator('.part.sidebar .pane', { hasText: '' }).first();
  await list.waitFor();
  return list;
}

/** @param {Stage} stage */
export async function listsOutcomesThatNeedWorkAndFollowsWhatIsTyped({ workbench, folder }) {
  await fill(folder, { 'ours.provision.yaml': mapWith(whole, bare), 'notes.txt': 'x' });
  const list = await openList(workbench);
  const row = list.locator('.monaco-list-row', { hasText: bare });
  await row.waitFor();
  await list.locator('.monaco-list-row', { hasText: 'Our map' }).waitFor();
  await row.click();
  await workbench.page.locator('.tab.active', { hasText: 'ours.provision.yaml' }).waitFor();
  await workbench.page.locator('.statusbar-item', { hasText: '1/2 measurable' }).waitFor();
  await workbench
    .editor()
    .locator('.codelens-decoration', { hasText: 'No success criterion · no date' })
    .waitFor();
  await workbench.screenshot('outcomes-list');
  await workbench.editor().locator('.view-line', { hasText: bare }).click();
  await workbench.page.keyboard.press('Home');
  await workbench.type(`text: ${whole} #`);
  await list.getByText('Nothing to do.').waitFor();
  await workbench.page.locator('.statusbar-item', { hasText: '2/2 measurable' }).waitFor();
  await workbench.screenshot('outcomes-all-done');
}

/** @param {Stage} stage */
export async function groupsThemByWhatIsMissing({ workbench, folder }) {
  await fill(folder, { 'ours.provision.yaml': mapWith(bare, bare) });
  const list = await openList(workbench);
  await list.locator('.monaco-list-row', { hasText: 'Our map' }).first().waitFor();
  await workbench.runCommand('Graduated Provision: Group outcomes by what is missing');
  await list.locator('.monaco-list-row', { hasText: 'No date' }).first().waitFor();
  await list.locator('.monaco-list-row', { hasText: 'No success criterion' }).first().waitFor();
  await workbench.screenshot('outcomes-by-what-is-missing');
}

/** @param {Stage} stage */
export async function saysHowToBeginWhereThereIsNothing({ workbench, folder }) {
  await fill(folder, { 'notes.txt': 'x' });
  const list = await openList(workbench);
  await list.getByText('Nothing to look at yet').waitFor();
  await list.getByRole('button', { name: 'New provision map' }).waitFor();
  await list.getByRole('button', { name: 'Check workspace' }).waitFor();
  await workbench.screenshot('outcomes-welcome');
}

/** @param {Stage} stage */
export async function underlinesThePartsOfOutcomesWhenAsked({ workbench, folder }) {
  await fill(folder, { 'ours.provision.yaml': mapWith(whole) });
  await workbench.openFile('ours.provision.yaml');
  await workbench.page.locator('.codelens-decoration', { hasText: 'Measurable' }).first().waitFor();
  assert.deepEqual(await linesDrawn(workbench), []);
  await workbench.runCommand('Graduated Provision: Show or hide the parts of outcomes');
  await workbench.page.locator('.view-overlays .cdr[class*="TextEditorDecoration"]').first().waitFor();
  const drawn = await linesDrawn(workbench);
  for (const style of ['solid', 'double', 'dashed']) assert.ok(drawn.includes(style), `${style}: ${drawn}`);
  await workbench.screenshot('outcomes-parts');
  await workbench.runCommand('Graduated Provision: Show or hide the parts of outcomes');
  await workbench.page
    .locator('.view-overlays .cdr[class*="TextEditorDecoration"]')
    .first()
    .waitFor({ state: 'detached' });
  assert.deepEqual(await linesDrawn(workbench), []);
}

/**
 * How the lines under the text are drawn, each way once.
 *
 * @param {Workbench} workbench
 * @returns {Promise<string[]>}
 */
function linesDrawn(workbench) {
  return workbench
    .editor()
    .locator('.view-overlays .cdr')
    .evaluateAll((marks) => {
      const styles = marks.map((mark) => getComputedStyle(mark).borderBottomStyle);
      return [...new Set(styles)].filter((style) => style !== 'none');
    });
}

/** @param {Stage} stage */
export async function saysNothingInTheStatusBarAboutOtherFiles({ workbench, folder }) {
  await fill(folder, { 'ours.provision.yaml': mapWith(whole), 'notes.txt': 'x' });
  await workbench.openFile('ours.provision.yaml');
  const item = workbench.page.locator('.statusbar-item', { hasText: 'measurable' });
  await item.waitFor();
  assert.equal(
    await item.locator('a').first().getAttribute('aria-label'),
    'The only outcome is measurable. Show the outcomes that need work',
  );
  await workbench.openFile('notes.txt');
  await item.waitFor({ state: 'detached' });
}
