import fc from 'fast-check';
import { readDocument } from '../../../src/model/document.ts';
import { cutYaml } from '../../../src/text/yaml/cut.ts';
import { equal } from '../../support/assert.ts';
import { always, fuzzTimeout } from '../../support/fuzz.ts';
import { mutations, versions } from '../../support/mutations.ts';
import { blockwise, plain, wholeParse } from '../../support/wholeParse.ts';
import { yamlDocuments, yamlSoup } from '../../support/yamlText.ts';

const mutated = fc
  .tuple(yamlDocuments, fc.array(mutations, { minLength: 1, maxLength: 3 }))
  .map(([text, changes]) => [...versions(text, changes)].at(-1) ?? text);

function compare(text: string): boolean {
  const whole = wholeParse(text);
  if (whole === undefined) return false;
  const document = readDocument(text, { uri: 'memory:/a.provision.yaml', kind: 'map' });
  const ours = blockwise(document);
  equal(plain(ours), plain(whole), JSON.stringify(text));
  equal(ours, whole, JSON.stringify(text));
  const said = document.blocks.flatMap(({ reading }) => reading.problems.map(({ kind }) => kind));
  equal(
    said.filter((kind) => kind !== 'split-text' && kind !== 'deep'),
    [],
    JSON.stringify(text),
  );
  return true;
}

describe('reading block by block gives what reading the whole gives', function () {
  this.timeout(fuzzTimeout);

  for (const [title, texts, least] of [
    ['documents as people write them', yamlDocuments, 0.3],
    ['the same after some changes', mutated, 0.1],
    ['lines in any order', yamlSoup, 0.02],
  ] as const) {
    it(title, () => {
      let [tried, compared] = [0, 0];
      always(texts, (text) => {
        tried++;
        if (compare(text)) compared++;
      });
      equal(
        compared > tried * least,
        true,
        `only ${compared} of ${tried} texts were sound enough to compare`,
      );
    });

    it(`${title}: the blocks together are the text`, () => {
      always(texts, (text) => {
        const blocks = cutYaml(text);
        equal(blocks.map((block) => block.text).join(''), text);
        let at = 0;
        for (const block of blocks) {
          equal(block.start, at);
          at += block.text.length;
        }
      });
    });
  }
});
