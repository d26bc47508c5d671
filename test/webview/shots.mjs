import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { root } from './browser.mjs';

const folder = path.join(root, 'out/screenshots');

/** @typedef {import('./browser.mjs').Preview} Preview */

/**
 * Pictures for people to look at: node test/webview/run.mjs --only=pictures
 *
 * @param {import('./browser.mjs').Browser} browser
 */
export async function pictures(browser, pages) {
  await mkdir(folder, { recursive: true });
  /**
   * @param {string} name
   * @param {import('./browser.mjs').Shown} page
   * @param {import('./browser.mjs').Opening & { full?: boolean }} options `full` for all of the page, not what is seen
   * @param {(preview: Preview) => Promise<void>} [act] what to do before the picture is taken
   */
  const shot = async (name, page, options, act = async () => {}) => {
    const preview = await browser.open({ height: 1100, ...options });
    await preview.show(page);
    await act(preview);
    await preview.page.screenshot({
      path: path.join(folder, `preview-${name}.png`),
      fullPage: options.full === true,
    });
    await preview.close();
  };
  const open = (view) => (preview) => preview.view(view);
  const families = async (preview) => {
    await preview.view('families');
    await preview.page.locator('#family-asking-my-way > summary').click();
  };
  const help = async (preview) => {
    await preview.view('families');
    await preview.page.locator('.contents a', { hasText: 'call' }).click();
  };
  const row = async (preview) => {
    await preview.page.locator('#view-overview a', { hasText: 'Advice on speech' }).first().click();
  };
  for (const theme of ['light', 'dark', 'high-contrast', 'high-contrast-light']) {
    await shot(`overview-${theme}`, pages.map, { theme, width: 1000 });
    await shot(`rows-${theme}`, pages.map, { theme, width: 900 }, row);
    await shot(`families-${theme}`, pages.map, { theme, width: 900 }, families);
    await shot(`module-${theme}`, pages.module, { theme, width: 900 });
  }
  await shot('help', pages.map, { width: 900, height: 2200 }, help);
  await shot('overlay-overview', pages.overlay, { width: 900, theme: 'dark' });
  await shot('overlay-rows', pages.overlay, { width: 900 }, async (preview) => {
    await preview.page.locator('#view-overview a', { hasText: 'Structured reading' }).first().click();
  });
  await shot('partial', pages.partial, { width: 700 });
  await shot('partial-rows', pages.partial, { width: 700 }, open('rows'));
  await shot('partial-families', pages.partial, { width: 700, height: 1600 }, async (preview) => {
    await preview.view('families');
    for (const summary of await preview.page.locator('.help > summary').all()) await summary.click();
  });
  await shot('empty', pages.empty, { width: 700, height: 700 });
  await shot('other', pages.other, { width: 700, height: 400 });
  await shot('lonely', pages.lonely, { width: 700, height: 900 });
  await shot('narrow-overview', pages.small, { width: 320, height: 1400 });
  await shot('narrow-rows', pages.map, { width: 320, height: 1400 }, row);
  await shot('narrow-families', pages.map, { width: 320, height: 1400 }, families);
  await shot('narrow-module', pages.module, { width: 320, height: 1400 });
  for (const [part, words] of [
    ['quiz', 'Check and plan'],
    ['take', 'Between now'],
    ['scene', 'Spot the request'],
    ['after', 'Afterwards'],
  ])
    await shot(`module-${part}`, pages.module, { width: 760 }, async (preview) => {
      await preview.page.locator('h2', { hasText: words }).evaluate((heading) => heading.scrollIntoView());
      if (part === 'quiz') await preview.page.locator('details.answers > summary').first().click();
    });
  await shot('module-whole', pages.module, { width: 760, full: true });
  await shot('forced-colors', pages.partial, { width: 700, media: { forcedColors: 'active' } });
  await shot('print', pages.small, { width: 800, full: true }, async (preview) => {
    await preview.page.emulateMedia({ media: 'print' });
  });
}
