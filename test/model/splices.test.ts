import fc from 'fast-check';
import { readDocument, type Document } from '../../src/model/document.ts';
import { applyEdits } from '../../src/text/edits.ts';
import { shift, type Span } from '../../src/text/span.ts';
import type { ScalarNode, YamlNode } from '../../src/text/yaml/node.ts';
import { equal, ok } from '../support/assert.ts';
import { always, fuzzTimeout } from '../support/fuzz.ts';
import { sample } from '../support/samples.ts';
import { blockwise, plain, wholeParse } from '../support/wholeParse.ts';
import { yamlDocuments } from '../support/yamlText.ts';

function read(text: string): Document {
  return readDocument(text, { uri: 'memory:/a.provision.yaml', kind: 'map' });
}

interface Field {
  readonly span: Span;
  readonly style: ScalarNode['style'];
}

/** Every value that is written down, in the order of the text. */
function fieldsOf(document: Document): readonly Field[] {
  return document.blocks.flatMap(({ reading, start }) => [
    ...reading.entries.flatMap(({ node }) => scalars(node, start)),
    ...(reading.node === undefined ? [] : scalars(reading.node, start)),
  ]);
}

function scalars(node: YamlNode, by: number): readonly Field[] {
  if (node.type === 'scalar')
    return node.written === '' ? [] : [{ span: shift(node.span, by), style: node.style }];
  return (node.type === 'list' ? node.items : node.entries.map(({ value }) => value)).flatMap((inner) =>
    scalars(inner, by),
  );
}

/** The values of a text in order, with the one at `at` taken for another. */
function values(text: string, at: number, instead: (value: unknown) => unknown): unknown {
  let seen = -1;
  const document = read(text);
  const walk = (node: YamlNode): unknown => {
    if (node.type === 'list') return node.items.map(walk);
    if (node.type === 'map') return node.entries.map(({ key, value }) => [key.value, walk(value)]);
    if (node.written === '') return null;
    return ++seen === at ? instead(node.value) : node.value;
  };
  return document.blocks.map(({ reading }) => [
    reading.entries.map(({ key, node }) => [key, walk(node)]),
    reading.node === undefined ? undefined : walk(reading.node),
  ]);
}

const newTexts = fc.oneof(
  fc.constantFrom(
    'plain',
    '',
    'a: b # c',
    '- x',
    '"quoted"',
    "it's",
    '{[',
    '12',
    'null',
    'two\nlines',
    'tab\t',
    '🧩',
    '---',
    '\\',
  ),
  fc.string({ maxLength: 12 }),
);

const changes = fc.tuple(yamlDocuments, fc.nat(), newTexts);

function change(text: string, which: number, newText: string): void {
  const fields = fieldsOf(read(text));
  const at = which % Math.max(fields.length, 1);
  const field = fields[at];
  if (field === undefined) return;
  const { span, style } = field;
  // A block text ends with its line break, which the line after it needs.
  const lineBreak =
    style === 'block' ? (/(?:\r?\n\s*)?$/.exec(text.slice(span.start, span.end))?.[0] ?? '') : '';
  const changed = applyEdits(text, [{ span, newText: JSON.stringify(newText) + lineBreak }]);
  const what = JSON.stringify([text, text.slice(span.start, span.end), newText]);
  equal(changed.slice(0, span.start), text.slice(0, span.start), what);
  equal(changed.slice(changed.length - (text.length - span.end)), text.slice(span.end), what);
  equal(
    values(changed, at, () => 'this one'),
    values(text, at, () => 'this one'),
    what,
  );
  equal(
    values(changed, at, (value) => value),
    values(text, at, () => newText),
    what,
  );
  const whole = wholeParse(changed);
  if (whole !== undefined) equal(plain(blockwise(read(changed))), plain(whole), what);
}

describe('changing one field', function () {
  this.timeout(fuzzTimeout);

  it('changes its bytes and its value and nothing else', () => {
    let tried = 0;
    always(
      changes,
      ([text, which, newText]) => {
        if (wholeParse(text) === undefined) return;
        tried++;
        change(text, which, newText);
      },
      0.5,
    );
    ok(tried > 50, `only ${tried} of the texts were sound enough to change`);
  });

  it('does so in a sample, with either line break', () => {
    const small = sample('small/first-map.provision.yaml');
    always(
      fc.tuple(fc.boolean(), fc.nat(), newTexts),
      ([crlf, which, newText]) => change(crlf ? small.replaceAll('\n', '\r\n') : small, which, newText),
      0.02,
    );
  });
});
