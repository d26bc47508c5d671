import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import type { OutcomesReport } from '../../src/cli/outcomes/report.ts';

const reading = `
import csv, io, json, sys
text = sys.stdin.buffer.read().decode('utf-8-sig')
print(json.dumps(list(csv.DictReader(io.StringIO(text, newline=''), strict=True))))
`;

function outcomes(format: string): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['dist/cli.cjs', 'outcomes', 'samples', '--format', format, '--today', '2026-12-01'],
    { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  assert.equal(status, 0, stderr);
  return stdout;
}

describe('the outcomes of the samples as CSV', () => {
  it('are the same outcomes for Python', function () {
    this.timeout(60_000);
    const python = spawnSync('python3', ['-c', reading], {
      input: outcomes('csv'),
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    assert.ok(python.error === undefined, 'python3 is there');
    assert.equal(python.status, 0, python.stderr);
    const rows = JSON.parse(python.stdout) as Readonly<Record<string, string>>[];
    const { outcomes: listed } = JSON.parse(outcomes('json')) as OutcomesReport;
    assert.ok(listed.length > 50);
    assert.deepEqual(
      rows.map((row) => [row['Written in'], row['Line'], row['Row'], row['Outcome'], row['Text']]),
      listed.map(({ file, line, row, id, text }) => [file, String(line), row ?? '', id ?? '', text]),
    );
  });
});
