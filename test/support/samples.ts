import samples from 'files:../../samples';
import { textOf } from './base64.ts';

/** A sample's text, by its path inside `samples`. */
export function sample(path: string): string {
  const content = samples[path];
  if (content === undefined) throw new Error(`No sample ${path}`);
  return textOf(content);
}

/** The samples without mistakes, by their path. */
export const soundSamples: readonly string[] = Object.keys(samples).filter(
  (path) => !path.startsWith('faulty/') && !path.endsWith('README.md'),
);
