import { createLanguageService, type LanguageService } from '../../src/language/service.ts';
import { limits } from '../../src/model/limits.ts';
import { decode, type Decoded } from '../../src/text/decode.ts';
import { MemoryPorts } from '../support/ports.ts';
import { uriOf } from '../support/project.ts';

export { uriOf };

/** The day on which all examples and samples are checked. */
export const today = '2026-12-01';

/** The engine over some documents: `name` is a path inside a folder of its own. */
export async function openProject(
  documents: Iterable<readonly [name: string, content: string | Uint8Array]>,
  day = today,
): Promise<LanguageService> {
  const ports = new MemoryPorts();
  ports.day = day;
  const service = createLanguageService(ports);
  for (const [name, content] of documents) await service.put(uriOf(name), toDecoded(content));
  return service;
}

/** The bytes of a file that was brought in through `files:`. */
export function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

export function textOf(base64: string): string {
  return new TextDecoder().decode(bytesOf(base64));
}

function toDecoded(content: string | Uint8Array): Decoded {
  return typeof content === 'string' ? { text: content } : decode(content, limits.fileBytes);
}
