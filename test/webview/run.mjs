/**
 * Level 4: the preview's page in a browser, with a fake editor around it. Keyboard, patching, scrolling, four themes,
 * axe-core; `--only=pictures` makes the screenshots alone.
 */
import { build, launch } from './browser.mjs';
import { pictures } from './shots.mjs';
import { accessibility } from './accessibility.mjs';
import { behaviour } from './behaviour.mjs';

const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length);
const built = await build();
const pages = Object.fromEntries((await built.made.testPages()).map((page) => [page.name, page]));
const browser = await launch(built);
const failed = [];
let passed = 0;

async function run(name, test) {
  try {
    await test();
    passed++;
    console.log(`  ok    ${name}`);
  } catch (error) {
    failed.push(name);
    console.error(`  FAIL  ${name}\n${error.stack ?? error}`);
  }
}

try {
  if (only === undefined || only === 'behaviour')
    for (const [name, test] of Object.entries(behaviour(browser, pages, built.made))) await run(name, test);
  if (only === undefined || only === 'accessibility')
    for (const [name, test] of Object.entries(accessibility(browser, pages))) await run(name, test);
  if (only === undefined || only === 'pictures') await run('pictures', () => pictures(browser, pages));
} finally {
  await browser.close();
}
console.log(`\n${passed} passing, ${failed.length} failing`);
if (failed.length > 0) process.exitCode = 1;
