import assert from 'node:assert/strict';
import { once } from 'node:events';
import { openSync, readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Ajv } from 'ajv';
import { english } from '../../../src/rules/messages/english.ts';
import { fed, program, started } from '../provision.ts';

interface Line {
  readonly id: string | number | null;
  readonly error?: string;
  readonly reasons?: readonly string[];
  readonly missing?: readonly string[];
  readonly supplied?: readonly string[];
}

const schemaOf = (name: string): object =>
  JSON.parse(readFileSync(join(process.cwd(), 'schemas', `${name}.schema.json`), 'utf8')) as object;

// The published schema is what others hold us to.
const isAnswer = new Ajv({ strict: false }).compile(schemaOf('assess-output'));
const isStatement = new Ajv({ strict: false }).compile(schemaOf('assess-input'));

/** The lines of an output, each held to its schema. */
function answersIn(out: string): readonly Line[] {
  assert.ok(out === '' || out.endsWith('\n'));
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const answer: unknown = JSON.parse(line);
      assert.ok(isAnswer(answer), `${line} ${JSON.stringify(isAnswer.errors)}`);
      return answer as Line;
    });
}

const statement = (id: string | number, text = 'Ben reads 40 words a minute by May.'): string => {
  const line = { id, kind: 'pupil', text };
  assert.ok(isStatement(line));
  return JSON.stringify(line);
};

