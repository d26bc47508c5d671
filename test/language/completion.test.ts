import { parseDocument } from 'yaml';
import { equal, ok } from '../support/assert.ts';
import { applied, atCursor } from './cursor.ts';
import { joinLines } from '../support/text.ts';

const header = ['provision_map: 1', 'id: a', 'title: A', 'version: "1.0.0"', 'framework: england-2015'];

async function labelsAt(
  name: string,
  text: string,
  others: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> {
  const { service, uri, position } = await atCursor(name, text, others);
  return service.completions(uri, position).map(({ label }) => label);
}

/** Takes a suggestion and gives the text after it. */
async function taken(text: string, label: string): Promise<string> {
  const at = await atCursor('a.provision.yaml', text);
  const found = at.service.completions(at.uri, at.position).find((completion) => completion.label === label);
  ok(found !== undefined, `"${label}" is offered`);
  return applied(at.text, [found]);
}

/** The same place in the styles in which people write lists and groups. */
const places: readonly {
  readonly what: string;
  readonly text: string;
  readonly offered: string;
  readonly not?: string;
  readonly after?: string;
}[] = [
  {
    what: 'a key at the margin',
    text: joinLines([...header, '$$CURSOR$$']),
    offered: 'summary',
    not: 'title',
  },
  {
    what: 'a half-typed key at the margin',
    text: joinLines([...header, 'summ$$CURSOR$$', 'provisions: []']),
    offered: 'summary',
    after: 'summary: ',
  },
  {
    what: 'the first key of a row',
    text: joinLines([...header, 'provisions:', '  - $$CURSOR$$']),
    offered: 'id',
    after: '  - id: ',
  },
  {
    what: 'a later key of a row',
    text: joinLines([...header, 'provisions:', '  - id: r', '    $$CURSOR$$']),
    offered: 'barrier',
    not: 'id',
    after: '    barrier: ',
  },
  {
    what: 'a key between others',
    text: joinLines([...header, 'provisions:', '  - id: r', '    $$CURSOR$$', '    title: R']),
    offered: 'kind',
    not: 'title',
  },
  {
    what: 'a row in a list at the margin',
    text: joinLines([...header, 'provisions:', '- id: r', '  $$CURSOR$$']),
    offered: 'kind',
    not: 'id',
    after: '  kind: ',
  },
  {
    what: 'a row indented by four',
    text: joinLines([...header, 'provisions:', '    - id: r', '      ti$$CURSOR$$']),
    offered: 'title',
    after: '      title: ',
  },
  {
    what: 'a list of groups',
    text: joinLines([...header, 'provisions:', '  - id: r', '    deli$$CURSOR$$']),
    offered: 'delivery',
    after: '    delivery:\n      - role: ',
  },
  {
    what: 'the first key of a delivery line',
    text: joinLines([...header, 'provisions:', '  - id: r', '    delivery:', '      - $$CURSOR$$']),
    offered: 'role',
    not: 'title',
  },
  {
    what: 'a later key of a delivery line',
    text: joinLines([
      ...header,
      'provisions:',
      '  - id: r',
      '    delivery:',
      '      - role: senco',
      '        min$$CURSOR$$',
    ]),
    offered: 'minutes',
    not: 'role',
  },
  {
    what: 'a group in a delivery line',
    text: joinLines([
      ...header,
      'provisions:',
      '  - id: r',
      '    delivery:',
      '      - role: senco',
      '        group:',
      '          $$CURSOR$$',
    ]),
    offered: 'min',
    not: 'role',
  },
  {
    what: 'an outcome, where lists stand at the column of their key',
    text: joinLines([
      ...header,
      'provisions:',
      '  - id: r',
      '    outcomes:',
      '    - id: o',
      '      $$CURSOR$$',
    ]),
    offered: 'target',
    not: 'level',
  },
  {
    what: 'a fixed word',
    text: joinLines([...header, 'provisions:', '  - id: r', '    kind: pro$$CURSOR$$']),
    offered: 'programme',
    after: 'kind: programme\n',
  },
  {
    what: 'a term of the framework',
    text: joinLines([...header, 'provisions:', '  - id: r', '    level: $$CURSOR$$']),
    offered: 'sen_support',
  },
  {
    what: 'a term in a list',
    text: joinLines([...header, 'provisions:', '  - id: r', '    areas:', '      - comm$$CURSOR$$']),
    offered: 'communication_and_interaction',
    not: 'title',
    after: '      - communication_and_interaction\n',
  },
  {
    what: 'a second term in a list',
    text: joinLines([
      ...header,
      'provisions:',
      '  - id: r',
      '    areas:',
      '      - sensory_and_physical',
      '      - $$CURSOR$$',
    ]),
    offered: 'communication_and_interaction',
  },
  {
    what: 'a row of this map',
    text: joinLines([
      ...header,
      'provisions:',
      '  - id: first-row',
      '    title: First',
      '  - id: r',
      '    decide:',
      '      met: $$CURSOR$$',
    ]),
    offered: 'first-row',
  },
  {
    what: 'a yes or no',
    text: joinLines([...header, 'provisions:', '  - id: r', '    still_running: $$CURSOR$$']),
    offered: 'true',
  },
  { what: 'a date', text: joinLines([...header, 'review_by: $$CURSOR$$']), offered: '"2027-07-31"' },
];

describe('completion in a map', () => {
  for (const { what, text, offered, not, after } of places) {
    it(`offers ${offered} at ${what}`, async () => {
      const labels = await labelsAt('a.provision.yaml', text);
      ok(labels.includes(offered), `${offered} among ${labels.join(', ') || 'nothing'}`);
      if (not !== undefined) ok(!labels.includes(not), `${not} is not offered`);
      if (after === undefined) return;
      const result = await taken(text, offered);
      ok(result.includes(after), `"${after}" in\n${result}`);
      equal(parseDocument(result).errors.length, 0, `it parses:\n${result}`);
    });
  }

  it('keeps the value when the name of a key is changed', async () => {
    const result = await taken(
      joinLines([...header, 'provisions:', '  - id: r', '    tit$$CURSOR$$el: A title']),
      'title',
    );
    ok(result.includes('    title: A title\n'), result);
  });

  it('puts what the document still needs first', async () => {
    const { service, uri, position } = await atCursor(
      'a.provision.yaml',
      joinLines([...header, 'provisions:', '  - id: r', '    kind: practice', '    $$CURSOR$$']),
    );
    const sorted = service
      .completions(uri, position)
      .toSorted((a, b) => (a.sortText ?? '').localeCompare(b.sortText ?? ''));
    equal(sorted[0]?.label ?? '', 'title', 'the title is required');
    const rank = (label: string): number => sorted.findIndex((completion) => completion.label === label);
    ok(rank('look_for') < rank('barrier'), 'a practice row needs look_for and not barrier');
  });

  it('says nothing in comments', async () => {
    equal(
      await labelsAt('a.provision.yaml', joinLines([...header, '# a comment $$CURSOR$$'])),
      [],
      'no suggestion',
    );
  });

  it('offers modules and maps of the workspace by their full names', async () => {
    const module = joinLines([
      '---',
      'cpd_module: 1',
      'id: m',
      'title: M',
      'version: "1.0.0"',
      'publisher:',
      '  id: north',
      '---',
      '',
      'Text',
    ]);
    const labels = await labelsAt(
      'a.provision.yaml',
      joinLines([
        ...header,
        'provisions:',
        '  - id: r',
        '    competence:',
        '      - role: senco',
        '        module: $$CURSOR$$',
      ]),
      { 'm.cpd.md': module },
    );
    ok(labels.includes('north/m'), `north/m among ${labels.join(', ')}`);
  });

  it('offers the levels that the map declares', async () => {
    const labels = await labelsAt(
      'a.provision.yaml',
      joinLines([
        ...header,
        'levels:',
        '  - id: targeted',
        '    maps_to: sen_support',
        'provisions:',
        '  - id: r',
        '    level: $$CURSOR$$',
      ]),
    );
    ok(labels.includes('targeted') && labels.includes('universal'), labels.join(', '));
  });
});

const module = [
  '---',
  'cpd_module: 1',
  'id: m',
  'title: M',
  'version: "1.0.0"',
  'objectives:',
  '  - id: o1',
  '    text: Names two.',
];

describe('completion in a module', () => {
  it('knows the front matter', async () => {
    const labels = await labelsAt('m.cpd.md', joinLines([...module, 'dur$$CURSOR$$', '---', '', 'Text']));
    ok(labels.includes('duration') && !labels.includes('title'), labels.join(', '));
  });

  for (const { what, line, offered } of [
    { what: 'a block', line: ':::$$CURSOR$$', offered: 'activity' },
    { what: 'a half-typed block', line: '::::sec$$CURSOR$$', offered: 'section' },
    { what: 'an attribute', line: ':::activity{$$CURSOR$$}', offered: 'mechanism' },
    { what: 'a second attribute', line: ':::activity{minutes=5 $$CURSOR$$}', offered: 'objectives' },
    { what: 'an objective', line: ':::activity{objectives="$$CURSOR$$"}', offered: 'o1' },
    { what: 'a mechanism', line: ':::activity{mechanism="re$$CURSOR$$"}', offered: 'rehearsal' },
    { what: 'a purpose', line: ':::activity{purpose="$$CURSOR$$"}', offered: 'rehearse' },
  ]) {
    it(`offers ${offered} for ${what}`, async () => {
      const labels = await labelsAt('m.cpd.md', joinLines([...module, '---', '', '# M', '', line]));
      ok(labels.includes(offered), `${offered} among ${labels.join(', ') || 'nothing'}`);
    });
  }

  it('leaves prose alone', async () => {
    equal(
      await labelsAt('m.cpd.md', joinLines([...module, '---', '', 'Meet at 10:30 and $$CURSOR$$'])),
      [],
      'no suggestion',
    );
  });
});
