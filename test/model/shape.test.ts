import { readDocument, type Document } from '../../src/model/document.ts';
import type { DocumentKind } from '../../src/model/kinds.ts';
import { toData } from '../../src/model/plain.ts';
import { nearestOf } from '../../src/model/nearest.ts';
import { equal, same } from '../support/assert.ts';
import { joinLines } from '../support/text.ts';

function read(lines: readonly string[], kind: DocumentKind = 'map'): Document {
  return readDocument(joinLines(lines), { uri: 'memory:/a', kind });
}

/** Kind, path, marked text and what else there is to say about everything that departs from the format. */
function issues(lines: readonly string[], kind?: DocumentKind): readonly unknown[] {
  const document = read(lines, kind);
  return document.blocks.flatMap(({ reading, start }) =>
    reading.issues.map((issue) => {
      const { kind: what, path, span, ...more } = issue;
      const details = 'node' in more ? { expected: more.expected } : more;
      return [what, path.join('.'), document.text.slice(start + span.start, start + span.end), details];
    }),
  );
}

const row = ['provisions:', '  - id: a', '    title: A', '    kind: practice'];
const header = ['provision_map: 1', 'id: a', 'title: A', 'version: "1.0.0"', 'framework: england-2015'];

describe('the shape of a document', () => {
  it('is right where it is right', () => {
    equal(
      issues([
        ...header,
        ...row,
        '    level: universal',
        '    look_for: One sign',
        '    adults_do:',
        '      - Wait',
      ]),
      [],
    );
  });

  for (const [title, lines, expected] of [
    [
      'a required key that is missing',
      ['provisions:', '  - id: a', '    kind: practice'],
      [['missing', 'title', 'id', { key: 'title' }]],
    ],
    [
      'a missing key further in',
      [...row, '    outcomes:', '      - id: o'],
      [['missing', 'outcomes.0.text', 'id', { key: 'text' }]],
    ],
    ['a key with nothing after it', ['title:'], [['empty', 'title', 'title', { key: 'title' }]]],
    [
      'null and a tilde where a value belongs',
      ['title: null', 'id: ~'],
      [
        ['empty', 'title', 'title', { key: 'title' }],
        ['empty', 'id', 'id', { key: 'id' }],
      ],
    ],
    ['nothing for a group', ['publisher:'], [['empty', 'publisher', 'publisher', { key: 'publisher' }]]],
    ['nothing further in', [...row, '    level:'], [['empty', 'level', 'level', { key: 'level' }]]],
    [
      'an item with nothing in it',
      [...row, '    areas:', '      -', '      - sensory_and_physical'],
      [['empty', 'areas.0', '', { key: '0' }]],
    ],
    [
      'a key that nobody knows',
      ['titel: A'],
      [['unknown-key', 'titel', 'titel', { key: 'titel', nearest: 'title' }]],
    ],
    [
      'a key that nobody knows and that is near to none',
      ['zebra: A'],
      [['unknown-key', 'zebra', 'zebra', { key: 'zebra' }]],
    ],
    [
      'an unknown key further in',
      [...row, '    lvel: universal'],
      [['unknown-key', 'lvel', 'lvel', { key: 'lvel', nearest: 'level' }]],
    ],
    [
      'an unknown key near to one that is there',
      [...row, '    titel: B'],
      [['unknown-key', 'titel', 'titel', { key: 'titel' }]],
    ],
    [
      'a text where a list belongs',
      [...row, '    areas: sensory'],
      [['type', 'areas', 'sensory', { expected: ['list'] }]],
    ],
    [
      'a text where a group belongs',
      ['publisher: northshire'],
      [['type', 'publisher', 'northshire', { expected: ['group'] }]],
    ],
    [
      'a group where a text belongs',
      ['title:', '  a: 1', '  b: 2'],
      [['type', 'title', 'a', { expected: ['text'] }]],
    ],
    ['a list where a text belongs', ['title: [a, b]'], [['type', 'title', 'a', { expected: ['text'] }]]],
    [
      'a text where a number belongs',
      [...row, '    delivery:', '      - minutes: twenty'],
      [
        ['missing', 'delivery.0.role', 'minutes', { key: 'role' }],
        ['type', 'delivery.0.minutes', 'twenty', { expected: ['number'] }],
      ],
    ],
    ['a number where a text belongs', ['title: 12'], [['not-text', 'title', '12', { written: '12' }]]],
    ['yes or no where a text belongs', ['title: true'], [['not-text', 'title', 'true', { written: 'true' }]]],
    [
      'a text with a colon that became a group',
      [...row, '    adults_do:', '      - Say: stop'],
      [['became-mapping', 'adults_do.0', 'Say: stop', { written: '' }]],
    ],
    [
      'a word that is none of those allowed',
      ['provisions:', '  - id: a', '    title: A', '    kind: program'],
      [
        [
          'word',
          'kind',
          'program',
          {
            allowed: ['practice', 'programme', 'input', 'setting', 'coordination', 'transition'],
            value: 'program',
            nearest: 'programme',
          },
        ],
      ],
    ],
    [
      'an id with capitals',
      ['id: Primary Map'],
      [
        [
          'pattern',
          'id',
          'Primary Map',
          { pattern: '/^[a-z0-9]+(?:[-_][a-z0-9]+)*$/', value: 'Primary Map' },
        ],
      ],
    ],
    [
      'a list that is too short',
      [
        'provisions:',
        ...row.slice(1),
        '    outcomes:',
        '      - id: o',
        '        text: T',
        '        scale: []',
      ],
      [['size', 'outcomes.0.scale', '[]', { minimum: 5 }]],
    ],
    ['an empty text', ['title: ""'], [['size', 'title', '""', { minimum: 1 }]]],
    [
      'a number in a list of texts or one text',
      [...row, '    look_for:', '      - 12', '      - text'],
      [['not-text', 'look_for.0', '12', { written: '12' }]],
    ],
    [
      'a number for a list of texts or one text',
      [...row, '    look_for: 12'],
      [['not-text', 'look_for', '12', { written: '12' }]],
    ],
    [
      'a group for a list of texts or one text',
      [...row, '    look_for:', '      a: 1', '      b: 2'],
      [['type', 'look_for', 'a', { expected: ['text', 'list'] }]],
    ],
    [
      'nothing for a list of texts or one text',
      [...row, '    look_for:'],
      [['empty', 'look_for', 'look_for', { key: 'look_for' }]],
    ],
  ] as const) {
    it(`tells ${title}`, () => equal(issues(lines), expected));
  }

  it('is not judged where the text itself is not understood', () => {
    equal(
      issues([
        'provisions:',
        '  - id: "open',
        '    kind: nonsense',
        '  - id: b',
        '    kind: nonsense',
        '    title: B',
      ]),
      [
        [
          'word',
          'kind',
          'nonsense',
          {
            allowed: ['practice', 'programme', 'input', 'setting', 'coordination', 'transition'],
            value: 'nonsense',
          },
        ],
      ],
    );
    equal(issues(['title: &a A', 'id: *a', 'titel: x']).length, 1);
  });

  it('does not care what stands under extra', () => {
    equal(issues([...row, '    extra: {a: 1, b: [2, {c: }]}', 'extra:', '  x:', '  y: [1]']), []);
  });

  it('lets keys named after JavaScript be unknown like any other', () => {
    for (const key of ['__proto__', 'constructor', 'toString', 'hasOwnProperty'])
      equal(issues([`${key}: x`, ...row, `    ${key}: x`, '    entry:', `      ${key}: x`]), [
        ['unknown-key', key, key, { key }],
        ['unknown-key', `entry.${key}`, key, { key }],
        ['unknown-key', key, key, { key }],
      ]);
    same(Object.getPrototypeOf(read(['__proto__: {a: 1}']).root.fields), Object.prototype);
  });

  describe('of an overlay', () => {
    const adapt = (...lines: readonly string[]): readonly unknown[] =>
      issues(['adapt:', '  break:', ...lines.map((line) => `    ${line}`)], 'overlay');

    it('lets a row say only what differs, and take away with null', () => {
      equal(
        adapt(
          'title: T',
          'level: null',
          'entry: {decided_by: ~}',
          'delivery: {teach: null}',
          'areas: {add: [x]}',
        ),
        [],
      );
    });

    it('does not take a key that is only begun for null', () => {
      equal(adapt('level:', 'entry:', '  decided_by:'), [
        ['empty', 'adapt.break.level', 'level', { key: 'level' }],
        ['empty', 'adapt.break.entry.decided_by', 'decided_by', { key: 'decided_by' }],
      ]);
    });

    it('does not let id and kind change', () => {
      equal(
        adapt('id: x', 'kind: practice').map((issue) => (issue as string[]).slice(0, 2)),
        [
          ['unknown-key', 'adapt.break.id'],
          ['unknown-key', 'adapt.break.kind'],
        ],
      );
    });

    it('does not let what is required be taken away', () => {
      equal(adapt('title: null'), [['empty', 'adapt.break.title', 'title', { key: 'title' }]]);
    });

    it('knows the nearest key in a row, in its lines and in what is added', () => {
      const found = adapt(
        'barier: x',
        'delivery:',
        '  teach: {minuets: 5}',
        'competence:',
        '  add: [{role: r, modul: a/b}]',
      ) as { nearest?: string }[][];
      equal(
        found.map((issue) => [issue[1], issue[3]?.nearest]),
        [
          ['adapt.break.delivery.teach.minuets', 'minutes'],
          ['adapt.break.competence.add.0.modul', 'module'],
          ['adapt.break.barier', 'barrier'],
        ],
      );
    });
  });
});

