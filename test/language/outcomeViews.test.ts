import { equal, match, present } from '../support/assert.ts';
import { uriOf } from '../support/project.ts';
import { joinLines } from '../support/text.ts';
import type { LanguageService } from '../../src/language/service.ts';
import { mapWith, serviceSaying, type Saying } from './assessing.ts';

const name = 'a.provision.yaml';
const bare: Saying = {
  missing: ['criterion', 'when'],
  warnings: ['no-criterion', 'no-date'],
  hints: ['no-method'],
};

/** What is known about some texts; each stands in an outcome of its own, the accepted one with its reason. */
const sayings: Readonly<Record<string, Saying>> = {
  'Done well.': {},
  'Without figures.': bare,
  'Twenty hours.': { class: 'provision', missing: ['criterion', 'when'], errors: ['provision'] },
  'Never flaps.': { warnings: ['masking'] },
  'Yn Gymraeg.': { notAssessed: 'not-english' },
  'Kept up.': {},
};

const map = mapWith(
  ...Object.keys(sayings).flatMap((text) => [`- text: ${text}`]),
  '  expected_start: 4 of 5',
  '  target: 4 of 5',
  '  accepted:',
  '    - finding: outcome/target-start',
  '      because: Keeping it is enough.',
);

const module = joinLines([
  '---',
  'cpd_module: 1',
  'id: m',
  'title: Asking',
  'objectives:',
  '  - text: Staff mark requests.',
  '  - text: Staff are aware of requests.',
  '---',
  '',
  '# Asking',
]);

const moduleSayings: Readonly<Record<string, Saying>> = {
  'Staff mark requests.': { bloom: ['apply', 'mark'] },
  'Staff are aware of requests.': { missing: ['behaviour'], errors: ['no-behaviour'] },
};

function titles(service: LanguageService, uri: string): readonly string[] {
  return service
    .codeLenses(uri)
    .map(({ range, title, level, action }) => `${range.start.line + 1} ${level} ${action}: ${title}`);
}

/** Gives the project settings with these severities. */
function settle(service: LanguageService, ...rules: readonly string[]): Promise<void> {
  const text = joinLines(['provision_config: 1', 'rules:', ...rules.map((line) => `  ${line}`)]);
  return service.put(uriOf('provision.config.yaml'), { text });
}

describe('code lenses', () => {
  it('say above each outcome how it stands, and above the document how many are measurable', async () => {
    const service = await serviceSaying(name, map, sayings);
    equal(titles(service, uriOf(name)), [
      '1 unjudged list: 3 of 6 outcomes are measurable',
      '11 good parts: Measurable',
      '12 warning fix: No success criterion · no date',
      '13 error fix: This is provision, not an outcome',
      '14 warning fix: Measurable · ask who benefits',
      '15 unjudged parts: Not judged: not in English',
      '16 accepted parts: Accepted: Keeping it is enough.',
    ]);
  });

  it('ask of everyday practice only that it can be seen, and do not count it', async () => {
    const service = await serviceSaying(
      name,
      mapWith('- text: Seen.', '- text: Felt.').replace('programme', 'practice'),
      {
        'Seen.': bare,
        'Felt.': { missing: ['behaviour', 'criterion'], errors: ['no-behaviour'] },
      },
    );
    equal(titles(service, uriOf(name)), [
      '11 good parts: Practice: can be seen',
      '12 hint parts: Practice: nothing to see or hear',
    ]);
    equal(service.outcomeCount(uriOf(name)), undefined);
  });

  it("say of objectives whether they can be observed, with Bloom's level", async () => {
    const service = await serviceSaying('m.cpd.md', module, moduleSayings);
    equal(titles(service, uriOf('m.cpd.md')), [
      '1 unjudged list: 1 of 2 objectives can be observed',
      '6 good parts: Can be observed · Bloom: Apply',
      '7 error fix: Nothing to see or hear',
    ]);
  });

  it('leave an outcome alone that has no text yet', async () => {
    const service = await serviceSaying(name, mapWith('- text: ""', '  id: asks'), {
      '': { notAssessed: 'empty' },
    });
    equal(titles(service, uriOf(name)), []);
  });

  it('are not there for documents without outcomes', async () => {
    const service = await serviceSaying('provision.config.yaml', 'provision_config: 1\n', {});
    equal(service.codeLenses(uriOf('provision.config.yaml')), []);
    equal(service.codeLenses(uriOf('unknown.provision.yaml')), []);
  });
});

describe('the count of outcomes', () => {
  it('is given short, in a sentence, and by what is missing', async () => {
    const service = await serviceSaying(name, map, sayings);
    equal(service.outcomeCount(uriOf(name)), {
      measurable: 3,
      total: 6,
      short: '3/6 measurable',
      sentence: '3 of 6 outcomes are measurable',
      details: [
        'No success criterion: 1',
        'No date: 1',
        'This is provision, not an outcome: 1',
        'Ask who benefits: 1',
        '1 not judged',
        '1 accepted with a reason',
      ],
    });
  });

  it('speaks of one outcome and of all outcomes as people do', async () => {
    const sentence = async (...texts: readonly string[]): Promise<string | undefined> =>
      (await serviceSaying(name, mapWith(...texts.map((text) => `- text: ${text}`)), sayings)).outcomeCount(
        uriOf(name),
      )?.sentence;
    equal(await sentence('Done well.'), 'The only outcome is measurable');
    equal(await sentence('Without figures.'), 'The only outcome is not measurable yet');
    equal(await sentence('Done well.', 'Kept up.'), 'All 2 outcomes are measurable');
  });
});

