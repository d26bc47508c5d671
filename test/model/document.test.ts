import { readDocument, type Document } from '../../src/model/document.ts';
import { kindInfo, kindOfName, kindOfText, kinds, type DocumentKind } from '../../src/model/kinds.ts';
import { limits } from '../../src/model/limits.ts';
import { rangeIn, spanIn } from '../../src/model/place.ts';
import { toData } from '../../src/model/plain.ts';
import type { SourcedNode } from '../../src/model/sourced.ts';
import { compareVersions } from '../../src/model/versions.ts';
import * as yaml from 'yaml';
import { equal, ok, present, same } from '../support/assert.ts';
import { markdownParser } from '../support/ports.ts';
import { sample, soundSamples } from '../support/samples.ts';
import { joinLines, slice } from '../support/text.ts';

const uri = 'memory:/a';

function read(text: string, kind: DocumentKind = 'map', previous?: Document): Document {
  return readDocument(text, {
    uri,
    kind,
    markdown: markdownParser(),
    ...(previous === undefined ? {} : { previous }),
  });
}

/** Every value with the text that stands where it says it stands. */
function* places(document: Document, node: SourcedNode): Generator<readonly [SourcedNode, string]> {
  const span = spanIn(document, node);
  yield [node, span === undefined ? '(nowhere)' : slice(document.text, span)];
  const inner = node.type === 'list' ? node.items : node.type === 'map' ? Object.values(node.fields) : [];
  for (const child of inner) yield* places(document, child);
}

