import fc from 'fast-check';
import * as yaml from 'yaml';
import { applyEdits } from '../../src/text/edits.ts';
import { equal, ok, present } from '../support/assert.ts';
import { alwaysAsync, fuzzTimeout } from '../support/fuzz.ts';
import { openProject, uriOf } from '../support/project.ts';
import { unfilled } from '../support/snippet.ts';
import { joinLines } from '../support/text.ts';
import { acceptIt, frame, golden } from './outcomeFixCases.ts';

const map = 'a.provision.yaml';
const cpd = 'm.cpd.md';
const everywhere = { start: { line: 0, character: 0 }, end: { line: 1_000_000, character: 0 } };

/** A map as `yaml` reads it. */
interface Written {
  readonly provisions: readonly (Record<string, unknown> & { readonly outcomes: readonly Fields[] })[];
}
type Fields = Record<string, unknown>;

interface Offered {
  readonly code: string;
  readonly title: string;
  readonly preferred: boolean;
  /** The text after it, with blanks as they are before anybody types. */
  readonly after: string;
}

/** What is offered for outcomes of a document. */
async function offered(name: string, text: string): Promise<readonly Offered[]> {
  const service = await openProject([[name, text]]);
  const { lines } = present(service.workspace.document(uriOf(name)), name);
  return service
    .codeActions(uriOf(name), everywhere)
    .filter(({ diagnostic }) => diagnostic.code.startsWith('outcome/'))
    .map(({ title, edits, diagnostic, preferred }) => ({
      code: diagnostic.code,
      title,
      preferred,
      after: applyEdits(
        text,
        edits.map(({ range, newText }) => ({ span: lines.span(range), newText: unfilled(newText) })),
      ),
    }));
}

async function applied(name: string, text: string, title: string): Promise<string> {
  const all = await offered(name, text);
  const found = all.find((each) => each.title === title);
  ok(found !== undefined, `"${title}" is not among ${all.map((each) => each.title).join(', ')}`);
  return found.after;
}

const header = [
  'provision_map: 1',
  'id: a',
  'title: A',
  'version: "1.0.0"',
  'framework: england-2015',
  'provisions:',
];
const row = ['  - id: one', '    title: One', '    kind: input', '    level: sen_support'];
const rowWith = (...lines: readonly string[]): string => joinLines([...header, ...row, ...lines]);

describe('fixes for outcomes', function () {
  this.timeout(fuzzTimeout);

  for (const { what, title, before, after } of golden) {
    it(what, async () => {
      equal(await applied(map, rowWith(...before), title), rowWith(...after));
    });
    it(`${what}, in a file with CRLF`, async () => {
      const crlf = (lines: readonly string[]): string => rowWith(...lines).replaceAll('\n', '\r\n');
      equal(await applied(map, crlf(before), title), crlf(after));
    });
  }

  it('leaves an outcome in brackets on its line', async () => {
    const text = rowWith('    outcomes: [{ id: o, text: Each child asks for a break in 4 of 5 lessons. }]');
    const bare = rowWith('    outcomes: [text: Each child asks for a break in 4 of 5 lessons.]');
    const titles = async (of: string): Promise<readonly string[]> => [
      ...new Set((await offered(map, of)).map((each) => each.title)),
    ];
    equal(await titles(text), [frame]);
    equal(await titles(bare), [frame]);
  });

  it('accepts nothing unasked', async () => {
    const all = await offered(map, rowWith('    outcomes:', '      - text: Each child is happy.'));
    equal(
      all.filter(({ preferred, title }) => preferred && title.startsWith(acceptIt)),
      [],
    );
  });

  it('offers once what several findings offer, and says what is accepted', async () => {
    const all = await offered(map, rowWith('    outcomes:', '      - text: Each child asks for a break.'));
    equal(
      all.map(({ title }) => title),
      [
        'Add "target"',
        frame,
        `${acceptIt} (outcome/no-criterion)`,
        'Add "within"',
        `${acceptIt} (outcome/no-date)`,
      ],
    );
  });

  it('leaves the outcome unmeasurable until what it adds is filled in', async () => {
    const text = rowWith('    outcomes:', '      - text: Each child asks for a break.');
    for (const { title, after } of (await offered(map, text)).filter((each) =>
      each.title.startsWith('Add'),
    )) {
      const service = await openProject([[map, after]]);
      equal(
        service.outcomes(uriOf(map)).map(({ assessment }) => assessment.missing),
        [['criterion', 'when']],
        title,
      );
    }
  });

  it('keeps the fields of objectives to what training has', async () => {
    const text = joinLines([
      '---',
      'cpd_module: 1',
      'objectives:',
      '- id: o1',
      '  text: We want every member of staff to become an inclusive practitioner.',
      'if_worried: Tell the lead.',
      '---',
      '',
      '# M',
    ]);
    const all = await offered(cpd, text);
    equal(
      all.map(({ title }) => title),
      [frame, acceptIt],
    );
    equal(all[0]?.after, text.replace(/text: .*/, 'text: "Given ‹what›, ‹staff› ‹do what› ‹how well›."'));
    equal(
      all[1]?.after,
      text.replace(
        'practitioner.\n',
        'practitioner.\n  accepted:\n    - finding: outcome/aspiration\n      because: \n',
      ),
    );
  });

  it('change what they say they change and nothing else, however it is written', async () => {
    await alwaysAsync(
      documents,
      async (text) => {
        const before = read(text);
        for (const { title, code, after } of await offered(map, text))
          equal(without(read(after), before, title, code), before, `${title}:\n${text}\nbecomes\n${after}`);
      },
      0.6,
    );
  });
});

