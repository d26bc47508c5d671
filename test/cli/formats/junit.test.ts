import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import type { FormatContext } from '../../../src/cli/formats/format.ts';
import { formats } from '../../../src/cli/formats/index.ts';
import { context, joinLines, report } from './examples.ts';

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
