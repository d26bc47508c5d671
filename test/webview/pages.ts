import { previewPage } from '../../src/preview/page.ts';
import { PreviewProject, sample, samplePaths } from '../preview/project.ts';

export interface TestPage {
  readonly name: string;
  readonly uri: string;
  readonly title: string;
  readonly html: string;
}

const partial = `provision_map: 1
id: partial
title: A map that is being written
version: "0.1.0"
framework: england-2015
scope:
  areas:
    - communication_and_interaction
    - cognition_and_learning
    - social_emotional_and_mental_health
    - sensory_and_physical
provisions:
  - id: warm-start
    kind: practice
    state: draft
    title: A warm start to each day
    level: universal
    areas: [social_emotional_and_mental_health]
  - id: word-explorers
    kind: programme
    title: Word explorers
    plain: Three children meet an adult three times a week to play with new words.
    level: sen_support
    areas: [communication_and_interaction]
    delivery:
      - role: teaching_assistant
        does: deliver
        minutes: 15
        times:
    outcomes:
      - id: uses-words
        text: Within 10 weeks each child uses 8 of 10 taught words in class.
    decide:
      not_met: a-row-that-is-not-there
  - id: nowhere-yet
    kind: input
    title: A row without level and area
  - "half typed
`;

/** The pages that the browser tests look at, rendered from the samples and from documents that are still being written. */
export async function testPages(): Promise<readonly TestPage[]> {
  const project = new PreviewProject();
  const uris: Record<string, string> = {};
  for (const [name, path] of Object.entries(samplePaths)) uris[name] = await project.put(path, sample(path));
  uris['partial'] = await project.put('partial.provision.yaml', partial);
  uris['empty'] = await project.put('empty.provision.yaml', '');
  uris['other'] = await project.put('provision.config.yaml', 'provision_config: 1\n');
  const pages: TestPage[] = [];
  for (const [name, uri] of Object.entries(uris)) {
    pages.push({ name, uri, ...(await project.render(uri)) });
  }
  return [...pages, await lonelyOverlay()];
}

/** An overlay whose published map is not there. */
async function lonelyOverlay(): Promise<TestPage> {
  const project = new PreviewProject();
  const uri = await project.put(samplePaths.overlay, sample(samplePaths.overlay));
  return { name: 'lonely', uri, ...(await project.render(uri)) };
}

/** The map after somebody typed into it, for tests of patching. */
export async function editedMap(change: (text: string) => string): Promise<TestPage> {
  const project = new PreviewProject();
  const uri = await project.put(samplePaths.map, change(sample(samplePaths.map)));
  return { name: 'edited', uri, ...(await project.render(uri)) };
}

export function shell(scriptUri: string): string {
  return previewPage({
    cspSource: 'https://preview.test',
    nonce: 'abcdefghijklmnop0123',
    scriptUri,
    title: 'Preview',
    baseUri: 'https://preview.test/samples/',
  });
}