describe('outcomes that need work', () => {
  it('are listed with what they lack; what is done, accepted or in another language is not', async () => {
    const work = present((await serviceSaying(name, map, sayings)).outcomeWork(uriOf(name)), 'the list');
    equal([work.title, work.total], ['A map', 6]);
    equal(
      work.works.map(({ label, text, level, range }) => [label, text, level, range.start.line + 1]),
      [
        ['No success criterion · no date', 'Without figures.', 'warning', 12],
        ['Is provision', 'Twenty hours.', 'error', 13],
        ['Measurable · ask who benefits', 'Never flaps.', 'warning', 14],
      ],
    );
    equal(
      work.works[0]?.lacks.map(({ code }) => code),
      ['no-criterion', 'no-date'],
    );
    equal(new Set(work.works.map(({ key }) => key)).size, 3, 'keys tell them apart');
  });

  it('are listed while their blanks are open', async () => {
    const service = await serviceSaying(name, mapWith('- text: By ‹when› …'), {
      'By ‹when› …': { notAssessed: 'blanks' },
    });
    equal(
      present(service.outcomeWork(uriOf(name)), 'the list').works.map(({ label, level, lacks }) => [
        label,
        level,
        lacks.map(({ code }) => code),
      ]),
      [['Blanks to fill in', 'warning', ['blanks']]],
    );
  });

  it('are those that the project asks to be worked on; what can be measured is no matter of settings', async () => {
    const service = await serviceSaying(name, map, sayings);
    const seen = (): readonly string[] =>
      present(service.outcomeWork(uriOf(name)), 'the list').works.map(
        ({ label, level, lacks }) => `${level}: ${label} (${lacks.map(({ code }) => code).join()})`,
      );
    const before = {
      seen: seen(),
      titles: titles(service, uriOf(name)),
      count: service.outcomeCount(uriOf(name)),
    };
    await settle(service, 'outcome/no-date: off');
    equal(seen(), [
      'warning: No success criterion (no-criterion)',
      'error: Is provision (provision)',
      'warning: Measurable · ask who benefits (masking)',
    ]);
    await settle(service, 'outcome/no-date: off', 'outcome/no-criterion: off', 'outcome/provision: off');
    equal(seen(), ['warning: Measurable · ask who benefits (masking)']);
    equal(titles(service, uriOf(name)), before.titles);
    equal(service.outcomeCount(uriOf(name)), before.count);
    service.remove(uriOf('provision.config.yaml'));
    equal(seen(), before.seen);
  });

  it('are as urgent as the project says, and only a hint is left to the findings', async () => {
    const service = await serviceSaying(name, map, sayings);
    await settle(
      service,
      'outcome/no-date: information',
      'outcome/no-criterion: hint',
      'outcome/no-method: error',
      'outcome/provision: warning',
      'outcome/masking: information',
    );
    equal(
      present(service.outcomeWork(uriOf(name)), 'the list').works.map(({ label, level }) => [label, level]),
      [
        ['No way of knowing', 'error'],
        ['Is provision', 'warning'],
      ],
    );
  });

  it('say no more of those that the project has settled', async () => {
    const service = await serviceSaying(name, mapWith('- text: Without figures.'), sayings);
    await settle(service, 'outcome/no-criterion: off');
    const [work] = present(service.outcomeWork(uriOf(name)), 'the list').works;
    match(work?.tooltip ?? '', /^\*\*No date\*\*\n\nWithout figures\.\n\nWithout a date .*\n\n\*In the row/);
  });

  it('are listed for confidence only where the project minds it, though nothing can be seen either', async () => {
    const service = await serviceSaying('m.cpd.md', module, {
      ...moduleSayings,
      'Staff are aware of requests.': { missing: ['behaviour'], warnings: ['confidence'] },
    });
    const labels = (): readonly string[] =>
      present(service.outcomeWork(uriOf('m.cpd.md')), 'the list').works.map(({ label }) => label);
    equal(labels(), ['Nothing to see or hear · confidence alone']);
    await settle(service, 'outcome/no-behaviour: off');
    equal(labels(), ['Confidence alone']);
    await settle(service, 'outcome/confidence: off');
    equal(labels(), []);
  });

  it('are not listed for their open blanks where the project does not ask for them to be filled', async () => {
    const blanks = 'By ‹when› …';
    const service = await serviceSaying(name, mapWith(`- text: ${blanks}`), {
      [blanks]: { notAssessed: 'blanks' },
    });
    const levels = (): readonly string[] =>
      present(service.outcomeWork(uriOf(name)), 'the list').works.map(({ level }) => level);
    await settle(service, 'outcome/blank: off');
    equal(levels(), []);
    await settle(service, 'outcome/blank: error');
    equal(levels(), ['error']);
  });

  it('explain themselves, with text of the document as text', async () => {
    const text = 'Asks <b>now</b>';
    const service = await serviceSaying(name, mapWith(`- text: ${text}`), { [text]: bare });
    const [work] = present(service.outcomeWork(uriOf(name)), 'the list').works;
    match(
      work?.tooltip ?? '',
      /^\*\*No success criterion · no date\*\*\n\nAsks \\<b\\>now\\<\/b\\>\n\nWithout a success criterion .*\n\nWithout a date .*\n\n\*In the row "Asking for a break"\*$/,
    );
  });

  it('of a module are its objectives', async () => {
    const work = present(
      (await serviceSaying('m.cpd.md', module, moduleSayings)).outcomeWork(uriOf('m.cpd.md')),
      'the list',
    );
    equal(
      work.works.map(({ label, text }) => [label, text]),
      [['Nothing to see or hear', 'Staff are aware of requests.']],
    );
  });

  it('are not looked for in documents that have none by their nature', async () => {
    const service = await serviceSaying('provision.config.yaml', 'provision_config: 1\n', {});
    equal(service.outcomeWork(uriOf('provision.config.yaml')), undefined);
  });
});
