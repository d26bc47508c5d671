/**
 * Runs the test levels, fast to slow. Without arguments levels 1 to 5, which is `npm test`; with numbers just those.
 * Uses nothing but Node until everything is installed.
 *
 *   node scripts/test.mjs [level …]
 */
import { installPackages } from './hosts/setUp.mjs';
import { runCommand } from './hosts/runCommand.mjs';
import { projectRoot } from './hosts/places.mjs';

process.chdir(projectRoot);
const asked = process.argv.slice(2).map(Number);
if (asked.some((number) => !Number.isInteger(number))) {
  console.error('Name the levels by their numbers, as in: node scripts/test.mjs 1 3');
  process.exit(2);
}

await installPackages(console.log);
console.log('Building the extension and its tests.');
await runCommand(process.execPath, ['scripts/build.mjs', '--tests'], { cwd: projectRoot });

const { levels, defaultLevels } = await import('./test/levels.mjs');
const wanted = asked.length > 0 ? asked : defaultLevels;
const totals = { passed: 0, failed: 0 };
for (const level of levels.filter(({ number }) => wanted.includes(number))) {
  console.log(`\n━━ Level ${level.number}: ${level.title}`);
  const started = performance.now();
  const result = await level.run().catch((error) => {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`Level ${level.number}: ${result.passed} passed, ${result.failed} failed, ${seconds} s`);
  totals.passed += result.passed;
  totals.failed += result.failed;
}
if (totals.passed + totals.failed === 0) totals.failed = 1;
console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exit(totals.failed > 0 ? 1 : 0);