/** What `yaml` itself reads, so that nobody has to take our word for it. */
function read(text: string): Written {
  const document = yaml.parseDocument(text, { version: '1.2', schema: 'core' });
  equal(
    document.errors.map(({ message }) => message),
    [],
    text,
  );
  return document.toJS() as Written;
}

/** The document as it was before a fix, if the fix did what its title says. */
function without(after: Written, before: Written, title: string, code: string): Written {
  const undone = structuredClone(after);
  const row = present(undone.provisions[0], 'row') as Fields & { outcomes: Fields[] };
  const outcome = present(row.outcomes[0], 'outcome');
  const text = before.provisions[0]?.outcomes[0]?.['text'];
  const [, key] = /"(\w+)"/.exec(title) ?? [];
  if (title.startsWith(acceptIt)) {
    equal((outcome['accepted'] as unknown[]).pop(), { finding: code, because: null }, title);
    if ((outcome['accepted'] as unknown[]).length === 0) delete outcome['accepted'];
    return undone;
  }
  if (title.startsWith('Add') && key !== undefined) {
    equal(outcome[key], key === 'within' ? { weeks: null } : key === 'target' ? '' : null, title);
    delete outcome[key];
    return undone;
  }
  ok(typeof outcome['text'] === 'string' && outcome['text'].endsWith('.'), title);
  outcome['text'] = text;
  if (key !== undefined) {
    const holder = key === 'aspiration' ? outcome : row;
    const value = holder[key];
    equal(Array.isArray(value) ? value.pop() : value, String(text).trim().replace(/\s+/g, ' '), title);
    if (!Array.isArray(value) || value.length === 0) delete holder[key];
  }
  return undone;
}

const sentences = fc
  .tuple(
    fc.constantFrom(
      'Each child asks for a break',
      'Within 12 weeks each child asks for a break in 4 of 5 lessons',
      'Each child receives two hours of support a week',
      'Each child finds changes hard',
      'To have friends and be happy',
      'Social communication',
      'A referral will be made',
      'Each child feels calm and asks for a break regularly',
    ),
    fc.constantFrom(
      '',
      '.',
      ' "now"',
      " it's",
      ' C:\\new',
      ' ${1:x}',
      ' $0 }',
      ': a',
      ' # b',
      ', (at home)',
      ' é‹›😀',
    ),
  )
  .map((parts) => parts.join(''));

/** One text in each way of writing it. */
function writings(text: string, column: number): readonly string[] {
  const lines = text.split(' ').reduce<readonly string[]>((all, word, at) => {
    return at % 4 === 0 ? [...all, word] : [...all.slice(0, -1), `${all.at(-1) ?? ''} ${word}`];
  }, []);
  const deeper = `\n${' '.repeat(column + 2)}`;
  const isPlain = !/: | #/.test(text) && lines.every((line) => /^\w/.test(line));
  return [
    JSON.stringify(text),
    `'${text.replaceAll("'", "''")}'`,
    `'${lines.join(deeper).replaceAll("'", "''")}'`,
    `>-${deeper}${lines.join(deeper)}`,
    `>${deeper}${lines.join(deeper)}\n`,
    `|${deeper}${text}`,
    ...(isPlain ? [text, `${text} # a note`, lines.join(deeper)] : []),
  ];
}

const documents = fc
  .record({
    text: sentences,
    writing: fc.nat(),
    step: fc.constantFrom(0, 2, 4),
    beside: fc.uniqueArray(
      fc.constantFrom(
        'measure: Tally',
        'measure: "Tally" # who?',
        'target: 4 of 5',
        'within:\n  weeks: 12',
        'accepted:\n- finding: outcome/vague\n  because: We know.',
        'accepted:\n  - finding: outcome/vague\n    because: |\n      We know.',
      ),
      { selector: (line) => line.split(':')[0], maxLength: 3 },
    ),
    before: fc.boolean(),
    around: fc.constantFrom(
      '',
      'adults_do:\n- Wait.',
      'adults_do:\n  - Wait.\n  - Look.',
      'barrier: Noise.',
      'decide:\n  met: stop',
    ),
    rowFirst: fc.boolean(),
    rest: fc.constantFrom('', '\n', '# the end\n', '  - id: two\n    title: Two\n'),
    crlf: fc.boolean(),
  })
  .map(({ text, writing, step, beside, before, around, rowFirst, rest, crlf }) => {
    const list = 4 + step;
    const column = list + 2;
    const inside = (block: string, by: number): string =>
      block
        .split('\n')
        .map((line) => `${' '.repeat(by)}${line}\n`)
        .join('');
    const ways = writings(text, column);
    const own = `${' '.repeat(column)}text: ${ways[writing % ways.length] ?? ''}\n`;
    const others = beside.map((block) => inside(block, column)).join('');
    const outcome = (before ? others + own : own + others).replace(/^ +/, `${' '.repeat(list)}- `);
    const outcomes = `    outcomes:\n${outcome}`;
    const extra = around === '' ? '' : inside(around, 4);
    const all = `${joinLines([...header, ...row])}${rowFirst ? extra + outcomes : outcomes + extra}${rest}`;
    return crlf ? all.replaceAll('\n', '\r\n') : all;
  });
