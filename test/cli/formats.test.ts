import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import type { FormatContext } from '../../src/cli/formats/format.ts';
import { formats } from '../../src/cli/formats/index.ts';
import { createReport, type ReportedFinding } from '../../src/cli/report.ts';

const joinLines = (...lines: readonly string[]): string => `${lines.join('\n')}\n`;

function finding(
  code: string,
  severity: ReportedFinding['severity'],
  message: string,
  [line, character]: readonly [number, number],
  [endLine, endCharacter]: readonly [number, number],
): ReportedFinding {
  const range = { start: { line, character }, end: { line: endLine, character: endCharacter } };
  return { code, severity, message, range, help: `docs/rules/${code}.md` };
}

const report = createReport([
  {
    file: 'training/a b, 100%.cpd.md',
    kind: 'module',
    findings: [
      finding(
        'module/minutes',
        'warning',
        'The parts add up to 70 minutes, 5 fewer than planned.',
        [9, 2],
        [11, 4],
      ),
      finding('review/passed', 'information', 'Reviewed <long> ago & "fine".', [99, 0], [99, 3]),
    ],
  },
  { file: 'maps/clean.provision.yaml', kind: 'map', findings: [] },
  {
    file: 'maps/a.provision.yaml',
    kind: 'map',
    findings: [
      finding(
        'yaml/tab',
        'error',
        'This line is indented with a tab.\nUse spaces: \u001B[31m100%\u0000',
        [2, 0],
        [2, 1],
      ),
      finding('reference/unlisted-term', 'hint', 'Perhaps another word.', [4, 10], [4, 12]),
    ],
  },
]);

const allWell = createReport([{ file: 'a.provision.yaml', kind: 'map', findings: [] }]);

const context: FormatContext = {
  threshold: 'error',
  version: '1.2.3',
  ruleOf: (code) =>
    code === 'yaml/tab'
      ? { summary: 'Indented with a tab.', why: 'Tabs have no width.', defaultSeverity: 'error' }
      : undefined,
  colours: false,
  width: undefined,
};

describe('the report', () => {
  it('lists files in the order of their paths and counts by severity', () => {
    assert.deepEqual(
      report.files.map(({ file }) => file),
      ['maps/a.provision.yaml', 'maps/clean.provision.yaml', 'training/a b, 100%.cpd.md'],
    );
    assert.deepEqual(report.summary, { files: 3, errors: 1, warnings: 1, information: 1, hints: 1 });
  });
});