describe('the model of a document', () => {
  it('leaves out what does not fit, and keeps what is beside it', () => {
    const { root } = read([
      'id: a',
      'publisher: northshire',
      'titel: B',
      'provisions:',
      '  - id: a',
      '    kind: nonsense',
      '    title: 12',
      '    areas: [sensory, 7, {a: 1}]',
      '    entry: {when: w, decided_by: [x]}',
      '    zebra: z',
      '  - text',
      '  -',
      '  - id: b',
    ]);
    equal(toData(root), {
      id: 'a',
      provisions: [
        { id: 'a', title: '12', areas: ['sensory', '7'], entry: { when: 'w' }, zebra: 'z' },
        { id: 'b' },
      ],
    });
  });

  it('keeps how a number was written', () => {
    const { root } = read(['version: 1.10', 'title: 007']);
    equal(toData(root), { version: '1.10', title: '007' });
  });

  it('lets what stands under extra be anything', () => {
    equal(toData(read(['extra: {a: 1, b: [2, null], c: {d: true}}']).root), {
      extra: { a: 1, b: [2, null], c: { d: true } },
    });
  });
});

describe('the nearest word', () => {
  for (const [word, words, nearest] of [
    ['titel', ['title', 'level'], 'title'],
    ['Quality First', ['quality_first'], 'quality_first'],
    ['quality-first', ['quality_first'], 'quality_first'],
    ['zebra', ['title'], undefined],
    ['', ['title'], undefined],
    ['title', [], undefined],
    ['F', ['A', 'B'], undefined],
    ['kidn', ['kind', 'king'], 'kind'],
  ] as const) {
    it(`to ${JSON.stringify(word)} of ${words.join(', ')} is ${nearest ?? 'none'}`, () =>
      equal(nearestOf(word, words), nearest));
  }
});
