import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { outcomesOutput } from '../../../src/cli/outcomes/schemas.ts';
import type { OutcomesReport } from '../../../src/cli/outcomes/report.ts';
import { folderWith, mapNamed, provision, removeFolders } from '../provision.ts';
import { hillside } from '../../support/overlays.ts';

const because = 'Keeping this up through the move is the aim.';

const map = mapNamed(
  'primary',
  'publisher:',
  '  id: northshire',
  '  name: Northshire Council',
  '  type: local_authority',
  'provisions:',
  '  - id: break',
  '    kind: programme',
  '    title: Asking for a break',
  '    outcomes:',
  '      - id: asks',
  '        text: Within 12 weeks each child asks for a break on 4 of 5 occasions.',
  '        about: learner',
  '        expected_start: 4 of 5',
  '        target: 4 of 5',
  '        accepted:',
  '          - finding: outcome/target-start',
  `            because: ${because}`,
  '            until: "2027-07-16"',
  '  - id: timetable',
  '    kind: practice',
  '    title: Visual timetable',
  '    outcomes:',
  '      - text: "Everybody can say, at 9 and at 1, what comes next."',
);

const overlay = hillside(
  'adapt:',
  '  break:',
  '    outcomes:',
  '      asks:',
  '        text: =SUM(A1) is what each child asks for.',
);

/** A row of the school's own, for an overlay. */
const ownRow = [
  'provisions:',
  '  - id: quiet-place',
  '    kind: programme',
  '    title: A quiet place',
  '    outcomes:',
  '      - text: By July each child asks for the quiet place.',
  '',
];

const module = [
  '---',
  'cpd_module: 1',
  'id: m',
  'title: M',
  'objectives:',
  '  - id: o1',
  '    text: Staff mark each request.',
  '---',
  '',
  '# One',
  '',
].join('\n');

/** Outcomes about which nothing can be told. */
const unjudged = mapNamed(
  'second',
  'provisions:',
  '  - id: help',
  '    kind: programme',
  '    outcomes:',
  '      - text: ""',
  '      - text: By ‹when› each child asks for help.',
);

const schema = JSON.parse(
  readFileSync(join(process.cwd(), 'schemas', 'outcomes-output.schema.json'), 'utf8'),
) as object;

// The published schema is what others hold us to.
const isReport = new Ajv({ strict: false }).compile(schema);

/** What is printed for programs, held to its schema. */
function reported(folder: string, ...args: readonly string[]): OutcomesReport {
  const { out, errors } = provision(folder, 'outcomes', '--format', 'json', '--today', '2026-12-01', ...args);
  assert.equal(errors, '');
  const report: unknown = JSON.parse(out);
  assert.ok(isReport(report), `${out} ${JSON.stringify(isReport.errors)}`);
  return report as OutcomesReport;
}

function keysOf(object: object): readonly string[] {
  return Object.keys(object).toSorted();
}

