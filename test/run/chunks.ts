import type * as analysersChunk from '../../src/analysers.ts';
import type * as textsChunk from '../../src/texts.ts';
import type * as engineChunk from '../../src/engine.ts';
import type * as markdownChunk from '../../src/text/markdown/parser.ts';
import type { FrameworkPack } from '../../src/model/formats/framework.ts';

/** What is shipped, loaded as a host loads it: from `dist/`, beside the page. */
async function chunk<T>(name: string): Promise<T> {
  const base = new URL(
    '../../dist/',
    (globalThis as unknown as { location: { href: string } }).location.href,
  );
  return (await import(new URL(name, base).href)) as T;
}

/** One map with a mistake and one sound module, read and checked by the shipped chunks. */
export async function checkWithChunks(): Promise<void> {
  const engine = await chunk<typeof engineChunk>('engine.mjs');
  const { texts } = await chunk<typeof textsChunk>('texts.en.mjs');
  const service = engine.createLanguageService(
    {
      clock: { today: () => '2026-12-01' },
      load: {
        analysers: async () => (await chunk<typeof analysersChunk>('analysers.mjs')).createAnalysers(),
        markdown: async () => (await chunk<typeof markdownChunk>('markdown.mjs')).createMarkdownParser(),
        pack: async (id) => (await chunk<{ default: FrameworkPack }>(`packs/${id}.mjs`)).default,
      },
    },
    { texts },
  );
  await service.put('test:/a.provision.yaml', {
    text: 'provision_map: 1\nid: a\ntitle: A\nversion: "1.0.0"\nframework: england-2015\nprovisions: []\nx: 1\n',
  });
  await service.put('test:/b.cpd.md', {
    text: '---\ncpd_module: 1\nid: b\ntitle: B\nversion: "1.0.0"\ntype: awareness\nduration: 10\nobjectives:\n  - id: o1\n    text: Names two.\n---\n\n:::activity{minutes=10}\nAt 10:30 &amp; later.\n:::\n',
  });
  const codes = ['test:/a.provision.yaml', 'test:/b.cpd.md'].map((uri) =>
    service.diagnostics(uri).map(({ code }) => code),
  );
  if (JSON.stringify(codes) !== JSON.stringify([['shape/unknown-key'], []]))
    throw new Error(`Unexpected findings: ${JSON.stringify(codes)}`);
}
