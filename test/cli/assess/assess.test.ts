import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { assess, type AssessHost } from '../../../src/cli/assess/assess.ts';
import { assessOutput } from '../../../src/cli/assess/schemas.ts';
import type { AssessOptions } from '../../../src/cli/arguments/assess.ts';
import type { Assessment } from '../../../src/outcome/assessment.ts';

/** An assessment in which everything is said that can be said. */
const full: Assessment = {
  verdict: 'not_measurable',
  class: 'outcome',
  parts: {
    behaviour: [{ start: 4, end: 9 }],
    who: [{ start: 0, end: 3 }],
    criterion: [],
  },
  supplied: ['when'],
  missing: ['criterion'],
  notices: [{ code: 'no-criterion', severity: 'warning', span: { start: 0, end: 10 } }],
  severity: 'warning',
  bloom: { level: 'apply', span: { start: 4, end: 9 } },
};

const plain: Assessment = {
  verdict: 'measurable',
  class: 'outcome',
  parts: {},
  supplied: [],
  missing: [],
  notices: [],
  severity: 'none',
};

const sources: Readonly<Record<string, string>> = {
  'no-behaviour': 'Code, 1',
  'no-criterion': 'Code, 1',
  'no-date': 'Code, 2',
};

interface Run {
  readonly written: readonly string[];
  readonly counts: Awaited<ReturnType<typeof assess>>;
}

async function run(
  input: readonly string[],
  {
    assessment = plain,
    options = {},
    write,
  }: {
    assessment?: Assessment;
    options?: Partial<AssessOptions>;
    write?: AssessHost['write'];
  } = {},
): Promise<Run> {
  const written: string[] = [];
  const counts = await assess(
    { format: 'jsonl', kind: 'pupil', ...options },
    {
      input: Readable.from(input.map((part) => Buffer.from(part))),
      analysers: { assess: () => assessment, prose: () => [] },
      reasons: ({ notices }) =>
        notices.map(({ code }) => ({
          text: `About ${code}.`,
          ...(code in sources ? { source: sources[code] ?? '' } : {}),
        })),
      context: { colours: false, width: 40 },
      write: async (text) => {
        written.push(text);
        return (await write?.(text)) ?? true;
      },
    },
  );
  return { written, counts };
}

describe('answers to statements', () => {
  it('have exactly the keys that are promised, in their order', async () => {
    const line = JSON.stringify({ id: 'a', kind: 'cpd', text: 'Ben reads.', fields: { when: true } });
    const { written } = await run([line], { assessment: full });
    assert.equal(
      written.join(''),
      '{"id":"a","verdict":"not_measurable","class":"outcome","missing":["criterion"],' +
        '"parts":{"who":[[0,3]],"behaviour":[[4,9]]},"severity":"warning","reasons":["About no-criterion. (Code, 1)"],' +
        '"supplied":["when"],"bloom":"apply"}\n',
    );
    assert.equal(assessOutput.safeParse(JSON.parse(written.join(''))).success, true);
  });

  it('leave out what there is no call for', async () => {
    const { written } = await run(['Ben reads.']);
    assert.equal(
      written.join(''),
      '{"id":"1","verdict":"measurable","class":"outcome","missing":[],"parts":{},"severity":"none","reasons":[]}\n',
    );
  });

  it('go out as soon as their lines have come in', async () => {
    const { written, counts } = await run(['one\nt', 'wo\nthree\n', '\n', 'four']);
    assert.deepEqual(
      written
        .filter((text) => text !== '')
        .map((text) =>
          text
            .split('\n')
            .filter(Boolean)
            .map((line) => (JSON.parse(line) as { id: string }).id),
        ),
      [['1'], ['2', '3'], ['5']],
    );
    assert.deepEqual(counts, { statements: 4, measurable: 4, problems: 0 });
  });

  it('hold back the next lines until they have gone out', async () => {
    let asked = 0;
    function* input(): Generator<Buffer> {
      for (let at = 0; at < 1000; at++) {
        asked++;
        yield Buffer.from(`line ${String(at)}\n`);
      }
    }
    const seen: number[] = [];
    await assess(
      { format: 'jsonl', kind: 'pupil' },
      {
        input: Readable.from(input(), { highWaterMark: 1 }),
        analysers: { assess: () => plain, prose: () => [] },
        reasons: () => [],
        context: { colours: false, width: undefined },
        write: async () => {
          await new Promise(setImmediate);
          seen.push(asked);
          return true;
        },
      },
    );
    for (const [at, count] of seen.entries())
      assert.ok(count <= at + 4, `${String(count)} after ${String(at)}`);
  });

  it('end where nobody reads on', async () => {
    let writes = 0;
    const { counts } = await run(
      Array.from({ length: 100 }, () => 'one\n'),
      { write: () => Promise.resolve(++writes < 3) },
    );
    assert.equal(writes, 3);
    assert.equal(counts.statements, 3);
  });

  it('for people stand under their verdicts, fitted to the width', async () => {
    const lines = ['By May Ben reads\u001B[31m aloud to his grandmother on the telephone.\n', '{broken\n'];
    const { written } = await run(lines, { assessment: full, options: { format: 'text' } });
    assert.equal(
      written.join(''),
      [
        '1  not measurable: does not say how well or how often',
        '   By May Ben reads\uFFFD[31m aloud to his',
        '   grandmother on the telephone.',
        '   - About no-criterion. (Code, 1)',
        '',
        'Line 2 is not a JSON object. Write {"id": "1", "kind": "pupil", "text": "…"}, or say --kind where each line is a statement.',
        '',
        '0 of 1 statement is measurable. 1 line could not be read.',
        '',
      ].join('\n'),
    );
  });

  it('cite a source once in a statement for people, and with every reason for programs', async () => {
    const span = { start: 0, end: 10 };
    const assessment: Assessment = {
      ...full,
      notices: (['no-behaviour', 'no-criterion', 'no-date', 'vague'] as const).map((code) => ({
        code,
        severity: 'warning',
        span,
      })),
    };
    const lines = ['Ben reads.\n', 'Ben reads.\n'];
    const { written } = await run(lines, { assessment, options: { format: 'text' } });
    const said = [
      '   - About no-behaviour. (Code, 1)',
      '   - About no-criterion.',
      '   - About no-date. (Code, 2)',
      '   - About vague.',
    ];
    assert.deepEqual(
      written
        .join('')
        .split('\n')
        .filter((line) => line.startsWith('   -')),
      [...said, ...said],
    );
    const [answer] = (await run(lines, { assessment })).written.join('').split('\n');
    assert.deepEqual((JSON.parse(answer ?? '') as { reasons: unknown }).reasons, [
      'About no-behaviour. (Code, 1)',
      'About no-criterion. (Code, 1)',
      'About no-date. (Code, 2)',
      'About vague.',
    ]);
  });

  it('for people say so when there was nothing', async () => {
    const { written } = await run([], { options: { format: 'text' } });
    assert.equal(written.join(''), 'No statements were given.\n');
  });
});
