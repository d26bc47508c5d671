import { setUpMocha } from './inBrowserBuild.ts';

/** Runs in a bare worker: every engine test, then one check by the chunks as they are shipped. */
const post = (data: unknown): void =>
  (globalThis as unknown as { postMessage(data: unknown): void }).postMessage(data);

export async function runInWorker(load: () => Promise<unknown>): Promise<void> {
  console.log = (...parts: unknown[]): void => post({ line: parts.join(' ') });
  setUpMocha(60_000);
  await load();
  const { checkWithChunks } = await import('./chunks.ts');
  describe('the chunks as shipped', () => {
    it('check a map and a module', checkWithChunks);
  });
  const runner = mocha.run((failed) => post({ passed: runner.stats?.passes ?? 0, failed }));
}
