import { english } from '../../src/rules/messages/english.ts';
import { createLanguageService, type LanguageService } from '../../src/language/service.ts';
import { createHandoutRenderer } from '../../src/preview/handoutRenderer.ts';
import { createPreviews, type PreviewInput, type Rendered } from '../../src/preview/previews.ts';
import { MemoryPorts } from '../support/ports.ts';

export { sample } from '../support/samples.ts';

/** Documents in memory, shown as the editor shows them. */
export class PreviewProject {
  readonly service: LanguageService = createLanguageService(new MemoryPorts(), { texts: english });
  readonly previews = createPreviews({ handout: () => Promise.resolve(createHandoutRenderer()) });

  async put(name: string, text: string): Promise<string> {
    const uri = `file:///project/${name}`;
    await this.service.put(uri, { text });
    return uri;
  }

  input(uri: string): PreviewInput {
    const { workspace } = this.service;
    const document = workspace.document(uri);
    if (document === undefined) throw new Error(`Not a document: ${uri}`);
    const { framework, map } = workspace.surroundings(uri);
    return { document, framework, map, documentAt: (other) => workspace.document(other) };
  }

  render(uri: string): Promise<Rendered> {
    return this.previews.render(this.input(uri));
  }

  /** Puts a document and shows it. */
  async show(name: string, text: string): Promise<string> {
    return (await this.render(await this.put(name, text))).html;
  }
}

export const samplePaths = {
  map: 'primary-and-beyond/northshire-graduated-provision.provision.yaml',
  small: 'small/first-map.provision.yaml',
  overlay: 'hillside-school/hillside.provision-overlay.yaml',
  module: 'training/autism-communication-essentials.cpd.md',
} as const;

/** What a page says, without its markup. */
export function wordsOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');
}

/** The part of a map's page that one of its tabs shows. */
export function viewOf(html: string, view: 'overview' | 'rows' | 'families'): string {
  const start = html.indexOf(`id="view-${view}"`);
  const next = html.indexOf('role="tabpanel"', start + 1);
  return start < 0 ? '' : html.slice(start, next < 0 ? undefined : next);
}
