import { readDocument } from '../../src/model/document.ts';
import { effectiveMap, listsById } from '../../src/model/effective.ts';
import { rowSchema } from '../../src/model/formats/row.ts';
import { toData } from '../../src/model/plain.ts';
import { alternatives, elementOf, shapeOf, type Schema } from '../../src/model/schemaWalk.ts';
import { keyPlace, type AnyMap, type SourcedNode } from '../../src/model/sourced.ts';
import { equal, ok, present, same } from '../support/assert.ts';
import { joinLines } from '../support/text.ts';

const published = joinLines([
  'provision_map: 1',
  'id: primary',
  'title: Primary schools',
  'version: "1.2.0"',
  'framework: england-2015',
  'first_contact:',
  '  who: The SEN team',
  '  how: "01632 960123"',
  'summary: For families.',
  'heard:',
  '  - group: families',
  'provisions:',
  '  - id: break',
  '    kind: programme',
  '    title: Asking for a break',
  '    level: sen_support',
  '    entry:',
  '      when: In a busy room',
  '      decided_by: The teacher',
  '    areas:',
  '      - communication_and_interaction',
  '      - sensory_and_physical',
  '    look_for: A calm room',
  '    adults_do:',
  '      - Agree how to ask.',
  '      - Act on it.',
  '    delivery:',
  '      - id: teach',
  '        role: teaching_assistant',
  '        minutes: 20',
  '        times: 3',
  '      - id: oversee',
  '        role: class_teacher',
  '        minutes: 15',
  '    agencies:',
  '      - service: health',
  '        role: occupational_therapist',
  '      - service: education',
  '        role: educational_psychologist',
  '  - id: timetable',
  '    kind: practice',
  '    title: Visual timetable',
  '  - id: club',
  '    kind: transition',
  '    title: Summer club',
]);

function read(text: string, kind: 'map' | 'overlay', uri: string): AnyMap {
  return readDocument(text, { uri, kind }).root;
}

const base = read(published, 'map', 'memory:/map');

function overlay(lines: readonly string[], uri = 'memory:/overlay'): AnyMap {
  return read(joinLines(['provision_overlay: 1', 'id: hillside', ...lines]), 'overlay', uri);
}

function lay(lines: readonly string[]): AnyMap {
  return effectiveMap(overlay(lines), base);
}

function rows(map: AnyMap): readonly AnyMap[] {
  const list = map.fields['provisions'];
  ok(list?.type === 'list', 'the rows are a list');
  return list.items.filter((item) => item.type === 'map');
}

function row(map: AnyMap, id = 'break'): AnyMap {
  return present(
    rows(map).find((one) => data(one.fields['id']) === id),
    `row ${id}`,
  );
}

function data(node: SourcedNode | undefined): unknown {
  return node === undefined ? undefined : toData(node);
}

function at(map: AnyMap, ...path: readonly (string | number)[]): SourcedNode {
  let node: SourcedNode | undefined = map;
  for (const step of path) {
    if (node?.type === 'map') node = node.fields[String(step)];
    else if (node?.type === 'list') node = node.items[Number(step)];
  }
  return present(node, path.join('.'));
}

/** Whose words, and in which file. */
function origin(node: SourcedNode): string {
  return `${node.source.layer} ${node.source.uri.replace('memory:/', '')}`;
}

