import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { directiveNames } from '../../src/model/body.ts';
import { kinds } from '../../src/model/kinds.ts';
import { atCursor, joinLines, root, tokenizer, type Tokenizer } from './tokens.ts';

/** The token at the mark is exactly this text and has this scope, or a more precise one. */
function expectToken(tokenize: Tokenizer, marked: string, text: string, scope: string): void {
  const token = atCursor(tokenize, marked);
  assert.equal(token.text, text);
  assert.ok(
    token.scopes.some((name) => name === scope || name.startsWith(`${scope}.`)),
    `${JSON.stringify(text)} should be ${scope}, is ${token.scopes.join(' ')}`,
  );
}

function expectNoScope(tokenize: Tokenizer, marked: string, scope: string): void {
  const { scopes } = atCursor(tokenize, marked);
  assert.ok(!scopes.some((name) => name.startsWith(scope)), `unexpected ${scope} in ${scopes.join(' ')}`);
}

for (const beside of ['vscode', 'nothing'] as const) {
  describe(`grammar of provision files, beside ${beside}`, () => {
    let tokenize: Tokenizer;
    before(async () => {
      tokenize = await tokenizer('source.provision', beside);
    });
    const is = (marked: string, text: string, scope: string) => expectToken(tokenize, marked, text, scope);

    it('colours keys, and marks those that build the document', () => {
      is('$$CURSOR$$barrier: Noise.', 'barrier', 'entity.name.tag.yaml');
      is('$$CURSOR$$provisions:', 'provisions', 'keyword.control.section');
      is('    $$CURSOR$$outcomes:', 'outcomes', 'keyword.control.section');
      is('    $$CURSOR$$decide:', 'decide', 'keyword.control.section');
      is('    $$CURSOR$$outcomes:', 'outcomes', 'entity.name.tag.yaml');
      is('"$$CURSOR$$quoted key": x', '"quoted key"', 'entity.name.tag.yaml');
    });

    it('colours the key that says what kind of document it is', () => {
      for (const { versionKey, language } of kinds) {
        if (language === 'json') continue;
        is(`$$CURSOR$$${versionKey}: 1`, versionKey, 'storage.type.format');
      }
    });

    it('tells ids that name from ids that refer', () => {
      is(
        '  - id: $$CURSOR$$asking-for-what-i-need',
        'asking-for-what-i-need',
        'entity.name.function.definition',
      );
      is('      met: $$CURSOR$$timetable', 'timetable', 'entity.name.function.reference');
      is('      - $$CURSOR$$visual-timetable', 'visual-timetable', 'entity.name.function.reference');
      is(
        'module: $$CURSOR$$northshire/autism-essentials',
        'northshire/autism-essentials',
        'entity.name.function.reference',
      );
      is(
        'row: $$CURSOR$$northshire/primary#asks-for-help',
        'northshire/primary#asks-for-help',
        'entity.name.function.reference',
      );
      is('about: "$$CURSOR$$#asks-for-help"', '#asks-for-help', 'entity.name.function.reference');
      is('  $$CURSOR$$visual-timetable:', 'visual-timetable', 'entity.name.function.reference');
    });

    it('colours kinds, states and other words to choose from', () => {
      is('kind: $$CURSOR$$programme', 'programme', 'support.type.kind');
      is('level: $$CURSOR$$sen_support # here', 'sen_support', 'constant.language');
      is('maps_to: $$CURSOR$$universal', 'universal', 'support.type.level');
      is('  - $$CURSOR$$communication_and_interaction', 'communication_and_interaction', 'support.type.area');
      is('state: $$CURSOR$$draft', 'draft', 'constant.language.choice');
      is('partly: $$CURSOR$$repeat_once', 'repeat_once', 'constant.language.choice');
      is('two_adults: $$CURSOR$$true', 'true', 'constant.language.yaml');
      is('role: $$CURSOR$$teaching_assistant', 'teaching_assistant', 'variable.other.term');
    });

    it('colours numbers, dates, versions and quantities', () => {
      is('minutes: $$CURSOR$$20', '20', 'constant.numeric');
      is('date: "$$CURSOR$$2026-12-01"', '2026-12-01', 'constant.numeric.date');
      is('version: "$$CURSOR$$1.2.0"', '1.2.0', 'constant.numeric.version');
      is('target: $$CURSOR$$4 of 5', '4 of 5', 'constant.numeric.quantity');
      is('text: Asks on $$CURSOR$$4 of 5 occasions.', '4 of 5', 'constant.numeric.quantity');
      is('text: Asks on $$CURSOR$$80% of days.', '80%', 'constant.numeric.quantity');
      is('text: Within $$CURSOR$$12 weeks each child asks.', '12 weeks', 'constant.numeric.duration');
      expectNoScope(tokenize, 'title: Group $$CURSOR$$4 in Year 5', 'constant.numeric');
      expectNoScope(tokenize, 'how: "$$CURSOR$$01632 960123"', 'constant.numeric');
    });

    it('reads sentences as sentences', () => {
      is('plain: $$CURSOR$$home', 'home', 'string');
      is('- $$CURSOR$$Work at home', 'Work at home', 'string');
      is("said: $$CURSOR$$It's not the same", "It's not the same", 'string');
      is(joinLines('text: One line', '  $$CURSOR$$and the next'), 'and the next', 'string');
    });

    it('does not take a word that is being typed for a sentence, so that suggestions come', () => {
      expectNoScope(tokenize, '    $$CURSOR$$barr', 'string');
      expectNoScope(tokenize, 'kind: $$CURSOR$$prac', 'string');
      expectNoScope(tokenize, '  - $$CURSOR$$communication_and', 'string');
    });

    it('colours comments, and nothing that only looks like one', () => {
      is('$$CURSOR$$# a note', '#', 'comment.line');
      is('state: draft $$CURSOR$$# a note', '#', 'comment.line');
      expectNoScope(tokenize, 'title: "No. $$CURSOR$$#1"', 'comment');
      expectNoScope(tokenize, 'title: C$$CURSOR$$#1', 'comment');
    });

    it('keeps block text together', () => {
      const inside = joinLines('  text: |', '    $$CURSOR$$state: draft', '  state: draft');
      const after = joinLines('  text: |', '    state: draft', '  $$CURSOR$$state: draft');
      is(inside, '    state: draft', 'string.unquoted.block');
      is(after, 'state', 'entity.name.tag.yaml');
      is(joinLines('- id: a', '  text: >-', '    On $$CURSOR$$4 of 5 days.'), '4 of 5', 'constant.numeric');
      is(joinLines('- text: >-', '    Long.', '  $$CURSOR$$about: learner'), 'about', 'entity.name.tag.yaml');
      is(joinLines('- >-', '  $$CURSOR$$now: and next', '- Two'), '  now: and next', 'string.unquoted.block');
      is(joinLines('  text: |', '  $$CURSOR$$state: draft'), 'state', 'entity.name.tag.yaml');
    });

    it('keeps a slip to its own place', () => {
      is(joinLines('title: "Open', '$$CURSOR$$state: draft'), 'state', 'entity.name.tag.yaml');
      is(joinLines("title: 'Open", '$$CURSOR$$state: draft'), 'state', 'entity.name.tag.yaml');
      is(joinLines('  - needs: [asd', '  - $$CURSOR$$id: b'), 'id', 'entity.name.tag.yaml');
      is(joinLines('  group: { min: 3', '$$CURSOR$$provisions:'), 'provisions', 'keyword.control.section');
      is(joinLines('title: "Goes', '  on" $$CURSOR$$# note'), '#', 'comment.line');
    });

    it('shows what YAML or the format refuses', () => {
      is('title: Autism$$CURSOR$$: essentials', ':', 'invalid.illegal.stray-colon');
      is('plain: $$CURSOR$$@home', '@', 'invalid.illegal');
      is('needs: $$CURSOR$$*shared', '*shared', 'invalid.illegal.alias');
      is('needs: $$CURSOR$$&shared', '&shared', 'invalid.illegal.anchor');
      is('needs: $$CURSOR$$!!set', '!!set', 'invalid.illegal.tag');
      is('  $$CURSOR$$<<: x', '<<', 'invalid.illegal.merge-key');
      is('$$CURSOR$$\tid: a', '\t', 'invalid.illegal.tab-indentation');
      is('- $$CURSOR$$now: and next', 'now', 'entity.name.tag.yaml');
    });

    it('reads lists and mappings in brackets', () => {
      is('group: { min: 3, $$CURSOR$$max: 4 }', 'max', 'entity.name.tag.yaml');
      is('group: { min: $$CURSOR$$3, max: 4 }', '3', 'constant.numeric');
      is('rows: [one-row, $$CURSOR$$other-row]', 'other-row', 'entity.name.function.reference');
      is('needs: [$$CURSOR$$asd, slcn]', 'asd', 'variable.other.term');
    });

    it('takes a line of 20,000 characters in its stride', () => {
      const prose = 'word and: #x "y" [z '.repeat(1000);
      assert.ok(tokenize(`text: ${prose}`).length > 0);
      assert.ok(tokenize('- '.repeat(10_000)).length > 0);
      assert.ok(tokenize('['.repeat(400)).length > 0);
    });
  });
}