describe('a document', () => {
  it('is put together from its blocks', () => {
    const document = read(
      joinLines(['provision_map: 1', 'title: T', 'provisions:', '  - id: a', '  - id: b', 'extra: {x: 1}']),
    );
    equal(toData(document.root), {
      provision_map: 1,
      title: 'T',
      extra: { x: 1 },
      provisions: [{ id: 'a' }, { id: 'b' }],
    });
  });

  it('knows where everything stands, whatever its line breaks', () => {
    for (const lineBreak of ['\n', '\r\n']) {
      const text = joinLines(
        [
          '# lead',
          'title: "T: t"',
          'provisions:',
          '- id: a',
          '  entry:',
          '    when: now',
          '  areas:',
          '  - x',
          '- id: b',
        ],
        lineBreak,
      );
      const document = read(text);
      const found = [...places(document, document.root)]
        .filter(([node]) => node.type === 'value')
        .map(([, written]) => written);
      equal(found, ['"T: t"', 'a', 'now', 'x', 'b']);
    }
  });

  it('says where a block stands today', () => {
    const before = read(joinLines(['provisions:', '  - id: a', '  - id: b']));
    const after = read(
      joinLines(['title: T', 'provisions:', '  - id: new', '  - id: a', '  - id: b']),
      'map',
      before,
    );
    const rows = after.root.fields['provisions'];
    const old = before.root.fields['provisions'];
    ok(rows?.type === 'list' && old?.type === 'list', 'rows');
    const [, a, b] = rows.items;
    same(a, old.items[0], 'the row a');
    same(b, old.items[1], 'the row b');
    equal(rangeIn(after, present(b, 'b')), {
      start: { line: 4, character: 4 },
      end: { line: 4, character: 9 },
    });
    equal(rangeIn(before, present(b, 'b')), {
      start: { line: 2, character: 4 },
      end: { line: 2, character: 9 },
    });
  });

  it('does not say where a block stands that it no longer has', () => {
    const before = read('title: A\n');
    const after = read('title: B\n', 'map', before);
    equal(rangeIn(after, present(before.root.fields['title'], 'the title')), undefined);
  });

  it('gives twins places of their own', () => {
    const document = read(joinLines(['provisions:', '  - id: a', '  - id: a']));
    equal(document.starts.size, 4);
    const again = read(joinLines(['provisions:', '  - id: a', '  - id: a', '  - id: a']), 'map', document);
    equal(again.starts.size, 5);
  });

  it('tells a key that stands twice, and keeps the first with its rows', () => {
    const document = read(
      joinLines(['title: A', 'provisions:', '  - id: a', 'title: B', 'provisions:', '  - id: b']),
    );
    equal(
      document.problems.map(({ problem, source }) => [
        problem.kind,
        problem.args,
        rangeIn(document, { source, span: problem.span })?.start.line,
      ]),
      [
        ['duplicate-key', { key: 'title' }, 3],
        ['duplicate-key', { key: 'provisions' }, 4],
      ],
    );
    equal(toData(document.root), { title: 'A', provisions: [{ id: 'a' }] });
  });

  it('keeps the items of a list under a key that reads otherwise than it is written', () => {
    for (const [written, key] of [
      ['"a\\u0062"', 'ab'],
      ["'it''s'", "it's"],
      ['007', '7'],
      ['1.0', '1'],
      ['True', 'true'],
    ] as const)
      equal(toData(read(`${written}:\n  - x\n`).root), { [key]: ['x'] }, written);
  });

  it('keeps a mistake in its row', () => {
    for (const wrong of ['"open', "'open", '[open', '{open: x', 'a: b: c', '@x', '*x', '!x y', '\tx']) {
      const first = ['provisions:', `  - id: ${wrong}`, '    kind: practice'];
      const { root } = read(joinLines(['title: T', ...first, '  - id: b', '    title: B', 'extra: {x: 1}']));
      const alone = read(joinLines(first)).root.fields['provisions'];
      const rows = toData(present(root.fields['provisions'], 'the rows')) as unknown[];
      equal(
        rows,
        [...(alone === undefined ? [] : (toData(alone) as unknown[])), { id: 'b', title: 'B' }],
        wrong,
      );
      equal(
        [root.fields['title'], root.fields['extra']].map((node) => node?.type),
        ['value', 'map'],
      );
    }
  });

  it('takes a second document for nothing', () => {
    const document = read(joinLines(['title: A', '---', 'title: B', 'id: b']));
    equal(toData(document.root), { title: 'A' });
    equal(document.blocks.at(-1)?.reading.problems, [
      { kind: 'second-document', span: { start: 0, end: 3 } },
    ]);
  });

  it('reads a map written as JSON', () => {
    for (const text of [
      '{"id": "a", "provisions": [{"id": "b"}]}',
      '{\n"id": "a",\n"provisions": [\n{\n"id": "b"\n}\n]\n}\n',
    ])
      equal(toData(read(text).root), { id: 'a', provisions: [{ id: 'b' }] });
  });

  it('makes do with nothing', () => {
    for (const text of ['', '\n', '# only\n', '---\n', '---\n...\n', '\ufeff', '{}', '~'])
      equal(toData(read(text).root), {}, JSON.stringify(text));
  });

  it('is not read beyond the limits, and does not hold on to what was before', () => {
    const before = read('title: A\n');
    for (const [kind, text] of [
      ['map', 'x'.repeat(limits.yamlLength + 1)],
      ['map', '\n'.repeat(limits.yamlLines)],
      ['module', 'x'.repeat(limits.moduleLength + 1)],
    ] as const) {
      const document = read(text, kind, before);
      equal([document.tooLarge, document.blocks.length, document.body.length], [true, 0, 0]);
      equal(Object.keys(document).toSorted(), Object.keys(before).toSorted());
      equal(document.starts.get(document.root.source), 0);
    }
    equal(read('\n'.repeat(limits.yamlLines - 1)).tooLarge, false);
    equal(read('x'.repeat(limits.yamlLength)).tooLarge, false);
  });

  it('whose words are in it depends on its kind', () => {
    const layers = (kind: DocumentKind): readonly string[] =>
      read(joinLines(['title: T', 'adapt:', '  a: {title: B}', 'provisions:', '  - id: a']), kind).blocks.map(
        ({ reading }) => reading.source.layer,
      );
    equal(layers('map'), ['published', 'published', 'published', 'published']);
    equal(layers('overlay'), ['local', 'adapted', 'local', 'local']);
  });

  for (const path of soundSamples.filter((name) => !name.endsWith('.cpd.md'))) {
    it(`says what YAML says: ${path}`, () => {
      const text = sample(path);
      const kind = present(kindOfName(path.split('/').at(-1) ?? ''), 'the kind').kind;
      for (const changed of [
        text,
        text.replaceAll('\n', '\r\n'),
        text.replaceAll('\n  ', '\n      '),
        text.trimEnd(),
      ]) {
        const { root } = read(changed, kind);
        const whole = yaml.parse(changed) as Record<string, unknown>;
        equal(Object.keys(root.fields).toSorted(), Object.keys(whole).toSorted());
        for (const [key, value] of Object.entries(whole))
          equal(toData(present(root.fields[key], key)), value, key);
      }
    });
  }

  it('has the front matter of a module and its body in one range space', () => {
    const text = joinLines([
      '---',
      'title: T',
      'objectives:',
      '  - id: o1',
      '---',
      '',
      '# Title',
      '',
      ':::quiz',
      'Q',
      ':::',
    ]);
    const document = read(text, 'module');
    equal(toData(document.root), { title: 'T', objectives: [{ id: 'o1' }] });
    equal(
      [...document.blocks, ...document.body].map(({ start }) => document.lines.position(start).line),
      [1, 2, 3, 5, 6, 8],
    );
    const title = present(document.root.fields['title'], 'the title');
    equal(slice(text, present(spanIn(document, title), 'its place')), 'T');
  });

  it('reads the body of a module only with a parser', () => {
    const document = readDocument('---\ntitle: T\n---\n# A\n', { uri, kind: 'module' });
    equal(document.body, []);
    equal(toData(document.root), { title: 'T' });
  });
});

