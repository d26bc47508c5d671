/**
 * Prints results line by line through the console. mocha's own console reporters are not in its browser build, and the
 * same tests run in workers, where that build is the only one.
 */
export class LineReporter {
  constructor(runner: Mocha.Runner) {
    let passed = 0;
    const failures: { title: string; error: Error }[] = [];
    runner.on('suite', (suite) => {
      if (suite.title !== '') console.log(`${'  '.repeat(depthOf(suite))}${suite.title}`);
    });
    runner.on('pass', (test) => {
      passed++;
      console.log(
        `${'  '.repeat(depthOf(test))}✔ ${test.title}${test.speed === 'slow' ? ` (${test.duration ?? 0} ms)` : ''}`,
      );
    });
    runner.on('fail', (test, error: Error) => {
      failures.push({ title: test.fullTitle(), error });
      console.log(`${'  '.repeat(depthOf(test))}✘ ${test.title}`);
    });
    runner.once('end', () => {
      for (const { title, error } of failures) console.log(`\n${title}\n${error.stack ?? error.message}`);
      console.log(`\n${passed} passing, ${failures.length} failing`);
    });
  }
}

function depthOf(runnable: { parent?: Mocha.Suite | undefined }): number {
  return runnable.parent === undefined ? 0 : depthOf(runnable.parent) + 1;
}