describe('grammar of CPD modules', () => {
  let tokenize: Tokenizer;
  let alone: Tokenizer;
  before(async () => {
    tokenize = await tokenizer('text.html.markdown.cpd-module', 'vscode');
    alone = await tokenizer('text.html.markdown.cpd-module', 'nothing');
  });
  const is = (marked: string, text: string, scope: string) => expectToken(tokenize, marked, text, scope);

  it('reads the front matter as provision files are read', () => {
    is(joinLines('---', '$$CURSOR$$cpd_module: 1', '---'), 'cpd_module', 'storage.type.format');
    is(joinLines('---', 'id: $$CURSOR$$essentials', '---'), 'essentials', 'entity.name.function.definition');
    is(joinLines('---', 'id: $$CURSOR$$essentials', '---'), 'essentials', 'meta.embedded.block.frontmatter');
    is(joinLines('---', 'type: $$CURSOR$$skill', '---'), 'skill', 'constant.language.choice');
    is(joinLines('---', 'id: a', '---', '# $$CURSOR$$Title'), 'Title', 'entity.name.section.markdown');
    is(joinLines('---', 'title: "open', '---', '# $$CURSOR$$Title'), 'Title', 'entity.name.section.markdown');
    is(
      joinLines('---', 'text: |', '  x', '$$CURSOR$$---', ''),
      '---',
      'punctuation.definition.end.frontmatter',
    );
    expectNoScope(tokenize, joinLines('# T', '---', '$$CURSOR$$id: a', '---'), 'meta.embedded');
  });

  it('knows every directive, with or without attributes', () => {
    for (const name of directiveNames) {
      is(`:::$$CURSOR$$${name}`, name, 'keyword.control.directive');
      is(`::::$$CURSOR$$${name}{minutes=5}`, name, 'keyword.control.directive');
    }
    is(':::$$CURSOR$$activities', 'activities', 'entity.name.tag.directive.unknown');
    is(':::$$CURSOR$$gap-tasks', 'gap-tasks', 'entity.name.tag.directive.unknown');
  });

  it('colours the parts of a directive line', () => {
    is('$$CURSOR$$:::quiz', ':::', 'punctuation.definition.directive.begin');
    is(':::activity{$$CURSOR$$minutes=15}', 'minutes', 'entity.other.attribute-name');
    is(':::activity{minutes=$$CURSOR$$15}', '15', 'constant.numeric');
    is(':::activity{objectives="$$CURSOR$$o1 o2"}', 'o1 o2', 'string.quoted');
    is(':::activity{mechanism="$$CURSOR$$rehearsal"}', 'rehearsal', 'constant.language.choice');
    is(':::activity{purpose=$$CURSOR$$model}', 'model', 'constant.language.choice');
    is(':::details[$$CURSOR$$More to read]{#more}', 'More to read', 'string.other.label');
    is(':::quiz$$CURSOR$$ {minutes=5}', ' ', 'meta.directive');
    is(':::quiz $$CURSOR$${minutes=5}', '{minutes=5}', 'invalid.illegal.after-directive');
  });

  it('finds the closing line, after a list and inside one', () => {
    is(joinLines(':::quiz', '- [x] Yes', '$$CURSOR$$:::'), ':::', 'punctuation.definition.directive.end');
    is(joinLines('1. One', '   $$CURSOR$$:::break'), ':::', 'punctuation.definition.directive.begin');
    is(joinLines('Text', '$$CURSOR$$::::  '), '::::', 'punctuation.definition.directive.end');
  });

  it('colours the answers of a quiz', () => {
    is('- [$$CURSOR$$x] Yes', 'x', 'constant.language.answer.right');
    is('* [$$CURSOR$$X] Yes', 'X', 'constant.language.answer.right');
    is('- [$$CURSOR$$ ] No', ' ', 'constant.language.answer.wrong');
    is(joinLines('- [x] Yes', '  *Why$$CURSOR$$* not'), '*', 'markup.italic');
    expectNoScope(tokenize, 'See [$$CURSOR$$x] there', 'constant.language');
  });

  it('shows a finding that was accepted, with its reason', () => {
    const comment = (before: string, after: string) => `<!-- ${before}$$CURSOR$$${after} -->`;
    is(comment('', 'provision-accept module/minutes: a film'), 'provision-accept', 'keyword.other.accept');
    is(
      comment('provision-accept ', 'module/minutes: a film'),
      'module/minutes',
      'entity.name.function.finding',
    );
    is(comment('provision-accept module/minutes: ', 'a film'), 'a film', 'string.unquoted.reason');
    is(comment('provision-accept module/minutes: ', 'a film'), 'a film', 'comment.block.html');
    expectNoScope(tokenize, '<!-- provision-accept x: y -->$$CURSOR$$ z', 'comment');
    is('<!-- $$CURSOR$$another note -->', ' another note ', 'comment.block.html');
  });

  it('leaves code, times and ratios alone', () => {
    expectNoScope(tokenize, joinLines('```', '$$CURSOR$$:::quiz', '```'), 'meta.directive');
    expectNoScope(tokenize, joinLines('', '    $$CURSOR$$:::quiz'), 'meta.directive');
    expectNoScope(tokenize, 'At 10$$CURSOR$$:30 or 3:1, `:::quiz`', 'punctuation.definition.directive');
    expectNoScope(tokenize, 'Write `$$CURSOR$$:::quiz` so', 'meta.directive');
    expectNoScope(tokenize, 'and $$CURSOR$$:::quiz in the middle', 'meta.directive');
  });

  it('still finds front matter and directives where no Markdown grammar is to be had', () => {
    const text = joinLines('---', 'type: $$CURSOR$$skill', '---', ':::quiz');
    expectToken(alone, text, 'skill', 'constant.language.choice');
    expectToken(alone, joinLines('Text', ':::$$CURSOR$$quiz'), 'quiz', 'keyword.control.directive');
  });
});

