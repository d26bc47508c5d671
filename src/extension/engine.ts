import type * as analysersChunk from '../analysers.ts';
import type * as engineChunk from '../engine.ts';
import type { LanguageService } from '../language/service.ts';
import type { FrameworkPack } from '../model/formats/framework.ts';
import type * as textsChunk from '../texts.ts';
import type * as markdownChunk from '../text/markdown/parser.ts';
import type { Host } from './host.ts';

export interface Engine {
  readonly service: LanguageService;
  readonly chunk: typeof engineChunk;
}

/**
 * Loads the engine once, with the first document that needs it. Until then the extension costs nothing but its
 * registrations.
 */
export class EngineLoader {
  readonly #host: Host;
  #loading: Promise<Engine> | undefined;

  constructor(host: Host) {
    this.#host = host;
  }

  /** True once anything has asked for the engine. */
  get started(): boolean {
    return this.#loading !== undefined;
  }

  get(): Promise<Engine> {
    this.#loading ??= this.#load().catch((error: unknown) => {
      // A failed load may have been a passing fault of the network behind a web IDE: the next call tries again.
      this.#loading = undefined;
      throw error;
    });
    return this.#loading;
  }

  async #load(): Promise<Engine> {
    const [chunk, { texts }] = (await Promise.all([
      this.#host.load('engine.mjs'),
      this.#host.load('texts.en.mjs'),
    ])) as [typeof engineChunk, typeof textsChunk];
    let markdown: Promise<typeof markdownChunk> | undefined;
    const service = chunk.createLanguageService(
      {
        clock: { today },
        load: {
          analysers: async () =>
            ((await this.#host.load('analysers.mjs')) as typeof analysersChunk).createAnalysers(),
          markdown: async () => {
            markdown ??= this.#host.load('markdown.mjs') as Promise<typeof markdownChunk>;
            return (await markdown).createMarkdownParser();
          },
          pack: async (id) =>
            ((await this.#host.load(`packs/${id}.mjs`)) as { default: FrameworkPack }).default,
        },
      },
      { texts },
    );
    return { service, chunk };
  }
}

/** The local day as YYYY-MM-DD. */
function today(): string {
  const now = new Date();
  const pad = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
