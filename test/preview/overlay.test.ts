import { doesNotMatch, equal, match, ok } from '../support/assert.ts';
import { PreviewProject, sample, samplePaths, viewOf, wordsOf } from './project.ts';

async function hillside(): Promise<string> {
  const project = new PreviewProject();
  await project.put('map.provision.yaml', sample(samplePaths.map));
  return project.show('hillside.provision-overlay.yaml', sample(samplePaths.overlay));
}

const rowOf = (html: string, id: string): string => {
  const start = html.indexOf(`id="row-${id}"`);
  return start < 0 ? '' : html.slice(html.lastIndexOf('<article', start), html.indexOf('</article>', start));
};

describe('preview: overlay', () => {
  it('marks what the school added and changed, and nothing else', async () => {
    const html = await hillside();
    match(rowOf(html, 'quiet-lunch'), /Added by Hillside Primary School/);
    const reading = wordsOf(rowOf(html, 'structured-reading-programme'));
    match(reading, /Changed by Hillside Primary School/);
    match(reading, /A learner gets less than published\. Why: We have one trained assistant/);
    match(reading, /Who, how long, how often Changed/);
    match(reading, /What gets in the way Reading/);
    match(reading, /3 times a week for 20 weeks/);
    doesNotMatch(rowOf(html, 'predictable-days'), /Hillside|class="mark"/);
    const marks = viewOf(html, 'overview').match(/<span class="mark">(?:Added|Changed)<\/span>/g);
    ok((marks?.length ?? 0) > 5);
  });

  it('knows in which document each thing is written', async () => {
    const html = await hillside();
    const [map, overlay] = [sample(samplePaths.map).split('\n'), sample(samplePaths.overlay).split('\n')];
    const published = /data-line="(\d+)" data-uri="([^"]+)"/.exec(
      rowOf(html, 'structured-reading-programme'),
    );
    equal(published?.[2], 'file:///project/map.provision.yaml');
    equal(map[Number(published?.[1])], '  - id: structured-reading-programme');
    const own = /data-line="(\d+)"(?! data-uri)/.exec(rowOf(html, 'quiet-lunch'));
    equal(overlay[Number(own?.[1])], '  - id: quiet-lunch');
  });

  it('tells families what is left out, and why', async () => {
    const words = wordsOf(viewOf(await hillside(), 'families'));
    match(words, /What is not offered here 6 published rows are left out/);
    match(words, /Small-group mornings We have no spare room/);
  });

  it('names the map it builds on', async () => {
    const words = wordsOf(await hillside());
    match(words, /Built on Northshire graduated provision, birth to 25, 2\.1\.0/);
    doesNotMatch(words, /Published 2 November/);
  });

  it('shows the school’s own rows where the map is not at hand', async () => {
    const project = new PreviewProject();
    const html = await project.show('hillside.provision-overlay.yaml', sample(samplePaths.overlay));
    match(
      wordsOf(html),
      /The map this builds on \(northshire\/graduated-provision 2\.1\.0\) is not in this folder/,
    );
    match(html, /id="row-quiet-lunch"/);
    const empty = await project.show('new.provision-overlay.yaml', 'provision_overlay: 1\n');
    match(empty, /No published map is named under “extends” yet/);
    match(empty, /No rows are shown yet/);
  });
});
