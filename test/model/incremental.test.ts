import fc from 'fast-check';
import { readDocument, type Document } from '../../src/model/document.ts';
import type { DocumentKind } from '../../src/model/kinds.ts';
import { describedResult, described } from '../support/described.ts';
import { equal, ok } from '../support/assert.ts';
import { always, alwaysAsync, fuzzTimeout } from '../support/fuzz.ts';
import { modules } from '../support/markdownText.ts';
import { mutations, versions } from '../support/mutations.ts';
import { markdownParser } from '../support/ports.ts';
import { Project, uriOf } from '../support/project.ts';
import { sample } from '../support/samples.ts';
import { yamlDocuments, yamlSoup } from '../support/yamlText.ts';

const markdown = markdownParser();
const changes = fc.array(mutations, { minLength: 1, maxLength: 8 });

function read(text: string, kind: DocumentKind, previous?: Document): Document {
  const options = { uri: 'memory:/a', kind, markdown };
  return readDocument(text, previous === undefined ? options : { ...options, previous });
}

/** What a reading depends on. */
function textsOf(document: Document): readonly (readonly [key: string, reading: object])[] {
  return [
    ...document.blocks.map(({ reading }) => {
      const { role, key, text } = reading.block;
      return [JSON.stringify([role, key, reading.listCut, text]), reading] as const;
    }),
    ...document.body.map(
      ({ reading }) =>
        [JSON.stringify([reading.definitions, reading.problems, reading.block.text]), reading] as const,
    ),
  ];
}

/** Blocks of which the text is as before must be the very same as before. */
function keepsBlocks(before: Document, now: Document): void {
  const earlier = new Map<string, number>();
  for (const [key] of textsOf(before)) earlier.set(key, (earlier.get(key) ?? 0) + 1);
  const known = new Set(textsOf(before).map(([, reading]) => reading));
  const kept = new Map<string, number>();
  for (const [key, reading] of textsOf(now)) if (known.has(reading)) kept.set(key, (kept.get(key) ?? 0) + 1);
  for (const [key] of textsOf(now)) {
    const here = textsOf(now).filter(([other]) => other === key).length;
    equal(kept.get(key) ?? 0, Math.min(here, earlier.get(key) ?? 0), key);
  }
}

describe('reading a text again after edits', function () {
  this.timeout(fuzzTimeout);

  for (const [title, kind, texts, share] of [
    ['maps', 'map', fc.oneof(yamlDocuments, yamlSoup), 0.2],
    ['modules', 'module', modules, 0.08],
  ] as const) {
    it(`gives what reading it for the first time gives: ${title}`, () => {
      always(
        fc.tuple(texts, changes),
        ([text, edits]) => {
          let document = read(text, kind);
          for (const next of versions(text, edits)) {
            const before = document;
            document = read(next, kind, before);
            equal(described(document), described(read(next, kind)), JSON.stringify([before.text, next]));
            keepsBlocks(before, document);
          }
        },
        share,
      );
    });
  }

  const overlay = sample('hillside-school/hillside.provision-overlay.yaml');
  const map = sample('primary-and-beyond/northshire-graduated-provision.provision.yaml');
  const small = sample('small/first-map.provision.yaml');
  const module = sample('training/autism-communication-essentials.cpd.md');

  for (const [title, name, text, others, share] of [
    ['a map', 'a.provision.yaml', small, {}, 0.04],
    ['a module', 'a.cpd.md', module, {}, 0.012],
    ['an overlay', 'a.provision-overlay.yaml', overlay, { 'm.provision.yaml': map }, 0.004],
    ['the map under an overlay', 'm.provision.yaml', map, { 'a.provision-overlay.yaml': overlay }, 0.003],
  ] as const) {
    it(`finds what is found in it for the first time: ${title}`, async () => {
      const project = await Project.of({ ...others, [name]: text });
      await alwaysAsync(
        changes,
        async (edits) => {
          for (const next of versions(text, edits)) {
            await project.put(name, next);
            const cold = await Project.of({ ...others, [name]: next });
            for (const each of [name, ...Object.keys(others)]) {
              const uri = uriOf(each);
              const [warmDocument, coldDocument] = [
                project.workspace.document(uri),
                cold.workspace.document(uri),
              ];
              ok(warmDocument !== undefined && coldDocument !== undefined, each);
              equal(
                describedResult(project.workspace.check(uri), warmDocument),
                describedResult(cold.workspace.check(uri), coldDocument),
                JSON.stringify(next),
              );
              equal(project.service.diagnostics(uri), cold.service.diagnostics(uri), 'as shown');
              equal(project.service.symbols(uri), cold.service.symbols(uri), 'the outline');
            }
          }
        },
        share,
      );
    });
  }
});
