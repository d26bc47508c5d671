import 'mocha/mocha.js';
import { LineReporter } from './reporter.ts';

/** Sets mocha up; tests may be imported after this. */
export function setUpMocha(timeout: number): void {
  // The browser build reads the address of its page, which the Node extension host does not have.
  (globalThis as { location?: unknown }).location ??= { search: '' };
  mocha.setup({ ui: 'bdd', reporter: LineReporter as unknown as Mocha.ReporterConstructor, timeout });
}

/** Runs what has been imported; rejects when a test failed. */
export function runMocha(): Promise<void> {
  return new Promise((resolve, reject) => {
    mocha.run((failures) => {
      if (failures > 0) reject(new Error(`${failures} tests failed`));
      else resolve();
    });
  });
}
