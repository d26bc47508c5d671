import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FrameworkPack } from '../model/formats/framework.ts';
import type { Load } from '../workspace/ports/load.ts';
import { CannotRun } from './cannotRun.ts';

/** The `engine` chunk. */
export type Engine = typeof import('../engine.ts');

type Texts = typeof import('../texts.ts');

type AnalysersChunk = typeof import('../analysers.ts');

type Markdown = typeof import('../text/markdown/parser.ts');

/** Loads the engine, which lies beside the command line and is shared with the editor. */
export function loadEngine(): Promise<Engine> {
  return load<Engine>('engine.mjs');
}

/** Everything the engine says. */
export async function loadTexts(): Promise<Texts['texts']> {
  return (await load<Texts>('texts.en.mjs')).texts;
}

/** How the engine gets at the rest of its chunks. */
export const chunks: Load = {
  analysers: async () => (await load<AnalysersChunk>('analysers.mjs')).createAnalysers(),
  markdown: async () => (await load<Markdown>('markdown.mjs')).createMarkdownParser(),
  pack: async (id) => (await load<{ default: FrameworkPack }>(`packs/${id}.mjs`)).default,
};

/** The address is worked out here, so that esbuild leaves the import alone and the chunk stays a file of its own. */
async function load<Chunk>(name: string): Promise<Chunk> {
  const file = join(__dirname, name);
  try {
    return (await import(pathToFileURL(file).href)) as Chunk;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new CannotRun([
      `A part of this program is missing: ${file}. Install it again, or run "npm run build".`,
    ]);
  }
}
