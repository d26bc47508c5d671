import { createRequire } from 'node:module';
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import esbuild from 'esbuild';
import { chromium } from 'playwright-core';
import { files, yamlData } from '../../scripts/build/plugins.mjs';
import { browserForTests } from '../../scripts/hosts/findBrowser.mjs';

export const root = path.resolve(import.meta.dirname, '../..');
export const themes = JSON.parse(await readFile(path.join(import.meta.dirname, 'themes.json'), 'utf8'));
const out = path.join(root, 'out/webview');
const host = 'https://preview.test';

/** Builds what the tests look at, apart from dist/, so that they can run beside any other build. */
export async function build() {
  await mkdir(out, { recursive: true });
  /** @type {import('esbuild').BuildOptions} */
  const shared = {
    bundle: true,
    target: 'es2022',
    loader: { '.css': 'text' },
    plugins: [yamlData({ reasons: false }), files],
    logLevel: 'warning',
  };
  await esbuild.build({
    ...shared,
    entryPoints: [path.join(root, 'src/webview/preview.ts')],
    outfile: path.join(out, 'preview.js'),
    format: 'iife',
    platform: 'browser',
    minify: true,
  });
  await esbuild.build({
    ...shared,
    entryPoints: [path.join(import.meta.dirname, 'pages.ts')],
    outfile: path.join(out, 'pages.cjs'),
    format: 'cjs',
    platform: 'browser',
    conditions: ['worker', 'browser'],
  });
  return {
    script: await readFile(path.join(out, 'preview.js'), 'utf8'),
    made: createRequire(import.meta.url)(path.join(out, 'pages.cjs')),
  };
}

/**
 * How a preview is opened.
 *
 * @typedef {object} Opening
 * @property {string} [theme] one of themes.json
 * @property {number} [width]
 * @property {number} [height]
 * @property {unknown} [state] what the page finds kept from the time before
 * @property {import('playwright-core').BrowserContextOptions} [media] what else the browser is to be like
 */

/** @typedef {{ html: string, title: string, uri: string }} Shown what a preview is given to show */

/** @typedef {Awaited<ReturnType<typeof launch>>} Browser */

/**
 * A browser in which preview pages can be opened as an editor would open them.
 *
 * @param {Awaited<ReturnType<typeof build>>} built
 */
export async function launch({ script, made }) {
  const executablePath = await browserForTests('level 4 (webview pages)', (line) => console.log(line));
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath, args });
  return {
    close: () => browser.close(),
    /** @param {Opening} [opening] */
    async open({ theme = 'light', width = 900, height = 900, state, media } = {}) {
      const context = await browser.newContext({
        viewport: { width, height },
        reducedMotion: 'reduce',
        ...media,
      });
      const page = await context.newPage();
      const problems = [];
      page.on('pageerror', (error) => problems.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error') problems.push(message.text());
      });
      await page.route(`${host}/**`, (route) => {
        const { pathname } = new URL(route.request().url());
        if (pathname === '/preview.js')
          return route.fulfill({ contentType: 'text/javascript', body: script });
        if (pathname === '/')
          return route.fulfill({ contentType: 'text/html', body: made.shell(`${host}/preview.js`) });
        return route.fulfill({ status: 404, body: '' });
      });
      await page.addInitScript(fakeHost, state);
      await page.goto(`${host}/`);
      await page.evaluate(applyTheme, themes[theme]);
      await page.waitForFunction(() => globalThis.posted.some(({ type }) => type === 'ready'));
      return new Preview(page, problems);
    },
  };
}

/** What VS Code gives to a webview's page. */
function fakeHost(state) {
  globalThis.posted = [];
  globalThis.kept = state;
  globalThis.acquireVsCodeApi = () => ({
    postMessage: (message) => globalThis.posted.push(structuredClone(message)),
    getState: () => globalThis.kept,
    setState: (next) => {
      globalThis.kept = structuredClone(next);
    },
  });
}

function applyTheme({ kind, variables }) {
  for (const [name, value] of Object.entries(variables))
    document.documentElement.style.setProperty(name, value);
  document.body.classList.add(kind);
}

export class Preview {
  /**
   * @param {import('playwright-core').Page} page
   * @param {string[]} problems what went wrong in the page
   */
  constructor(page, problems) {
    this.page = page;
    this.problems = problems;
  }

  /**
   * @param {Shown} page
   * @param {number} [version]
   */
  async show({ html, title, uri }, version = 1) {
    await this.send({ type: 'update', html, title, uri, version });
  }

  async send(message) {
    await this.page.evaluate(async (data) => {
      window.postMessage(data, '*');
      await new Promise((done) => setTimeout(done, 0));
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    }, message);
  }

  view(id) {
    return this.page.locator(`#tab-${id}`).click();
  }

  /** Messages of one type since the last time somebody looked. */
  async posted(type) {
    return this.page.evaluate((wanted) => {
      const found = globalThis.posted.filter((message) => message.type === wanted);
      globalThis.posted = globalThis.posted.filter((message) => message.type !== wanted);
      return found;
    }, type);
  }

  async close() {
    await this.page.context().close();
  }
}