describe('kinds of documents', () => {
  for (const [name, kind] of [
    ['a.provision.yaml', 'map'],
    ['a.b.provision.yaml', 'map'],
    ['.provision.yaml', undefined],
    ['a.provision.yml', undefined],
    ['a.yaml', undefined],
    ['provision.yaml', undefined],
    ['a.provision-overlay.yaml', 'overlay'],
    ['a.provision-framework.yaml', 'framework'],
    ['a.provision-rates.yaml', 'rates'],
    ['a.cpd-path.yaml', 'path'],
    ['provision.config.yaml', 'config'],
    ['my.provision.config.yaml', undefined],
    ['a.cpd.md', 'module'],
    ['cpd.md', undefined],
    ['northshire.primary-1.2.0.provision.json', 'package'],
    ['provision-catalog.json', 'catalog'],
    ['provision.lock.yaml', 'lock'],
  ] as const) {
    it(`come from names: ${name}`, () => equal(kindOfName(name)?.kind, kind));
  }

  it('are all described', () => {
    for (const info of kinds) same(kindInfo(info.kind), info);
  });

  it('of texts without a name come from their version key, else from the language', () => {
    equal(kindOfText('# x\ntitle: T\nprovision_overlay: 1\n', 'provision'), 'overlay');
    equal(kindOfText('provision_config : 1\n', 'provision'), 'config');
    equal(kindOfText('title: provision_overlay: 1\n', 'provision'), 'map');
    equal(kindOfText('', 'provision'), 'map');
    equal(kindOfText('provision_map: 1\n', 'cpd-module'), 'module');
    equal(kindOfText('cpd_module: 1\n', 'provision'), 'map');
    equal(kindOfText('provision_map: 1\n', 'yaml'), undefined);
  });
});

describe('versions', () => {
  it('are ordered as semver.org has it', () => {
    const ordered = [
      '0.9.9',
      '1.0.0-1',
      '1.0.0-alpha',
      '1.0.0-alpha.1',
      '1.0.0-alpha.beta',
      '1.0.0-beta.2',
      '1.0.0-beta.11',
      '1.0.0',
      '1.2.0',
      '1.10.0',
      '2.0.0',
    ];
    ordered.forEach((a, at) => {
      ordered.forEach((b, other) =>
        equal(Math.sign(compareVersions(a, b) ?? NaN), Math.sign(at - other), `${a} and ${b}`),
      );
    });
  });

  it('that are none cannot be compared', () => {
    for (const version of ['', '1', '1.0', 'v1.0.0', '1.0.0.0', 'one'])
      equal(compareVersions(version, '1.0.0'), undefined, version);
  });
});
