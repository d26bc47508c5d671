import customPack from '../../packs/custom.provision-framework.yaml';
import englandPack from '../../packs/england-2015.provision-framework.yaml';
import { createLanguageService, type LanguageService } from '../../src/language/service.ts';
import type { FrameworkPack } from '../../src/model/formats/framework.ts';
import { limits } from '../../src/model/limits.ts';
import { decode, type Decoded } from '../../src/text/decode.ts';
import { createMarkdownParser } from '../../src/text/markdown/parser.ts';

/** The day on which all examples and samples are checked. */
export const today = '2026-12-01';

const packs = new Map([
  ['england-2015', englandPack],
  ['custom', customPack],
]) as ReadonlyMap<string, unknown> as ReadonlyMap<string, FrameworkPack>;

/** The engine over some documents: `name` is a path inside a project of its own. */
export async function openProject(
  documents: Iterable<readonly [name: string, content: Decoded | string | Uint8Array]>,
  day = today,
): Promise<LanguageService> {
  const service = createLanguageService({
    clock: { today: () => day },
    load: {
      markdown: async () => createMarkdownParser(),
      pack: async (id) => {
        const pack = packs.get(id);
        if (pack === undefined) throw new Error(`No pack ${id}`);
        return pack;
      },
    },
  });
  for (const [name, content] of documents) await service.put(uriOf(name), toDecoded(content));
  return service;
}

export function uriOf(name: string): string {
  return `memory:/project/${name}`;
}

/** The bytes of a file that was brought in through `files:`. */
export function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

export function textOf(base64: string): string {
  return new TextDecoder().decode(bytesOf(base64));
}

function toDecoded(content: Decoded | string | Uint8Array): Decoded {
  if (typeof content === 'string') return { text: content };
  return content instanceof Uint8Array ? decode(content, limits.fileBytes) : content;
}
