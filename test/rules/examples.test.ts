import sources from 'files:../../src';
import { english } from '../../src/rules/messages/english.ts';
import { say } from '../../src/rules/messages/catalogue.ts';
import { rules } from '../../src/rules/registry.ts';
import { equal, ok } from '../support/assert.ts';
import { byPlace, exampleFiles, fixesOf, marksOf, mend, run } from './examples.ts';
import { byteCases } from './byteCases.ts';
import { openProject, uriOf } from '../support/project.ts';
import { textOf } from '../support/base64.ts';

const files = exampleFiles();

describe('examples of rules', function () {
  this.timeout(60_000);
  for (const { code, examples } of files) {
    describe(code, () => {
      for (const example of examples) {
        const { faulty, fixes, alsoOffered, mended } = example;

        it(`${example.title}: finds what is marked`, async () => {
          equal(marksOf(await run(example, faulty.text)), faulty.marks.toSorted(byPlace), faulty.shown);
          ok(
            faulty.marks.some(({ message }) => codeOf(message) === code),
            'nothing of this rule is marked',
          );
        });

        it(`${example.title}: is mended`, async () => {
          const before = await run(example, faulty.text);
          const offered = new Set(fixesOf(before, code).map(({ title }) => title));
          equal([...offered].toSorted(), [...fixes, ...alsoOffered].toSorted(), 'the fixes that are offered');
          if (fixes.length > 0) equal(mend(before, code, fixes), mended, 'the text after the fix');
          const { findings } = await run(example, mended);
          const left = findings.filter((finding) => finding.code === code || finding.severity === 'error');
          equal(
            left.map(({ message }) => say(english, message)),
            [],
            'what is left after mending',
          );
        });

        it(`${example.title}: every blank of its sentences is filled`, async () => {
          const { findings } = await run(example, faulty.text);
          for (const { message, fixes: offered, related } of findings) {
            const sentences = [
              message,
              ...offered.map(({ title }) => title),
              ...related.map((at) => at.message),
            ];
            for (const sentence of sentences) {
              ok(sentence.id in english, `${sentence.id} is not in the catalogue`);
              ok(!/\{\w+\}/.test(say(english, sentence)), `a blank is left: ${say(english, sentence)}`);
            }
          }
        });
      }
    });
  }
});

describe('files that cannot be shown in Markdown', function () {
  this.timeout(60_000);
  for (const { title, name, bytes, message } of byteCases) {
    it(title, async () => {
      const service = await openProject([[name, bytes()]]);
      const { findings } = service.workspace.check(uriOf(name));
      equal(
        findings.map((finding) => finding.message.id),
        [message],
        title,
      );
      equal(
        service.diagnostics(uriOf(name)).map(({ range }) => range.start.line),
        [0],
        'it is marked at the top',
      );
      for (const found of findings)
        ok(!/\{\w+\}/.test(say(english, found.message)), say(english, found.message));
    });
  }

  it('shows the first findings of very many, and says how many more there are', async () => {
    const keys = Array.from({ length: 1_050 }, (_, at) => `column_number_${at}: x\n`).join('');
    const head =
      'provision_map: 1\nid: a\ntitle: A\nversion: "1.0.0"\nframework: england-2015\nprovisions: []\n';
    const service = await openProject([['many.provision.yaml', head + keys]]);
    const diagnostics = service.diagnostics(uriOf('many.provision.yaml'));
    equal(diagnostics.length, 1_001, 'a thousand and one more');
    equal(
      diagnostics.at(-1)?.message,
      '50 more findings are not shown. Mend some of these first.',
      'the last',
    );
  });
});

describe('the catalogue of messages', () => {
  const shown = new Set([
    ...files.flatMap(({ examples }) =>
      examples.flatMap(({ faulty }) => faulty.marks.map(({ message }) => message)),
    ),
    ...byteCases.map(({ message }) => message),
  ]);
  const ofRules = Object.keys(english).filter((id) => !/^(?:fix|related|run|view)\./.test(id));

  it('has an example for every sentence about a mistake', () => {
    equal(
      ofRules.filter((id) => !shown.has(id)),
      [],
      'sentences without an example',
    );
  });

  it('has every sentence that examples show', () => {
    equal(
      [...shown].filter((id) => !(id in english)),
      [],
      'sentences that are missing',
    );
  });

  it('has no sentence that nothing uses', () => {
    const text = Object.entries(sources)
      .filter(([name]) => name.endsWith('.ts') && name !== 'rules/messages/english.ts')
      .map(([, base64]) => textOf(base64))
      .join('\n');
    const others = Object.keys(english).filter((id) => !ofRules.includes(id));
    equal(
      others.filter((id) => !text.includes(`'${id}'`)),
      [],
      'sentences that nothing uses',
    );
    const used = [...text.matchAll(/'((?:fix|related)\.[a-z-]+)'/g)].map((match) => match[1] ?? '');
    equal(
      [...new Set(used)].filter((id) => !(id in english)),
      [],
      'sentences that are missing',
    );
  });

  it('speaks plainly: whole sentences, no words of programmers', () => {
    for (const id of ofRules) {
      const sentence = english[id] ?? '';
      ok(/^["A-Z{]/.test(sentence) && /[.?]$/.test(sentence), `not a sentence: ${sentence}`);
      ok(
        !/\b(?:scalar|mapping|sequence|node|parse|token|null|boolean|string|regex|syntax)\b/i.test(sentence),
        sentence,
      );
    }
  });
});

describe('the registry of rules', () => {
  it('has a page of examples for every rule, and a rule for every page', () => {
    equal(
      rules.map(({ code }) => code).toSorted(),
      files.map(({ code }) => code).toSorted(),
      'codes and files',
    );
  });

  it('names every rule once, as group/name', () => {
    equal(new Set(rules.map(({ code }) => code)).size, rules.length, 'a code stands twice');
    for (const { code } of rules) ok(/^[a-z]+\/[a-z]+(?:-[a-z0-9]+)*$/.test(code), code);
  });

  it('says of every rule what it is and why it matters', () => {
    for (const { code, summary, why } of rules) {
      for (const sentence of [summary, why]) ok(/^[A-Z0-9].*[.?]$/.test(sentence), `${code}: ${sentence}`);
    }
  });

  it('never makes more of an overdue date than a warning', () => {
    const overdue = rules.filter(({ code }) => ['review/passed', 'accept/ended'].includes(code));
    equal(overdue.length, 2, 'rules about dates that have passed');
    for (const { code, defaultSeverity } of overdue) ok(defaultSeverity !== 'error', code);
  });

  it('lets no error be accepted but those about what a sentence means, where the writer may know better', () => {
    equal(
      rules.flatMap(({ code, defaultSeverity, acceptable }) =>
        acceptable && defaultSeverity === 'error' ? [code] : [],
      ),
      ['outcome/provision', 'outcome/need', 'outcome/aspiration', 'outcome/process', 'outcome/topic'],
      'errors that may be accepted',
    );
  });
});

function codeOf(message: string): string {
  return message.replace(/\..*$/, '');
}
