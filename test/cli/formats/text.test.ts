import assert from 'node:assert/strict';
import { formats } from '../../../src/cli/formats/index.ts';
import { createReport } from '../../../src/cli/report.ts';
import { allWell, context, finding, joinLines, report } from './examples.ts';

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
    assert.equal(formats.text(createReport([]), context), 'Nothing was checked.\n');
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
