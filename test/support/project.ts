import { createLanguageService, type LanguageService } from '../../src/language/service.ts';
import { english } from '../../src/rules/messages/english.ts';
import type { Profile } from '../../src/model/formats/field.ts';
import { limits } from '../../src/model/limits.ts';
import { decode, type Decoded } from '../../src/text/decode.ts';
import { MemoryPorts } from './ports.ts';

export function uriOf(name: string): string {
  return `memory:/project/${name}`;
}

/** The engine over some documents, by their path inside one folder. */
export class Project {
  readonly ports = new MemoryPorts();
  readonly service: LanguageService;

  constructor(profile?: Profile) {
    this.service = createLanguageService(this.ports, {
      texts: english,
      ...(profile === undefined ? {} : { profile }),
    });
  }

  static async of(documents: Readonly<Record<string, string | Uint8Array>>): Promise<Project> {
    const project = new Project();
    for (const [name, content] of Object.entries(documents)) await project.put(name, content);
    return project;
  }

  get workspace(): LanguageService['workspace'] {
    return this.service.workspace;
  }

  async put(name: string, content: string | Uint8Array): Promise<void> {
    await this.service.put(uriOf(name), toDecoded(content));
  }

  /** Codes with the text they mark, in the order of the document. */
  findings(name: string): readonly (readonly [code: string, marked: string])[] {
    const document = this.workspace.document(uriOf(name));
    return this.service.diagnostics(uriOf(name)).map(({ code, range }) => {
      const span = document?.lines.span(range);
      return [code, span === undefined ? '' : (document?.text.slice(span.start, span.end) ?? '')] as const;
    });
  }

  codes(name: string): readonly string[] {
    return this.service.diagnostics(uriOf(name)).map(({ code }) => code);
  }
}

/** The engine over some documents: `name` is a path inside a project of its own. */
export async function openProject(
  documents: Iterable<readonly [name: string, content: Decoded | string | Uint8Array]>,
  day?: string,
): Promise<LanguageService> {
  const ports = new MemoryPorts();
  if (day !== undefined) ports.day = day;
  const service = createLanguageService(ports, { texts: english });
  for (const [name, content] of documents) await service.put(uriOf(name), toDecoded(content));
  return service;
}

function toDecoded(content: Decoded | string | Uint8Array): Decoded {
  if (typeof content === 'string') return { text: content };
  return content instanceof Uint8Array ? decode(content, limits.fileBytes) : content;
}