describe('the text format', () => {
  it('groups findings by file and ends with a sentence', () => {
    assert.equal(
      formats.text(report, context),
      joinLines(
        'maps/a.provision.yaml',
        '   3:1  error  This line is indented with a tab.\uFFFDUse spaces: \uFFFD[31m100%\uFFFD  yaml/tab',
        '  5:11  hint   Perhaps another word.  reference/unlisted-term',
        '',
        'training/a b, 100%.cpd.md',
        '   10:3  warning      The parts add up to 70 minutes, 5 fewer than planned.  module/minutes',
        '  100:1  information  Reviewed <long> ago & "fine".  review/passed',
        '',
        '1 error, 1 warning, 1 piece of information and 1 hint in 3 files.',
      ),
    );
  });

  it('breaks messages at the width of the terminal', () => {
    const shown = formats.text(report, { ...context, width: 60 });
    assert.ok(
      shown.includes(
        joinLines(
          '   10:3  warning      The parts add up to 70 minutes, 5',
          '                      fewer than planned.  module/minutes',
        ),
      ),
      shown,
    );
    for (const line of shown.split('\n')) assert.ok(line.length <= 65, line);
  });

  it('colours only when asked to', () => {
    const shown = formats.text(report, { ...context, colours: true });
    assert.ok(shown.includes('\u001B[31merror\u001B[39m'), shown);
    assert.ok(shown.includes('\u001B[2mPerhaps another word.\u001B[22m'), shown);
    assert.ok(!formats.text(allWell, context).includes('\u001B'));
  });

  it('has a friendly word when all is well', () => {
    assert.equal(formats.text(allWell, context), 'All is well: 1 file checked, nothing to mend.\n');
  });

  it('does not make much of what never fails a check', () => {
    const files = [
      { ...allWell.files[0]!, findings: [finding('a/b', 'hint', 'Perhaps so.', [0, 0], [0, 1])] },
    ];
    assert.match(
      formats.text(createReport(files), context),
      /\n\n1 file checked, no errors or warnings\. For your interest: 1 hint\.\n$/,
    );
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

describe('the GitHub format', () => {
  it('writes workflow commands with the escapes that GitHub asks for', () => {
    assert.equal(
      formats.github(report, context),
      joinLines(
        '::error file=maps/a.provision.yaml,line=3,col=1,endLine=3,endColumn=2,title=yaml/tab::This line is indented with a tab.%0AUse spaces: \uFFFD[31m100%25\uFFFD',
        '::notice file=maps/a.provision.yaml,line=5,col=11,endLine=5,endColumn=13,title=reference/unlisted-term::Perhaps another word.',
        '::warning file=training/a b%2C 100%25.cpd.md,line=10,endLine=12,title=module/minutes::The parts add up to 70 minutes, 5 fewer than planned.',
        '::notice file=training/a b%2C 100%25.cpd.md,line=100,col=1,endLine=100,endColumn=4,title=review/passed::Reviewed <long> ago & "fine".',
        '1 error, 1 warning, 1 piece of information and 1 hint in 3 files.',
      ),
    );
  });
});

describe('the JUnit format', () => {
  it('has a test for each file, failed by what fails the check', () => {
    assert.equal(
      formats.junit(report, context),
      joinLines(
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<testsuites name="provision" tests="3" failures="1" errors="0">',
        '  <testsuite name="provision check" tests="3" failures="1" errors="0" skipped="0">',
        '    <testcase name="maps/a.provision.yaml" classname="provision.map">',
        '      <failure message="1 finding" type="yaml/tab">3:1 error: This line is indented with a tab.',
        'Use spaces: \uFFFD[31m100%\uFFFD (yaml/tab)</failure>',
        '      <system-out>5:11 hint: Perhaps another word. (reference/unlisted-term)</system-out>',
        '    </testcase>',
        '    <testcase name="maps/clean.provision.yaml" classname="provision.map" />',
        '    <testcase name="training/a b, 100%.cpd.md" classname="provision.module">',
        '      <system-out>10:3 warning: The parts add up to 70 minutes, 5 fewer than planned. (module/minutes)',
        '100:1 information: Reviewed &lt;long&gt; ago &amp; &quot;fine&quot;. (review/passed)</system-out>',
        '    </testcase>',
        '  </testsuite>',
        '</testsuites>',
      ),
    );
  });

  it('follows the threshold', () => {
    const failures = (threshold: FormatContext['threshold']): string | undefined =>
      /failures="(\d)"/.exec(formats.junit(report, { ...context, threshold }))?.[1];
    assert.equal(failures('warning'), '2');
    assert.equal(failures('none'), '0');
  });

  it('is well-formed', () => {
    const xml = formats.junit(report, { ...context, threshold: 'warning' });
    const lint = spawnSync('xmllint', ['--noout', '-'], { input: xml, encoding: 'utf8' });
    if (lint.error === undefined) assert.equal(lint.status, 0, lint.stderr);
    assertBalanced(xml);
  });
});

/** Every tag that opens closes, in order, and no character stands in a text that XML does not allow there. */
function assertBalanced(xml: string): void {
  const open: string[] = [];
  const rest = xml.replaceAll(
    /<\?xml[^>]*\?>|<(\/?)(\w[\w-]*)((?:\s[\w-]+="[^"<]*")*)\s*(\/?)>/g,
    (_, closes: string | undefined, name: string | undefined, _attributes, empty: string) => {
      if (name === undefined || empty === '/') return '';
      if (closes === '/') assert.equal(open.pop(), name);
      else open.push(name);
      return '';
    },
  );
  assert.deepEqual(open, []);
  assert.doesNotMatch(rest, /[<>]|&(?!(?:amp|lt|gt|quot);)/);
}

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
