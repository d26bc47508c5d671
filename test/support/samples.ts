import samples from 'files:../../samples';

/** A sample's text, by its path inside `samples`. */
export function sample(path: string): string {
  const content = samples[path];
  if (content === undefined) throw new Error(`No sample ${path}`);
  return new TextDecoder().decode(Uint8Array.from(atob(content), (character) => character.charCodeAt(0)));
}

/** The samples without mistakes, by their path. */
export const soundSamples: readonly string[] = Object.keys(samples).filter(
  (path) => !path.startsWith('faulty/') && !path.endsWith('README.md'),
);
