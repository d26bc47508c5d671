import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArguments } from '../../src/cli/arguments.ts';
import { CannotRun } from '../../src/cli/cannotRun.ts';
import { helpOn } from '../../src/cli/help.ts';
import { kinds } from '../../src/model/kinds.ts';
import { folderWith, provision, removeFolders } from './provision.ts';

describe('arguments of the command line', () => {
  it('check the current folder in words unless told otherwise', () => {
    assert.deepEqual(readArguments(['check']), {
      command: 'check',
      options: { paths: ['.'], format: 'text', failOn: 'error', profile: undefined, today: undefined },
    });
  });

  it('may stand anywhere and have their value after a space or an equals sign', () => {
    assert.deepEqual(
      readArguments(
        '--format=json check a --fail-on warning b --profile publish --today 2028-02-29'.split(' '),
      ),
      {
        command: 'check',
        options: {
          paths: ['a', 'b'],
          format: 'json',
          failOn: 'warning',
          profile: 'publish',
          today: '2028-02-29',
        },
      },
    );
  });

  it('after two dashes are paths', () => {
    const request = readArguments(['check', '--', '--format']);
    assert.deepEqual(request.command === 'check' && request.options.paths, ['--format']);
  });

  it('ask for help and version in the usual ways', () => {
    assert.deepEqual(readArguments(['--help']), { command: 'help', topic: undefined });
    assert.deepEqual(readArguments(['help']), { command: 'help', topic: undefined });
    assert.deepEqual(readArguments(['help', 'check']), { command: 'help', topic: 'check' });
    assert.deepEqual(readArguments(['check', '-h']), { command: 'help', topic: 'check' });
    assert.deepEqual(readArguments(['assess', '--help']), { command: 'help', topic: 'assess' });
    assert.deepEqual(readArguments(['help', 'help']), { command: 'help', topic: undefined });
    assert.deepEqual(readArguments(['--version']), { command: 'version' });
  });

  it('assess JSON lines unless told otherwise', () => {
    assert.deepEqual(readArguments(['assess']), {
      command: 'assess',
      options: { format: 'jsonl', kind: undefined },
    });
    assert.deepEqual(readArguments(['assess', '--kind=cpd', '--format', 'text']), {
      command: 'assess',
      options: { format: 'text', kind: 'cpd' },
    });
  });

  it('list the outcomes of the current folder in words unless told otherwise', () => {
    assert.deepEqual(readArguments(['outcomes']), {
      command: 'outcomes',
      options: { paths: ['.'], format: 'text', today: undefined },
    });
    assert.deepEqual(readArguments(['outcomes', 'a', '--format', 'csv', '--today', '2026-12-01']), {
      command: 'outcomes',
      options: { paths: ['a'], format: 'csv', today: '2026-12-01' },
    });
  });

  const mistakes: readonly (readonly [string, RegExp])[] = [
    ['', /Say what to do/],
    ['chek', /Unknown command "chek"\. Did you mean "check"\?/],
    ['maps', /Unknown command "maps"\. Known: check, assess, outcomes, help\./],
    ['help chek', /Did you mean "check"/],
    ['check --formt json', /Unknown option "--formt"\. Did you mean "--format"\?/],
    ['check -x', /Unknown option "-x"/],
    ['check --format yaml', /Unknown value of --format "yaml"\. Known: text, json, sarif, junit, github\./],
    ['check --format', /--format needs a value/],
    ['check --fail-on=hint', /Unknown value of --fail-on "hint"/],
    ['check --profile ful', /Did you mean "full"/],
    ['check --help=yes', /takes no value/],
    ['check --today tomorrow', /"tomorrow" is not a day/],
    ['check --today 2026-02-29', /"2026-02-29" is not a day/],
    ['check --today=', /"" is not a day/],
    ['check --kind pupil', /Unknown option "--kind"\. Known: --format, --fail-on, --profile, --today/],
    ['asses', /Did you mean "assess"\?/],
    ['assess file.jsonl', /read from standard input, so "file\.jsonl" has no place/],
    ['assess --kind pupils', /Did you mean "pupil"\?/],
    ['assess --kind', /--kind needs a value\. See "provision help assess"/],
    ['assess --format json', /Did you mean "jsonl"\?/],
    ['assess --today 2026-12-01', /Unknown option "--today"/],
    ['outcomes --format sarif', /Known: text, json, csv\./],
    ['outcomes --today 2026-02-29', /"2026-02-29" is not a day/],
    ['outcomes --fail-on none', /Unknown option "--fail-on"/],
  ];
  for (const [line, reason] of mistakes)
    it(`are refused with a reason: provision ${line}`, () => {
      assert.throws(
        () => readArguments(line.split(' ').filter(Boolean)),
        (error) => error instanceof CannotRun && reason.test(error.message),
      );
    });
});

describe('the command line', function () {
  this.timeout(20_000);
  after(removeFolders);

  it('prints its version and its help', () => {
    const { version } = JSON.parse(readFileSync(join(process.cwd(), 'package.json'), 'utf8')) as {
      version: string;
    };
    const folder = folderWith({});
    assert.deepEqual(provision(folder, '--version'), { code: 0, out: `${version}\n`, errors: '' });
    assert.match(provision(folder, '--help').out, /provision check \[paths…\]/);
    const { code, out } = provision(folder, 'help', 'check');
    assert.equal(code, 0);
    for (const part of ['--format', '--fail-on', '--profile', '--today', 'Exit codes'])
      assert.ok(out.includes(part), part);
    for (const { suffix } of kinds) assert.ok(out.includes(suffix), suffix);
  });

  it('has help on every command, with every option', () => {
    const options = {
      check: ['--format', '--fail-on', '--profile', '--today'],
      assess: ['--format', '--kind'],
      outcomes: ['--format', '--today'],
    };
    for (const [command, names] of Object.entries(options)) {
      assert.ok(helpOn(undefined).includes(`provision ${command} `), command);
      const text = helpOn(command as keyof typeof options);
      for (const name of [...names, '--help', 'Exit codes', 'Examples']) assert.ok(text.includes(name), name);
      for (const line of text.split('\n')) assert.ok(line.length <= 120 || line.includes('.yaml'), line);
    }
  });

  it('says why it cannot run on standard error, prints nothing else and exits with 2', () => {
    const outcome = provision(folderWith({}), 'check', '--format', 'yaml');
    assert.equal(outcome.code, 2);
    assert.equal(outcome.out, '');
    assert.match(outcome.errors, /^provision: Unknown value of --format "yaml"\..*\n$/);
  });
});
