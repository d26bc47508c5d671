import assert from 'node:assert/strict';
import { formats } from '../../../src/cli/formats/index.ts';
import { context, joinLines, report } from './examples.ts';

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
