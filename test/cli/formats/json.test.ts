import assert from 'node:assert/strict';
import { formats } from '../../../src/cli/formats/index.ts';
import { allWell, context, report } from './examples.ts';

describe('the report', () => {
  it('lists files in the order of their paths and counts by severity', () => {
    assert.deepEqual(
      report.files.map(({ file }) => file),
      ['maps/a.provision.yaml', 'maps/clean.provision.yaml', 'training/a b, 100%.cpd.md'],
    );
    assert.deepEqual(report.summary, { files: 3, errors: 1, warnings: 1, information: 1, hints: 1 });
  });
});

describe('the JSON format', () => {
  it('is the report and nothing else', () => {
    assert.deepEqual(JSON.parse(formats.json(allWell, context)), {
      files: [{ file: 'a.provision.yaml', kind: 'map', findings: [] }],
      summary: { files: 1, errors: 0, warnings: 0, information: 0, hints: 0 },
    });
    assert.ok(formats.json(report, context).endsWith('\n}\n'));
  });
});
