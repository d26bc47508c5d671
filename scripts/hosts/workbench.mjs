import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { screenshotFolder } from './places.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').Frame} Frame */
/** @typedef {import('playwright-core').Locator} Locator */

const patience = 60_000;
const mainKey = process.platform === 'darwin' ? 'Meta' : 'Control';

/**
 * A VS Code workbench in a page, used as a person uses it: by keyboard, by what is on the screen. Every wait is for
 * something to be seen; none is for time to pass.
 */
export class Workbench {
  /** @param {Page} page */
  constructor(page) {
    this.page = page;
    /** Every address the page and its workers asked for, to see that none is of another machine. */
    this.requests = /** @type {string[]} */ ([]);
    /** What went wrong in the page, for the message when a test fails. */
    this.troubles = /** @type {string[]} */ ([]);
    page.context().on('request', (request) => this.requests.push(request.url()));
    page.on('pageerror', (error) => this.troubles.push(String(error)));
    page.on('console', (message) => {
      // The editor looks for settings and translations that need not be there.
      const isExpected = message.text().includes('status of 404');
      if (message.type() === 'error' && !isExpected) this.troubles.push(message.text());
    });
    page.setDefaultTimeout(patience);
  }

  /**
   * Opens an address and waits until the workbench can be used.
   *
   * @param {string} address
   */
  async open(address) {
    await this.page.goto(address);
    await this.page.locator('.monaco-workbench .part.statusbar').waitFor();
    await this.page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
  }

  /** Requests that went, or tried to go, to another machine. */
  get foreignRequests() {
    const ours = /^(https?|wss?):\/\/(localhost|127\.0\.0\.1|([a-z0-9-]+\.)+localhost)(:\d+)?\//;
    // Webview resources have a name that is never looked up: a service worker answers for it.
    const answeredHere = /^https:\/\/[^/]+\.vscode-resource\.vscode-cdn\.net\//;
    return this.requests.filter(
      (url) => /^(http|ws)/.test(url) && !ours.test(url) && !answeredHere.test(url),
    );
  }

  /**
   * Opens a file of the folder by quick open.
   *
   * @param {string} name enough of its path to be the only match
   */
  async openFile(name) {
    await this.page.keyboard.press(`${mainKey}+KeyP`);
    await this.pick(name, name);
    await this.page.locator('.tab.active', { hasText: path.posix.basename(name) }).waitFor();
    await this.editor().waitFor();
  }

  /**
   * Runs a command from the command palette.
   *
   * @param {string} title as shown, category included
   */
  async runCommand(title) {
    await this.page.keyboard.press('F1');
    await this.pick(title, title);
  }

  /**
   * Types into the open quick input and takes the first match.
   *
   * @param {string} text
   * @param {string} [expected] what the match must hold
   */
  async pick(text, expected = text) {
    const input = this.page.locator('.quick-input-widget .quick-input-filter input[type="text"]');
    await input.waitFor();
    // What is there already, as the `>` of the command palette, stays.
    await input.pressSequentially(text, { delay: 5 });
    const first = this.page.locator('.quick-input-list .monaco-list-row').first();
    await first.filter({ hasText: path.posix.basename(expected) }).waitFor();
    await this.page.keyboard.press('Enter');
    await this.page
      .locator('.quick-input-widget')
      .waitFor({ state: 'hidden' })
      .catch(() => undefined);
  }

  /** @returns {Locator} the editor that has or last had the focus */
  editor() {
    return this.page.locator('.editor-group-container.active .monaco-editor[role="code"]').first();
  }

  /** Puts the cursor at the end of the open document. */
  async goToEnd() {
    await this.editor().click();
    await this.page.keyboard.press(process.platform === 'darwin' ? 'Meta+ArrowDown' : 'Control+End');
  }

  /**
   * Types into the editor that has the focus, and waits until the text is there. Only then does the editor know that
   * there is something to save.
   *
   * @param {string} text
   */
  async type(text) {
    await this.page.keyboard.type(text);
    const lastLine = text.trim().split('\n').at(-1) ?? '';
    await this.editor().locator('.view-line', { hasText: lastLine }).last().waitFor();
  }

  /** Saves the open document, once it is seen to be changed, and waits until it is seen to be saved. */
  async save() {
    await this.page.locator('.tab.active.dirty').waitFor();
    await this.page.keyboard.press(`${mainKey}+KeyS`);
    await this.page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
  }

  /**
   * Waits for a problem of the open workspace in the Problems view.
   *
   * @param {string | RegExp} message
   * @returns {Promise<Locator>}
   */
  async waitForProblem(message) {
    const view = this.page.locator('.markers-panel');
    if (!(await view.isVisible())) await this.page.keyboard.press(`${mainKey}+Shift+KeyM`);
    const row = view.locator('.monaco-list-row', { hasText: message }).first();
    await row.waitFor();
    return row;
  }

  /** @returns {Promise<string[]>} what the Problems view shows, row by row */
  async problems() {
    return this.page.locator('.markers-panel .monaco-list-row').allInnerTexts();
  }

  /**
   * Waits for a webview whose content matches, and gives the frame that holds the content.
   *
   * @param {string} selector something that only the wanted webview has
   * @returns {Promise<Frame>}
   */
  async webview(selector) {
    const { page } = this;
    /** @type {(frame: Frame) => void} */
    let look = () => {};
    /** @type {Promise<Frame>} */
    const found = new Promise((resolve) => {
      look = (frame) => {
        // The content sits in the inner of two frames, a page called fake.html.
        if (!frame.url().includes('/fake.html')) return;
        const seen = frame.waitForSelector(selector, { timeout: patience });
        seen.then(
          () => resolve(frame),
          () => undefined,
        );
      };
    });
    page.on('framenavigated', look);
    for (const frame of page.frames()) look(frame);
    /** @type {NodeJS.Timeout | undefined} */
    let timer;
    const tooLate = new Promise((_, reject) => {
      timer = setTimeout(reject, patience, new Error(`No webview with ${selector}.`));
    });
    try {
      return await Promise.race([found, tooLate]);
    } finally {
      clearTimeout(timer);
      page.off('framenavigated', look);
    }
  }

  /**
   * Takes a picture for people to look at.
   *
   * @param {string} name
   * @returns {Promise<string>} the file
   */
  async screenshot(name) {
    await mkdir(screenshotFolder, { recursive: true });
    const file = path.join(screenshotFolder, `${name}.png`);
    await this.page.screenshot({ path: file });
    return file;
  }
}