describe('the effective map', () => {
  it('is the published map where the overlay says nothing, and every value keeps its very place', () => {
    const map = lay([]);
    equal(toData(map), toData(base));
    same(at(row(map), 'title'), at(row(base), 'title'));
    equal(origin(at(row(map), 'title')), 'published map');
  });

  it('leaves both documents as they are', () => {
    const before = JSON.stringify(toData(base));
    const own = overlay([
      'adapt:',
      '  break:',
      '    title: Ours',
      '    areas: {remove: [sensory_and_physical]}',
    ]);
    const said = JSON.stringify(toData(own));
    effectiveMap(own, base);
    equal(JSON.stringify(toData(base)), before);
    equal(JSON.stringify(toData(own)), said);
  });

  describe('in its header', () => {
    it('replaces what an overlay may replace, as a whole', () => {
      const map = lay(['title: Hillside', 'first_contact:', '  who: Mrs Okafor', 'review_by: 2027-07-01']);
      equal(data(map.fields['title']), 'Hillside');
      equal(data(map.fields['first_contact']), { who: 'Mrs Okafor' });
      equal(data(map.fields['review_by']), '2027-07-01');
      equal(data(map.fields['summary']), 'For families.');
      equal(origin(at(map, 'title')), 'local overlay');
      equal(origin(at(map, 'summary')), 'published map');
    });

    it('appends what comes on top', () => {
      const map = lay([
        'heard:',
        '  - group: children',
        'contributors:',
        '  - who: Parents',
        '    part: wrote',
      ]);
      equal(data(map.fields['heard']), [{ group: 'families' }, { group: 'children' }]);
      equal(data(map.fields['contributors']), [{ who: 'Parents', part: 'wrote' }]);
      equal(origin(at(map, 'heard', 0)), 'published map');
      equal(origin(at(map, 'heard', 1)), 'local overlay');
    });

    it('takes nothing else from the overlay', () => {
      const map = lay(['school:', '  name: Hillside', 'extends: []', 'summary: Ours', 'framework: custom']);
      equal(data(map.fields['id']), 'primary');
      equal(data(map.fields['framework']), 'england-2015');
      equal(data(map.fields['summary']), 'For families.');
      ok(
        !('school' in map.fields) && !('extends' in map.fields) && !('provision_overlay' in map.fields),
        'nothing more',
      );
    });
  });

  describe('in its rows', () => {
    const ids = (map: AnyMap): readonly unknown[] => rows(map).map((one) => data(one.fields['id']));

    it('adopts all, or those that are named', () => {
      equal(ids(lay([])), ['break', 'timetable', 'club']);
      equal(ids(lay(['adopt: all'])), ['break', 'timetable', 'club']);
      equal(ids(lay(['adopt: [club, break, unknown]'])), ['break', 'club']);
      equal(ids(lay(['adopt: []'])), []);
    });

    it('leaves out what is omitted', () => {
      equal(ids(lay(['omit:', '  club:', '    reason: No summer'])), ['break', 'timetable']);
      equal(ids(lay(['adopt: [club, break]', 'omit:', '  club: {reason: No summer}'])), ['break']);
      equal(ids(lay(['omit:', '  constructor: {reason: x}', '  __proto__: {reason: x}'])), [
        'break',
        'timetable',
        'club',
      ]);
    });

    it('adds rows of its own at the end', () => {
      const map = lay(['provisions:', '  - id: ours', '    kind: practice', '    title: Ours']);
      equal(ids(map), ['break', 'timetable', 'club', 'ours']);
      equal(origin(row(map, 'ours')), 'local overlay');
    });
  });

  describe('of an adapted row', () => {
    const adapted = (...lines: readonly string[]): AnyMap =>
      row(lay(['adapt:', '  break:', ...lines.map((line) => `    ${line}`)]));

    it('replaces scalars and keeps the rest', () => {
      const map = adapted('title: Asking for a break here');
      equal(data(map.fields['title']), 'Asking for a break here');
      equal(data(map.fields['level']), 'sen_support');
      equal(origin(at(map, 'title')), 'adapted overlay');
      equal(origin(at(map, 'level')), 'published map');
    });

    it('merges groups', () => {
      const map = adapted('entry:', '  when: In assembly');
      equal(data(map.fields['entry']), { when: 'In assembly', decided_by: 'The teacher' });
      equal(origin(at(map, 'entry', 'when')), 'adapted overlay');
      equal(origin(at(map, 'entry', 'decided_by')), 'published map');
    });

    it('adds keys that the published row does not have', () => {
      const map = adapted('barrier: Noise', 'safety: {plan: A risk plan}');
      equal(data(map.fields['barrier']), 'Noise');
      equal(data(map.fields['safety']), { plan: 'A risk plan' });
      equal(origin(at(map, 'safety', 'plan')), 'adapted overlay');
    });

    it('takes away with null', () => {
      ok(!('look_for' in adapted('look_for: null').fields), 'look_for is gone');
      equal(data(adapted('entry:', '  decided_by: ~').fields['entry']), { when: 'In a busy room' });
    });

    it('does not take away with a key that is only begun', () => {
      equal(data(adapted('look_for:').fields['look_for']), 'A calm room');
    });

    it('never changes what the row is', () => {
      const map = adapted('id: other', 'kind: practice', 'title: T');
      equal(
        [data(map.fields['id']), data(map.fields['kind']), data(map.fields['title'])],
        ['break', 'programme', 'T'],
      );
    });

    it('keeps effect and reason to itself', () => {
      const map = adapted('effect: smaller', 'reason: Two assistants in the morning only');
      ok(!('effect' in map.fields) && !('reason' in map.fields), 'they are about the change');
    });

    it('merges items by id, addressed by id', () => {
      const map = adapted('delivery:', '  teach:', '    minutes: 15', '  oversee: null');
      equal(data(map.fields['delivery']), [
        { id: 'teach', role: 'teaching_assistant', minutes: 15, times: 3 },
      ]);
      equal(origin(at(map, 'delivery', 0, 'minutes')), 'adapted overlay');
      equal(origin(at(map, 'delivery', 0, 'times')), 'published map');
    });

    it('adds an item under a new id, which is then its id', () => {
      const map = adapted('delivery:', '  plan:', '    role: senco', '    minutes: 10');
      equal(data(at(map, 'delivery', 2)), { id: 'plan', role: 'senco', minutes: 10 });
      equal(origin(at(map, 'delivery', 2, 'id')), 'adapted overlay');
    });

    it('is not troubled by null under an unknown id', () => {
      equal(
        data(adapted('delivery:', '  nobody: null').fields['delivery']),
        data(row(base).fields['delivery']),
      );
    });

    it('merges a list of items with ids by id too', () => {
      const map = adapted(
        'delivery:',
        '  - id: oversee',
        '    minutes: 5',
        '  - id: more',
        '    role: senco',
      );
      equal(
        (data(map.fields['delivery']) as { id: string; minutes?: number }[]).map(({ id, minutes }) => [
          id,
          minutes,
        ]),
        [
          ['teach', 20],
          ['oversee', 5],
          ['more', undefined],
        ],
      );
    });

    it('takes items named add and remove for items', () => {
      const own = read(
        published.replace('id: teach', 'id: add').replace('id: oversee', 'id: remove'),
        'map',
        'memory:/map',
      );
      const map = row(
        effectiveMap(
          overlay([
            'adapt:',
            '  break:',
            '    delivery:',
            '      add:',
            '        minutes: 1',
            '      remove: null',
          ]),
          own,
        ),
      );
      equal(data(map.fields['delivery']), [{ id: 'add', role: 'teaching_assistant', minutes: 1, times: 3 }]);
    });

    it('replaces other lists', () => {
      const map = adapted('areas: [cognition_and_learning]', 'adults_do: One line');
      equal(data(map.fields['areas']), ['cognition_and_learning']);
      equal(data(map.fields['adults_do']), 'One line');
      equal(origin(at(map, 'areas', 0)), 'adapted overlay');
    });

    it('adds to other lists and takes from them', () => {
      const map = adapted(
        'areas:',
        '  add: [cognition_and_learning]',
        '  remove: [sensory_and_physical]',
        'adults_do:',
        '  add: [Smile.]',
      );
      equal(data(map.fields['areas']), ['communication_and_interaction', 'cognition_and_learning']);
      equal(data(map.fields['adults_do']), ['Agree how to ask.', 'Act on it.', 'Smile.']);
      equal(origin(at(map, 'areas', 0)), 'published map');
      equal(origin(at(map, 'areas', 1)), 'adapted overlay');
    });

    it('takes from a list of groups only those that are written as they stand there', () => {
      const map = adapted(
        'agencies:',
        '  remove:',
        '    - role: occupational_therapist',
        '      service: health',
        '    - service: care',
      );
      equal(data(map.fields['agencies']), [{ service: 'education', role: 'educational_psychologist' }]);
    });

    it('adds to a single text as to a list of one', () => {
      const map = adapted('look_for:', '  add: [A sign]');
      equal(data(map.fields['look_for']), ['A calm room', 'A sign']);
    });

    it('takes add and remove for a list where there was none', () => {
      equal(data(adapted('phases:', '  add: [primary]').fields['phases']), ['primary']);
      equal(data(adapted('phases:', '  remove: [primary]').fields['phases']), []);
    });

    it('makes a list of items addressed by id where there was none', () => {
      const map = adapted('outcomes:', '  asks:', '    text: Asks', '    target: 4 of 5');
      equal(data(map.fields['outcomes']), [{ id: 'asks', text: 'Asks', target: '4 of 5' }]);
    });

    it('knows which lists of a row have items with ids', () => {
      const withIds = (schema: Schema, path: string): readonly string[] =>
        alternatives(schema).flatMap((option) => {
          const item = elementOf(option);
          const id = item === undefined ? [] : 'id' in (shapeOf(item) ?? {}) ? [path] : [];
          const inside = Object.entries(shapeOf(item ?? option) ?? {});
          return [
            ...id,
            ...inside.flatMap(([key, child]) => withIds(child, path === '' ? key : `${path}.${key}`)),
          ];
        });
      equal(withIds(rowSchema, '').toSorted(), listsById);
    });

    it('marks keys where they were written', () => {
      const map = adapted('title: Ours', 'barrier: Noise');
      for (const [key, where] of [
        ['title', 'memory:/overlay'],
        ['barrier', 'memory:/overlay'],
        ['level', 'memory:/map'],
      ] as const)
        equal(keyPlace(map, key).source.uri, where, key);
    });

    it('is not troubled by keys that mean something in JavaScript', () => {
      const map = adapted('__proto__: {title: x}', 'constructor: y', 'title: T');
      equal(data(map.fields['title']), 'T');
      same(Object.getPrototypeOf(map.fields), Object.prototype);
      equal(({} as Record<string, unknown>)['title'], undefined);
    });

    it('ignores a change to a row that is not there, or that is no group', () => {
      equal(
        toData(lay(['adapt:', '  nowhere:', '    title: x', '  club: text', '  timetable:'])),
        toData(base),
      );
    });
  });

  it('lays a chain one over the other, the nearest last', () => {
    const trust = overlay(
      [
        'title: Trust',
        'omit: {club: {reason: No}}',
        'adapt:',
        '  break:',
        '    title: Trust break',
        '    barrier: Noise',
        'provisions:',
        '  - id: trust-row',
        '    kind: practice',
        '    title: Trust row',
      ],
      'memory:/trust',
    );
    const school = overlay([
      'adopt: [break, club, trust-row]',
      'adapt:',
      '  break: {title: School break}',
      '  trust-row: {title: Ours}',
    ]);
    const map = effectiveMap(school, effectiveMap(trust, base));
    equal(data(map.fields['title']), 'Trust');
    equal(
      rows(map).map((one) => data(one.fields['id'])),
      ['break', 'trust-row'],
    );
    equal(data(at(row(map), 'title')), 'School break');
    equal(data(at(row(map, 'trust-row'), 'title')), 'Ours');
    equal(
      ['title', 'barrier', 'level'].map((key) => origin(at(row(map), key))),
      ['adapted overlay', 'adapted trust', 'published map'],
    );
  });

  it('makes do with documents that are hardly begun', () => {
    const empty = read('', 'map', 'memory:/map');
    equal(data(effectiveMap(overlay([]), empty).fields['provisions']), []);
    equal(data(effectiveMap(overlay(['provisions:', '  - id: a']), empty).fields['provisions']), [
      { id: 'a' },
    ]);
    const odd = read(
      joinLines(['provisions:', '  - text', '  -', '  - title: no id', '  - id: a']),
      'map',
      'memory:/map',
    );
    equal(
      data(
        effectiveMap(overlay(['adapt: {a: {title: T}}', 'omit: text', 'adopt: 7']), odd).fields['provisions'],
      ),
      [{ id: 'a', title: 'T' }],
    );
  });
});
