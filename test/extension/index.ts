import { runMocha, setUpMocha } from '../run/inBrowserBuild.ts';

/** Runs inside the extension host, in the web and on Node alike. */
export async function run(): Promise<void> {
  setUpMocha(20_000);
  await import('./suite/all.ts');
  await runMocha();
}
