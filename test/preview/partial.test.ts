import fc from 'fast-check';
import { assertOurMarkup } from './markup.ts';
import { PreviewProject, sample, samplePaths } from './project.ts';

/** Documents are shown while they are being written: cut off anywhere, or with a piece missing. */
describe('preview: partial documents', () => {
  for (const [name, file] of [
    ['small', 'x.provision.yaml'],
    ['overlay', 'x.provision-overlay.yaml'],
    ['module', 'x.cpd.md'],
    ['map', 'x.provision.yaml'],
  ] as const) {
    it(`never throw: ${name}`, async () => {
      const text = sample(samplePaths[name]);
      const project = new PreviewProject();
      if (name === 'overlay') await project.put('map.provision.yaml', sample(samplePaths.map));
      await fc.assert(
        fc.asyncProperty(fc.nat(text.length), fc.nat(200), fc.boolean(), async (at, length, cutOff) => {
          const partial = cutOff ? text.slice(0, at) : text.slice(0, at) + text.slice(at + length);
          assertOurMarkup(await project.show(file, partial));
        }),
        { numRuns: name === 'map' ? 15 : 40 },
      );
    }).timeout(30_000);
  }
});
