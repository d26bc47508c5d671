import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import esbuild from 'esbuild';
import { chunks, optionsFor } from '../build/chunks.mjs';

/** Licences under which third-party code may be part of what is shipped. */
const permissive = [
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'CC0-1.0',
  'Unlicense',
];

/**
 * The packages whose code is in any chunk, with their licences.
 *
 * @returns {Promise<{ name: string, version: string, licence: string, text: string }[]>}
 */
export async function shippedPackages() {
  const folders = new Set();
  for (const chunk of chunks) {
    const { metafile } = await esbuild.build({
      ...optionsFor(chunk, { minify: true, watch: false }),
      write: false,
    });
    for (const input of Object.keys(metafile.inputs)) {
      const match = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input);
      if (match) folders.add(match[1]);
    }
  }
  const found = await Promise.all([...folders].map(describe));
  return found.sort((a, b) => a.name.localeCompare(b.name));
}

/** Writes THIRD-PARTY-NOTICES.txt; throws when a licence is not one that we ship. */
export async function writeNotices() {
  const packages = await shippedPackages();
  const refused = packages.filter(({ licence }) => !permissive.includes(licence));
  if (refused.length > 0)
    throw new Error(
      `Not permissive: ${refused.map(({ name, licence }) => `${name} (${licence})`).join(', ')}`,
    );
  const parts = packages.map(
    ({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text.trim()}\n`,
  );
  await writeFile(
    'THIRD-PARTY-NOTICES.txt',
    `Graduated Provision contains code of these projects.\n\n${parts.join(`\n${'-'.repeat(80)}\n\n`)}`,
  );
}

async function describe(folder) {
  const { name, version, license } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e(?:\.\w+)?$/i.test(entry));
  const text = file === undefined ? `Licence: ${license}` : await readFile(path.join(folder, file), 'utf8');
  return { name, version, licence: license, text };
}