interface EnterRule {
  readonly beforeText: string;
  readonly afterText?: string;
  readonly action: { readonly indent: string; readonly appendText?: string };
}

interface LanguageConfiguration {
  readonly folding: { readonly markers: { readonly start: string; readonly end: string } };
  readonly wordPattern: { readonly pattern: string; readonly flags: string };
  readonly onEnterRules: readonly EnterRule[];
}

function configuration(name: string): LanguageConfiguration {
  const file = join(root, 'syntaxes', `${name}.language-configuration.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as LanguageConfiguration;
}

describe('language configuration', () => {
  /** What stands on the new line after Enter at the mark, as the editor would put it there. */
  function enter(name: string, marked: string): string {
    const [before = '', after = ''] = marked.split('$$CURSOR$$');
    const rule = configuration(name).onEnterRules.find(
      (each) => new RegExp(each.beforeText).test(before) && new RegExp(each.afterText ?? '').test(after),
    );
    assert.equal(rule?.action.indent ?? 'none', 'none');
    return (/^\s*/.exec(before)?.[0] ?? '') + (rule?.action.appendText ?? '');
  }

  it('takes an id as one word, and leaves the end of a sentence out', () => {
    for (const name of ['provision', 'cpd-module']) {
      const { pattern, flags } = configuration(name).wordPattern;
      const words = (text: string) => text.match(new RegExp(pattern, `${flags}g`));
      assert.deepEqual(words('- asking-for-what-i-need.'), ['asking-for-what-i-need']);
      assert.deepEqual(words('northshire/autism-communication-essentials:'), [
        'northshire/autism-communication-essentials',
      ]);
      assert.deepEqual(words('"northshire/primary#asks"'), ['northshire/primary#asks']);
      assert.deepEqual(words('each child’s turn, café'), ['each', 'child’s', 'turn', 'café']);
      assert.deepEqual(words('adults_do: x'), ['adults_do', 'x']);
    }
  });

  it('indents after a key that opens something, and lines up inside a list item', () => {
    assert.equal(enter('provision', 'provisions:$$CURSOR$$'), '  ');
    assert.equal(enter('provision', '    within: # weeks$$CURSOR$$'), '      ');
    assert.equal(enter('provision', '    text: >-$$CURSOR$$'), '      ');
    assert.equal(enter('provision', '  - id: asks$$CURSOR$$'), '    ');
    assert.equal(enter('provision', '    kind: practice$$CURSOR$$'), '    ');
    assert.equal(enter('provision', '  - delivery:$$CURSOR$$'), '      ');
    assert.equal(enter('provision', '  # note:$$CURSOR$$'), '  ');
  });

  it('goes on with a list of sentences, and stops at an empty item', () => {
    assert.equal(enter('provision', '      - Wait ten seconds.$$CURSOR$$'), '      - ');
    assert.equal(enter('provision', '      - Wait$$CURSOR$$ ten seconds.'), '        ');
    assert.equal(enter('provision', '      - $$CURSOR$$'), '      ');
    assert.equal(enter('cpd-module', '- [x] Yes$$CURSOR$$'), '- [ ] ');
    assert.equal(enter('cpd-module', '- [ ] $$CURSOR$$'), '');
    assert.equal(enter('cpd-module', ':::quiz$$CURSOR$$'), '');
  });

  it('folds a directive from its opening to its closing line', () => {
    const { start, end } = configuration('cpd-module').folding.markers;
    assert.match(':::activity{minutes=5}', new RegExp(start));
    assert.match('  ::::section', new RegExp(start));
    assert.match(':::', new RegExp(end));
    assert.doesNotMatch(':::', new RegExp(start));
    assert.doesNotMatch(':::quiz', new RegExp(end));
  });
});
