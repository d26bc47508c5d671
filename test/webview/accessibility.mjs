import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import { themes } from './browser.mjs';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const viewsOfMap = ['overview', 'rows', 'families'];

/**
 * Every view in every theme, wide and narrow, without a violation.
 *
 * @param {import('./browser.mjs').Browser} browser
 */
export function accessibility(browser, pages) {
  const tests = {};
  for (const theme of Object.keys(themes)) {
    const viewsOf = {
      // The large map has more of everything, and takes its time; the small one says as much about a theme.
      [theme === 'light' ? 'map' : 'small']: viewsOfMap,
      ...(theme === 'dark' ? { overlay: viewsOfMap } : {}),
      partial: viewsOfMap,
      module: [undefined],
      empty: [undefined],
      other: [undefined],
    };
    for (const [name, views] of Object.entries(viewsOf)) {
      for (const view of views)
        tests[`axe: ${name}${view === undefined ? '' : `, ${view}`}, ${theme}`] = () =>
          check(browser, pages[name], view, { theme, width: theme === 'dark' ? 320 : 900 });
    }
  }
  return tests;
}

/**
 * @param {import('./browser.mjs').Browser} browser
 * @param {import('./browser.mjs').Shown} page
 * @param {string | undefined} view
 * @param {import('./browser.mjs').Opening} options
 */
async function check(browser, page, view, options) {
  const preview = await browser.open(options);
  try {
    await preview.show(page);
    if (view !== undefined) await preview.view(view);
    // Forty rows opened would say what five say.
    await preview.page.evaluate(() => {
      for (const details of [...document.querySelectorAll('details')].slice(0, 5)) details.open = true;
    });
    await preview.page.evaluate(axe);
    const { violations } = await preview.page.evaluate(() =>
      globalThis.axe.run(document, {
        resultTypes: ['violations'],
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      }),
    );
    assert.deepEqual(
      violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .slice(0, 3)
            .map(({ html, failureSummary }) => `${html} ${failureSummary}`)
            .join('\n')}`,
      ),
      [],
    );
    const tooWide = await preview.page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    assert.ok(tooWide <= 0, `The page is ${tooWide} pixels wider than its panel.`);
    assert.deepEqual(preview.problems, []);
  } finally {
    await preview.close();
  }
}
