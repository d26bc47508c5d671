import customPack from '../../packs/custom.provision-framework.yaml';
import englandPack from '../../packs/england-2015.provision-framework.yaml';
import type { Analysers } from '../../src/insight/analysers.ts';
import { createAnalysers } from '../../src/insight/createAnalysers.ts';
import type { FrameworkPack } from '../../src/model/formats/framework.ts';
import { createMarkdownParser } from '../../src/text/markdown/parser.ts';
import type { MarkdownParser } from '../../src/text/markdown/directive.ts';
import type { WorkspacePorts } from '../../src/workspace/workspace.ts';

const packs: ReadonlyMap<string, unknown> = new Map([
  ['england-2015', englandPack],
  ['custom', customPack],
]);

/** The outside world in memory. It counts what is asked of it, so that a test can say how much work was done. */
export class MemoryPorts implements WorkspacePorts {
  day = '2026-12-01';
  readonly asked = { today: 0, analysers: 0, markdown: 0, packs: [] as string[] };
  /** Hold back what is loaded until `release` is called, to see what happens meanwhile. */
  hold = false;
  #waiting: (() => void)[] = [];

  readonly clock = {
    today: (): string => {
      this.asked.today++;
      return this.day;
    },
  };

  readonly load = {
    analysers: async (): Promise<Analysers> => {
      this.asked.analysers++;
      await this.#held();
      return analysers();
    },
    markdown: async (): Promise<MarkdownParser> => {
      this.asked.markdown++;
      await this.#held();
      return markdownParser();
    },
    pack: async (id: string): Promise<FrameworkPack> => {
      this.asked.packs.push(id);
      await this.#held();
      const pack = packs.get(id);
      if (pack === undefined) throw new Error(`No pack ${id}`);
      return pack as FrameworkPack;
    },
  };

  release(): void {
    this.hold = false;
    for (const go of this.#waiting.splice(0)) go();
  }

  async #held(): Promise<void> {
    if (this.hold) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }
}

/** Made once: their lexicons are the same for every test. */
const made: Analysers[] = [];

export function analysers(): Analysers {
  const [ready = createAnalysers()] = made;
  made[0] = ready;
  return ready;
}

/** Making one takes longer than most tests. */
const parsers: MarkdownParser[] = [];

export function markdownParser(): MarkdownParser {
  const [parser = createMarkdownParser()] = parsers;
  parsers[0] = parser;
  return parser;
}
