import assert from 'node:assert/strict';
import { formats } from '../../../src/cli/formats/index.ts';
import { context, report } from './examples.ts';

describe('the SARIF format', () => {
  interface Sarif {
    readonly version: string;
    readonly runs: readonly {
      readonly columnKind: string;
      readonly tool: { readonly driver: { readonly version: string; readonly rules: readonly object[] } };
      readonly artifacts: readonly { readonly location: { readonly uri: string } }[];
      readonly results: readonly {
        readonly ruleId: string;
        readonly ruleIndex: number;
        readonly level: string;
        readonly message: { readonly text: string };
        readonly locations: readonly object[];
      }[];
    }[];
  }
  const log = JSON.parse(formats.sarif(report, context)) as Sarif;
  const run = log.runs[0]!;

  it('says what made it and how columns are counted', () => {
    assert.equal(log.version, '2.1.0');
    assert.equal(run.columnKind, 'utf16CodeUnits');
    assert.equal(run.tool.driver.version, '1.2.3');
  });

  it('describes each rule that found something', () => {
    assert.deepEqual(run.tool.driver.rules.at(-1), {
      id: 'yaml/tab',
      shortDescription: { text: 'Indented with a tab.' },
      help: { text: 'Tabs have no width. See docs/rules/yaml/tab.md.' },
      defaultConfiguration: { level: 'error' },
    });
    assert.deepEqual(run.tool.driver.rules[0], {
      id: 'module/minutes',
      shortDescription: { text: 'module/minutes' },
      help: { text: 'See docs/rules/module/minutes.md.' },
    });
  });

  it('places results by line and column from one, in files by their address', () => {
    assert.deepEqual(
      run.results.map(({ level }) => level),
      ['error', 'note', 'warning', 'note'],
    );
    assert.deepEqual(run.results[2], {
      ruleId: 'module/minutes',
      ruleIndex: 0,
      level: 'warning',
      message: { text: 'The parts add up to 70 minutes, 5 fewer than planned.' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'training/a%20b%2C%20100%25.cpd.md', index: 2 },
            region: { startLine: 10, startColumn: 3, endLine: 12, endColumn: 5 },
          },
        },
      ],
    });
    for (const { ruleId, ruleIndex } of run.results)
      assert.equal((run.tool.driver.rules[ruleIndex] as { id: string }).id, ruleId);
    assert.equal(run.artifacts.length, 3);
  });
});
