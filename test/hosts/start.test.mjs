// `npm start` as a person meets it. Run with: node --test test/hosts
import assert from 'node:assert/strict';
import { access, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launchChromium } from '../../scripts/hosts/chromium.mjs';
import { browserForTests } from '../../scripts/hosts/findBrowser.mjs';
import { Workbench } from '../../scripts/hosts/workbench.mjs';
import { startProcess } from './startedProcess.mjs';

const map = 'provision_map: 1\r\ntitle: Caf\u00e9 \u2013 autism  \r\n# no line end after this';

describe('npm start', { timeout: 120_000 }, () => {
  /** @type {string} */
  let folder;
  /** @type {string} */
  let browser;

  before(async () => {
    browser = await browserForTests('the tests of npm start', console.log);
    folder = await realpath(await mkdtemp(path.join(os.tmpdir(), 'graduated-provision-start-')));
    await writeFile(path.join(folder, 'first.provision.yaml'), map);
    await writeFile(path.join(folder, 'other.md'), '# Other\n');
  });

  after(() => rm(folder, { recursive: true, force: true }));

  it('writes to the folder what is typed and saved, asks no other machine for anything, and stops', async () => {
    const started = startProcess([folder]);
    const address = await started.address();
    const chromium = await launchChromium(browser);
    const workbench = new Workbench(chromium.page);
    try {
      await workbench.open(address);
      await workbench.openFile('first.provision.yaml');
      await workbench.goToEnd();
      await workbench.type(' typed');
      await workbench.save();
      assert.deepEqual(workbench.foreignRequests, []);
    } catch (error) {
      await workbench.screenshot('failed-start');
      throw error;
    } finally {
      await chromium.close();
    }
    assert.equal(await started.stop(), 0, started.output());
    assert.equal(await readFile(path.join(folder, 'first.provision.yaml'), 'utf8'), `${map} typed`);
    assert.equal(await readFile(path.join(folder, 'other.md'), 'utf8'), '# Other\n');
    assert.match(started.output(), /Stopped\. What you saved is in /);
  });

  it('shows what other programs change in the folder', async () => {
    const started = startProcess([folder]);
    const chromium = await launchChromium(browser);
    const workbench = new Workbench(chromium.page);
    try {
      await workbench.open(await started.address());
      await workbench.openFile('other.md');
      await writeFile(path.join(folder, 'other.md'), '# Written outside\n');
      await workbench.editor().getByText('Written outside').waitFor();
      await writeFile(path.join(folder, 'appeared.md'), '');
      const explorer = chromium.page.locator('.explorer-folders-view');
      await explorer.getByText('appeared.md').waitFor();
      await rm(path.join(folder, 'appeared.md'));
      await explorer.getByText('appeared.md').waitFor({ state: 'detached' });
    } finally {
      await chromium.close();
      await started.stop();
    }
  });

  it('opens a practice copy without a folder, and removes it when nothing was changed', async () => {
    const started = startProcess([]);
    const [, practice] = await started.prints(/A practice copy of the samples is open: {2}(.+)\n/);
    await started.address();
    await access(practice);
    assert.equal(await started.stop(), 0);
    await assert.rejects(access(practice));
    assert.match(started.output(), /the samples themselves stay as they are/);
  });

  it('keeps a practice copy that was changed', async () => {
    const started = startProcess([]);
    const [, practice] = await started.prints(/A practice copy of the samples is open: {2}(.+)\n/);
    const address = await started.address();
    const answer = await fetch(`${address}files/content?path=mine.md&create=`, {
      method: 'PUT',
      body: 'mine',
    });
    assert.equal(answer.status, 200);
    assert.equal(await started.stop(), 0);
    assert.equal(await readFile(path.join(practice, 'mine.md'), 'utf8'), 'mine');
    assert.match(started.output(), /Your practice copy is kept in /);
    await rm(path.dirname(practice), { recursive: true });
  });

  it('says that the port asked for is taken', async () => {
    const other = net.createServer();
    const port = await new Promise((resolve) => {
      other.listen(0, '127.0.0.1', () => resolve(/** @type {net.AddressInfo} */ (other.address()).port));
    });
    const started = startProcess(['--port', String(port), folder]);
    assert.equal(await started.ended, 2);
    assert.match(started.output(), new RegExp(`Port ${port} is taken by another program`));
    assert.match(started.output(), /npm start -- --port/);
    other.close();
  });

  it('says that there is no such folder, and how it is used', async () => {
    const started = startProcess([path.join(folder, 'nowhere')]);
    assert.equal(await started.ended, 2);
    assert.match(started.output(), /There is no folder .*nowhere/);
    assert.match(started.output(), /npm start \[-- \[folder\]/);
  });

  it('says that a file is not a folder', async () => {
    const started = startProcess([path.join(folder, 'other.md')]);
    assert.equal(await started.ended, 2);
    assert.match(started.output(), /is a file\. Give the folder/);
  });
});