describe('provision outcomes', function () {
  this.timeout(30_000);
  afterEach(removeFolders);

  it('reports as JSON exactly what it promises', () => {
    const { outcomes, summary } = reported(folderWith({ 'maps/p.provision.yaml': map }));
    const [asks, everybody, ...rest] = outcomes;
    assert.deepEqual(rest, []);
    assert.deepEqual(Object.keys(asks ?? {}), [
      'document',
      'file',
      'line',
      'range',
      'origin',
      'row',
      'title',
      'id',
      'kind',
      'practice',
      'text',
      'verdict',
      'class',
      'missing',
      'parts',
      'supplied',
      'severity',
      'bloom',
      'accepted',
    ]);
    const { document, file, line, range, origin, row, title, id, kind, practice, text, accepted } =
      asks ?? assert.fail();
    assert.deepEqual(
      { document, file, line, range, origin, row, title, id, kind, practice, text, accepted },
      {
        document: 'maps/p.provision.yaml',
        file: 'maps/p.provision.yaml',
        line: 16,
        range: { start: { line: 15, character: 14 }, end: { line: 15, character: 78 } },
        origin: null,
        row: 'break',
        title: 'Asking for a break',
        id: 'asks',
        kind: 'pupil',
        practice: false,
        text: 'Within 12 weeks each child asks for a break on 4 of 5 occasions.',
        accepted: because,
      },
    );
    assert.deepEqual([everybody?.kind, everybody?.practice, everybody?.id], ['group', true, null]);
    assert.deepEqual([summary.outcomes.total, summary.practice], [1, 1]);
    assert.deepEqual(summary.objectives, { total: 0, measurable: 0, accepted: 0 });
  });

  it('holds every kind of outcome to its schema, which promises every key and knows no others', () => {
    const report = reported(
      folderWith({
        '.git/': '',
        'p.provision.yaml': map,
        'h.provision-overlay.yaml': [overlay, ...ownRow].join('\n'),
        'm.cpd.md': module,
        'q.provision.yaml': unjudged,
      }),
    );
    const { outcomes, summary } = report;
    assert.deepEqual(new Set(outcomes.map(({ kind }) => kind)), new Set(['pupil', 'group', 'cpd']));
    assert.deepEqual(
      new Set(outcomes.map(({ origin }) => origin)),
      new Set([null, 'published', 'adapted', 'local']),
    );
    assert.ok(outcomes.some(({ verdict }) => verdict === 'not_assessed'));
    const { element } = outcomesOutput.shape.outcomes;
    for (const outcome of outcomes) assert.deepEqual(keysOf(outcome), keysOf(element.shape));
    assert.deepEqual(keysOf(report), keysOf(outcomesOutput.shape));
    assert.deepEqual(keysOf(summary), keysOf(outcomesOutput.shape.summary.shape));
    const [first] = outcomes;
    for (const key of Object.keys(element.shape))
      assert.ok(!isReport({ summary, outcomes: [{ ...first, [key]: undefined }] }), `without ${key}`);
    assert.ok(isReport({ ...report, more: 'one day' }));
  });

  it('judges by the day it is told whether something is still accepted', () => {
    const folder = folderWith({ 'p.provision.yaml': map });
    assert.equal(reported(folder).outcomes[0]?.accepted, because);
    assert.equal(reported(folder, '--today', '2027-07-17').outcomes[0]?.accepted, null);
  });

  it('lists the objectives of modules', () => {
    const { outcomes, summary } = reported(folderWith({ 'm.cpd.md': module }));
    assert.deepEqual(
      outcomes.map(({ kind, row, title, id, line }) => [kind, row, title, id, line]),
      [['cpd', null, null, 'o1', 7]],
    );
    assert.equal(summary.outcomes.total, 0);
    assert.equal(summary.objectives.total, 1);
  });

  it('lists an overlay with the outcomes that it makes and where each is written', () => {
    const files = { '.git/': '', 'p.provision.yaml': map, 'h.provision-overlay.yaml': overlay };
    const folder = folderWith(files);
    const alone = reported(folder, 'h.provision-overlay.yaml');
    assert.deepEqual(
      alone.outcomes.map(({ document, file, origin, text }) => [document, file, origin, text]),
      [
        [
          'h.provision-overlay.yaml',
          'h.provision-overlay.yaml',
          'adapted',
          '=SUM(A1) is what each child asks for.',
        ],
        [
          'h.provision-overlay.yaml',
          'p.provision.yaml',
          'published',
          'Everybody can say, at 9 and at 1, what comes next.',
        ],
      ],
    );
    assert.deepEqual([alone.summary.outcomes.total, alone.summary.practice], [1, 1]);
    // What is taken over as published is listed twice and counted once.
    const both = reported(folder);
    assert.equal(both.outcomes.length, 4);
    assert.deepEqual([both.summary.outcomes.total, both.summary.practice], [2, 1]);
  });

  it('tells people the same in words', () => {
    const folder = folderWith({ 'p.provision.yaml': map, 'm.cpd.md': module });
    const { code, out, errors } = provision(folder, 'outcomes', '--today', '2026-12-01');
    assert.deepEqual([code, errors], [0, '']);
    assert.match(out, /^m\.cpd\.md\n7 {2}o1 {2}\S.*\n {3}Staff mark each request\.\n\np\.provision\.yaml\n/);
    assert.match(
      out,
      new RegExp(`16  break › asks  .*\\n {3}Within 12 weeks each child .*\\.\\n {3}- accepted: ${because}`),
    );
    assert.match(out, /timetable {2}.* \(everyday practice\)\n/);
    assert.match(
      out,
      /\n\n\d of 1 outcome is measurable.*\.\n\d of 1 objective is measurable\.\n1 description of everyday practice, which has no targets\.\n$/,
    );
    assert.ok(!out.includes('\u001B'));
  });

  it('writes CSV for Excel, in which nothing is taken for a formula', () => {
    const folder = folderWith({ '.git/': '', 'p.provision.yaml': map, 'h.provision-overlay.yaml': overlay });
    const { code, out } = provision(folder, 'outcomes', 'h.provision-overlay.yaml', '--format', 'csv');
    assert.equal(code, 0);
    const [heading, adapted, published, ...rest] = out.split('\r\n');
    assert.match(heading ?? '', /^\uFEFFDocument,Written in,Line,Whose words,Row,Title of the row,Outcome,/);
    assert.ok(adapted?.includes(`,"'=SUM(A1) is what each child asks for.",`), adapted);
    assert.ok(published?.includes(',"Everybody can say, at 9 and at 1, what comes next.",'), published);
    assert.deepEqual(rest, ['']);
    assert.ok(!out.replaceAll('\r\n', '').includes('\n'));
  });

  it('says so where there are none', () => {
    const folder = folderWith({ 'p.provision.yaml': mapNamed('p') });
    assert.deepEqual(provision(folder, 'outcomes'), {
      code: 0,
      out: 'There are no outcomes and no objectives here.\n',
      errors: '',
    });
    assert.match(provision(folder, 'outcomes', '--format', 'csv').out, /^\uFEFFDocument,.*\r\n$/);
  });

  it('cannot run where there is nothing to read', () => {
    const { code, out, errors } = provision(folderWith({}), 'outcomes', 'nowhere');
    assert.deepEqual([code, out], [2, '']);
    assert.equal(errors, 'provision: nowhere: There is no such file or folder.\n');
  });
});
