import englandPack from '../../packs/england-2015.provision-framework.yaml';
import { createReasons } from '../../src/language/reasons.ts';
import type { FrameworkPack } from '../../src/model/formats/framework.ts';
import type { Assessment, NoticeCode } from '../../src/outcome/assessment.ts';
import { english } from '../../src/rules/messages/english.ts';
import { equal } from '../support/assert.ts';

const nothing: Assessment = {
  verdict: 'not_assessed',
  class: null,
  parts: {},
  supplied: [],
  missing: [],
  notices: [],
  severity: 'none',
};

describe('reasons for a judgement', () => {
  const reasons = createReasons([englandPack as unknown as FrameworkPack], english);

  it('are sentences of the catalogue with their source, and a word where nobody has compared it', () => {
    // The rule compares fields and has a source and variants, which is what this is about.
    const code = 'target-start' as NoticeCode;
    const notice = { code, severity: 'warning', span: { start: 0, end: 1 } } as const;
    equal(
      reasons({ ...nothing, notices: [{ ...notice, variant: 'same', args: { target: '4 of 5' } }] }, 'pupil'),
      [
        {
          text: english['outcome/target-start.same']?.replace('{target}', '4 of 5') ?? '',
          source: 'England, SEND Code of Practice 2015, paragraph 9.66; not yet compared with its source',
        },
      ],
    );
  });

  it('say why a text could not be judged', () => {
    for (const notAssessed of ['empty', 'no-words', 'not-english', 'blanks'] as const)
      equal(reasons({ ...nothing, notAssessed }, 'pupil'), [
        { text: english[`view.not-assessed.${notAssessed}`] },
      ]);
  });

  it('cite no paragraph about plans of children for training', () => {
    const notice = { code: 'topic', severity: 'error', span: { start: 0, end: 1 } } as const;
    equal(reasons({ ...nothing, notices: [notice] }, 'cpd'), [{ text: english['outcome/topic.training'] }]);
  });

  it('are none where there is nothing to say', () => {
    equal(reasons(nothing, 'cpd'), []);
  });
});
