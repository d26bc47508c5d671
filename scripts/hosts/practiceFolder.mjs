import { cp, mkdtemp, readdir, realpath, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

/** What a fresh window opens, the first that there is. */
const worthOpening = [/\.provision\.yaml$/, /\.cpd\.md$/, /^README\.md$/i];

/**
 * Copies the samples to a place of their own, to be written in freely.
 *
 * @param {string} samples
 * @returns {Promise<{ folder: string, isPractice: true, remove(): Promise<void> }>}
 */
export async function makePracticeFolder(samples) {
  const home = await realpath(await mkdtemp(path.join(os.tmpdir(), 'graduated-provision-')));
  const folder = path.join(home, 'practice');
  await cp(samples, folder, { recursive: true });
  return { folder, isPractice: true, remove: () => rm(home, { recursive: true, force: true }) };
}

/**
 * Chooses what to show first: the largest provision map, else the largest module, else a README. Faulty samples are
 * for those who look for them.
 *
 * @param {string} folder
 * @returns {Promise<string[]>} no or one path, relative, with `/`
 */
export async function chooseFirstFile(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
      .map(async (place) => ({
        at: path.relative(folder, place).split(path.sep).join('/'),
        size: (await stat(place)).size,
      })),
  );
  for (const wanted of worthOpening) {
    const found = files.filter(({ at }) => wanted.test(at) && !at.startsWith('faulty/'));
    found.sort((a, b) => b.size - a.size);
    if (found[0]) return [found[0].at];
  }
  return [];
}