describe('provision assess', function () {
  this.timeout(60_000);

  it('answers each line in the order of the input', () => {
    const lines = [3, 'b', 1, 'a'].map((id) => statement(id));
    const { code, out, errors } = fed(`${lines.join('\n')}\n`, 'assess', '--format', 'jsonl');
    assert.deepEqual([code, errors], [0, '']);
    assert.deepEqual(
      answersIn(out).map(({ id }) => id),
      [3, 'b', 1, 'a'],
    );
  });

  it('answers the example of its documentation as it says there', () => {
    const documentation = readFileSync(join(process.cwd(), 'docs', 'cli.md'), 'utf8');
    const examples = documentation.slice(documentation.indexOf('## Assess')).matchAll(/```json\n([^]*?)```/g);
    const [input, output] = [...examples].map(([, example = '']) => JSON.parse(example) as unknown);
    assert.ok(isStatement(input));
    assert.deepEqual(answersIn(fed(JSON.stringify(input), 'assess').out), [output]);
  });

  it('takes what stands beside a statement into account', () => {
    const line = { kind: 'pupil', text: 'Amal will ask for help in 4 of 5 lessons.' };
    const fields = { when: true, measure: 'a tally by her teacher' };
    const lines = [line, { ...line, fields }].map((one) => JSON.stringify(one)).join('\n');
    assert.deepEqual(
      answersIn(fed(lines, 'assess').out).map(({ missing, supplied }) => [missing, supplied]),
      [
        [['when'], undefined],
        [[], ['when', 'method']],
      ],
    );
  });

  it('takes what Windows writes, blank lines and a last line without its break for what they are', () => {
    const { code, out } = fed(`\uFEFF${statement('a')}\r\n\r\n  \n${statement('b')}`, 'assess');
    assert.equal(code, 0);
    assert.deepEqual(
      answersIn(out).map(({ id }) => id),
      ['a', 'b'],
    );
  });

  it('says why a statement could not be judged', () => {
    const { code, out } = fed(statement('a', ''), 'assess');
    assert.equal(code, 0);
    assert.deepEqual(JSON.parse(out), {
      id: 'a',
      verdict: 'not_assessed',
      class: null,
      missing: [],
      parts: {},
      severity: 'none',
      reasons: [english['view.not-assessed.empty']],
    });
  });

  it('says what is missing and why it matters, to trainers in their own words, with the source', () => {
    const [pupil, cpd] = (['pupil', 'cpd'] as const).map((kind) => {
      const line = JSON.stringify({ kind, text: 'Social communication difficulties' });
      return answersIn(fed(line, 'assess').out)[0]?.reasons?.[0] ?? '';
    });
    assert.ok(
      pupil?.startsWith(english['outcome/topic'] ?? '?') || pupil?.startsWith(english['outcome/need'] ?? '?'),
    );
    assert.notEqual(pupil, cpd);
    for (const reason of [pupil, cpd]) assert.match(reason ?? '', /^[A-Z].*[.)]$/);
  });

  it('has nothing to say to nothing', () => {
    for (const nothing of ['', '\n', '\uFEFF', '\r\n\r\n'])
      assert.deepEqual(fed(nothing, 'assess'), { code: 0, out: '', errors: '' });
  });

  it('takes plain lines where a kind is given, and counts blank ones', () => {
    const { code, out } = fed('Ben reads.\n\nAmal writes.\n', 'assess', '--kind', 'pupil');
    assert.equal(code, 0);
    assert.deepEqual(
      answersIn(out).map(({ id }) => id),
      ['1', '3'],
    );
  });

  it('answers bad lines in their places, the others all the same, and exits with 2', () => {
    const { code, out, errors } = fed(
      Buffer.concat([
        Buffer.from(`${statement('a')}\nnot JSON\n{"id": 4, "kind": "pupil"}\n`),
        Buffer.from(`{"id": "${'x'.repeat(1_100_000)}"}\n`),
        Buffer.from('{"id": "\xE9"}\n', 'latin1'),
        Buffer.from(statement('z')),
      ]),
      'assess',
    );
    assert.equal(code, 2);
    assert.equal(errors, 'provision: 4 lines could not be read; the answers in their places say why.\n');
    const answers = answersIn(out);
    assert.deepEqual(
      answers.map(({ id, error }) => [id, error?.replace(/[.,:] .*/, '')]),
      [
        ['a', undefined],
        [null, 'Line 2 is not a JSON object'],
        [4, 'Line 3 has no "text".'],
        [null, 'Line 4 is longer than 1 MB'],
        [null, 'Line 5 is not UTF-8 text'],
        ['z', undefined],
      ],
    );
  });

  it('cannot run where standard input is a folder', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'assess'], {
      stdio: [openSync(tmpdir(), 'r'), 'pipe', 'pipe'],
      encoding: 'utf8',
    });
    assert.deepEqual([status, stdout], [2, '']);
    assert.equal(stderr, 'provision: Standard input is a folder. Write "provision assess < file".\n');
  });

  it('answers a program that waits for each answer', async () => {
    const child = started('assess', '--kind', 'pupil');
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    for (const id of ['1', '2', '3']) {
      child.stdin.write('Ben reads 40 words a minute by May.\n');
      const { value } = (await lines.next()) as { value: string };
      assert.equal((JSON.parse(value) as Line).id, id);
    }
    child.stdin.end();
    assert.deepEqual(await once(child, 'close'), [0, null]);
  });

  it('answers many statements, none of them twice', () => {
    const ids = Array.from({ length: 5_000 }, (_, at) => at);
    const { code, out } = fed(ids.map((id) => `${statement(id)}\n`).join(''), 'assess');
    assert.equal(code, 0);
    assert.deepEqual(
      answersIn(out).map(({ id }) => id),
      ids,
    );
  });

  it('ends quietly when its reader has seen enough, though more would come', async () => {
    const child = started('assess', '--kind', 'pupil');
    let errors = '';
    child.stderr.on('data', (part: Buffer) => (errors += part.toString()));
    // Once the program has gone, nobody takes what is still written.
    child.stdin.on('error', () => {});
    const closed = once(child, 'close');
    child.stdin.write('Ben reads.\n');
    await once(child.stdout, 'data');
    child.stdout.destroy();
    const more = (): void => void (child.stdin.write('Ben reads.\n'.repeat(1_000)) && setImmediate(more));
    child.stdin.on('drain', more);
    more();
    assert.deepEqual(await closed, [0, null]);
    assert.equal(errors, '');
  });

  it('tells people how many are measurable', () => {
    const { out } = fed('Ben reads.\n', 'assess', '--kind', 'pupil', '--format', 'text');
    assert.match(out, /^1 {2}.+\n {3}Ben reads\.\n/);
    assert.match(out, /\n\n[01] of 1 statement is measurable\.\n$/);
    assert.ok(!out.includes('\u001B'));
  });
});
