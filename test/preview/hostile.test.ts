import { equal, ok } from '../support/assert.ts';
import fc from 'fast-check';
import { assertOurMarkup } from './markup.ts';
import { PreviewProject, sample, samplePaths } from './project.ts';

const hostile = [
  `<script>alert(1)</script>`,
  `"><img src=x onerror=alert(1)>`,
  `' onmouseover='alert(1)`,
  `</style><svg onload=alert(1)>`,
  `javascript:alert(1)`,
  `https://a.example/"onfocus="alert(1)`,
  `<!-- `,
  `&lt;script&gt;`,
];

/** The document with other words in some of its values; keys and structure stay. */
function spoiled(text: string, spoil: (line: number) => string | undefined): string {
  return text
    .split('\n')
    .map((line, at) => {
      const value = spoil(at);
      const match = /^(\s*(?:- )?(?:[\w-]+: )|\s*- )([^\s#].*)$/.exec(line);
      return value === undefined ||
        match === null ||
        /^(?:provision|cpd)_\w+: |^extends|^framework/.test(line)
        ? line
        : `${match[1]}${JSON.stringify(value)}`;
    })
    .join('\n');
}

const numbers = fc.infiniteStream(fc.integer({ min: 0, max: 10_000 }));

describe('preview: hostile documents', () => {
  for (const [name, file] of [
    ['map', 'x.provision.yaml'],
    ['small', 'x.provision.yaml'],
    ['overlay', 'x.provision-overlay.yaml'],
  ] as const) {
    it(`stay text in every field of the ${name}`, async () => {
      const text = sample(samplePaths[name]);
      for (const value of hostile)
        assertOurMarkup(
          await new PreviewProject().show(
            file,
            spoiled(text, () => value),
          ),
        );
    }).timeout(20_000);
  }

  it('stay text in any fields, those of an overlay over a hostile map included', async () => {
    const [map, overlay] = [sample(samplePaths.map), sample(samplePaths.overlay)];
    await fc.assert(
      fc.asyncProperty(numbers, async (stream) => {
        const pick = (): string | undefined => {
          const next = stream.next().value;
          return next % 3 === 0 ? hostile[next % hostile.length] : undefined;
        };
        const project = new PreviewProject();
        // The names by which the overlay finds the map stay.
        const keep = map.split('\n').slice(0, 16).length;
        assertOurMarkup(
          await project.show(
            'm.provision.yaml',
            spoiled(map, (at) => (at < keep ? undefined : pick())),
          ),
        );
        const head = overlay.indexOf('title:');
        const made = overlay.slice(0, head) + spoiled(overlay.slice(head), pick);
        assertOurMarkup(await project.show('x.provision-overlay.yaml', made));
      }),
      { numRuns: 6 },
    );
  }).timeout(30_000);

  it('stay text in the front matter of a module', async () => {
    const text = sample(samplePaths.module);
    const end = text.indexOf('\n---', 4);
    for (const value of hostile)
      assertOurMarkup(
        await new PreviewProject().show(
          'x.cpd.md',
          spoiled(text.slice(0, end), () => value) + text.slice(end),
        ),
      );
  }).timeout(20_000);

  it('cannot name elements of the page', async () => {
    const html = await new PreviewProject().show(
      'x.provision.yaml',
      'provision_map: 1\nprovisions:\n  - id: "content"\n    title: a\n  - id: content\n    title: b\n  - id: "view-rows"\n    title: c\n',
    );
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    equal(new Set(ids).size, ids.length);
    ok(!ids.includes('content'));
    assertOurMarkup(html);
  });
});
