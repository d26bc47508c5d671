import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isScalar, parseDocument, visit } from 'yaml';
import type * as z from 'zod';
import { directiveNames, timedDirectives } from '../../src/model/body.ts';
import { schemas } from '../../src/model/formats/index.ts';
import { shapeOf, type Schema } from '../../src/model/schemaWalk.ts';
import { expand } from './expand.ts';
import { root } from './tokens.ts';

interface Snippet {
  readonly prefix: string | readonly string[];
  readonly description: string;
  readonly body: readonly string[];
}

type SnippetFile = Readonly<Record<string, Snippet>>;

function load(name: string): SnippetFile {
  return JSON.parse(readFileSync(join(root, 'snippets', name), 'utf8')) as SnippetFile;
}

const files = {
  provision: load('provision.code-snippets.json'),
  'cpd-module': load('cpd-module.code-snippets.json'),
};
const today = { CURRENT_YEAR: '2026', CURRENT_MONTH: '12', CURRENT_DATE: '01' };

const prefixes = ({ prefix }: Snippet): readonly string[] => (typeof prefix === 'string' ? [prefix] : prefix);

/** More than the longest list of choices has. */
const everyChoice = Array.from({ length: 16 }, (_, index) => index);

function byPrefix(file: SnippetFile, wanted: string, choice = 0): string {
  const found = Object.values(file).find((snippet) => prefixes(snippet).includes(wanted));
  assert.ok(found, `no snippet ${wanted}`);
  return expand(found.body, today, choice);
}

/** A kind of document, and the keys on the way in. */
type Where = readonly [document: 'map' | 'overlay' | 'path' | 'module', ...keys: readonly string[]];

/**
 * Where each snippet belongs: the key, in a document or in another snippet, under which it is a list item or an
 * entry; the schema of that place judges it.
 */
const places: Readonly<Record<string, Where>> = {
  'row-practice': ['map', 'provisions'],
  'row-programme': ['map', 'provisions'],
  'row-input': ['map', 'provisions'],
  'row-setting': ['map', 'provisions'],
  'row-coordination': ['map', 'provisions'],
  'row-transition': ['map', 'provisions'],
  delivery: ['map', 'provisions', 'delivery'],
  outcome: ['map', 'provisions', 'outcomes'],
  'outcome-scale': ['map', 'provisions', 'outcomes'],
  considered: ['map', 'provisions', 'considered'],
  agency: ['map', 'provisions', 'agencies'],
  competence: ['map', 'provisions', 'competence'],
  accepted: ['map', 'provisions', 'accepted'],
  involvement: ['map', 'involvement'],
  heard: ['map', 'heard'],
  changelog: ['map', 'changelog'],
  adapt: ['overlay', 'adapt'],
  omit: ['overlay', 'omit'],
  cycle: ['overlay', 'cycles', 'some-row'],
  step: ['path', 'steps'],
  objective: ['module', 'objectives'],
  evaluation: ['module', 'evaluation'],
  'follow-up': ['module', 'follow_up'],
  'co-produced': ['module', 'co_produced_with'],
};

/** Snippets that are a key with all that belongs to it. */
const keyed: Readonly<Record<string, Where>> = {
  decide: ['map', 'provisions'],
  'decide-stays': ['map', 'provisions'],
  'tell-once': ['map'],
};

/** Snippets that are a whole document. */
const documents = {
  map: 'map',
  'map-full': 'map',
  overlay: 'overlay',
  rates: 'rates',
  framework: 'framework',
  path: 'path',
  config: 'config',
  module: 'module',
} as const;

function readYaml(text: string): unknown {
  const document = parseDocument(text, { version: '1.2', schema: 'core', merge: false, strict: true });
  assert.deepEqual(document.errors, []);
  assert.deepEqual(document.warnings, []);
  return document.toJS();
}

/** The schema of what stands under these keys; lists and records are looked into. */
function schemaAt(start: Schema, keys: readonly string[]): z.ZodType {
  const inner = (schema: Schema): Schema => {
    const { def } = (schema as z.ZodType & { _zod: { def: Record<string, unknown> } })._zod;
    const next = def['innerType'] ?? def['element'] ?? def['valueType'];
    return next === undefined ? schema : inner(next as Schema);
  };
  let schema = start;
  for (const key of keys) {
    const child: Schema | undefined = shapeOf(inner(schema))?.[key];
    if (child !== undefined) schema = child;
    else assert.equal(key, 'some-row');
  }
  return inner(schema) as z.ZodType;
}

function check(schema: z.ZodType, value: unknown, what: string): void {
  assert.equal(schema.safeParse({ 'no such key': 1 }).success, false, `${what} is not judged at all`);
  const result = schema.safeParse(value);
  const wrong = result.error?.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  assert.deepEqual(wrong ?? [], [], what);
}

function only(value: unknown): unknown {
  if (Array.isArray(value)) {
    assert.equal(value.length, 1);
    return value[0];
  }
  const values = Object.values(value as Record<string, unknown>);
  assert.equal(values.length, 1);
  return values[0];
}

const indent = (text: string) => text.replace(/^(?=.)/gm, '  ');
const frontMatter = (text: string) => /^---\n(.*?)\n---\n/s.exec(text)?.[1];

describe('snippets', () => {
  for (const [language, file] of Object.entries(files)) {
    const snippets = Object.entries(file);

    it(`${language}: each has one short sentence that describes it`, () => {
      for (const [name, { description }] of snippets) {
        assert.match(description, /^[A-Z].*[.]$/, name);
        assert.ok(description.length <= 110, `${name}: ${description.length} characters`);
        assert.doesNotMatch(description, /[.!?] [A-Z]/, `${name}: more than one sentence`);
      }
    });

    it(`${language}: each prefix is short, in lower case, and there once`, () => {
      const all = snippets.flatMap(([, snippet]) => prefixes(snippet));
      assert.deepEqual([...new Set(all)], all);
      for (const prefix of all) assert.match(prefix, /^(?::::)?[a-z][a-z_-]{1,19}$/);
    });

    it(`${language}: places to fill are numbered in the order in which they stand`, () => {
      for (const [name, { body }] of snippets) {
        const numbers = [...body.join('\n').matchAll(/\$\{?(\d+)/g)].map(([, number]) => Number(number));
        const first = [...new Set(numbers)].filter((number) => number > 0);
        assert.deepEqual(
          first,
          first.map((_, index) => index + 1),
          name,
        );
        assert.ok(numbers.includes(0), `${name} has no last place`);
      }
    });

    it(`${language}: two spaces, no tabs, no trailing blanks, no brackets where lines will do`, () => {
      for (const [name, { body }] of snippets) {
        for (const line of body) {
          assert.doesNotMatch(line, /\t| $/, name);
          assert.equal((/^ */.exec(line)?.[0].length ?? 0) % 2, 0, name);
          assert.doesNotMatch(line, /: (?:\[|\{)/, name);
        }
      }
    });
  }

  it('every snippet of the provision language has its place', () => {
    const known = [...Object.keys(places), ...Object.keys(keyed), ...Object.keys(documents)];
    for (const snippet of Object.values(files.provision))
      assert.ok(
        prefixes(snippet).some((prefix) => known.includes(prefix)),
        `where does ${prefixes(snippet)[0]} belong?`,
      );
  });

  for (const [prefix, kind] of Object.entries(documents)) {
    it(`${prefix}: a document that its schema accepts, whatever is chosen`, () => {
      for (const choice of everyChoice) {
        const text = byPrefix(kind === 'module' ? files['cpd-module'] : files.provision, prefix, choice);
        const row =
          prefix === 'map-full' ? indent(byPrefix(files.provision, 'row-practice')).trimStart() : '';
        const yaml = kind === 'module' ? frontMatter(text) : text + row;
        assert.ok(yaml);
        check(schemas[kind], readYaml(yaml), prefix);
      }
    });
  }

  for (const [prefix, [document, ...keys]] of Object.entries(places)) {
    it(`${prefix}: stands under ${keys.at(-1)}, whatever is chosen`, () => {
      const schema = schemaAt(schemas[document], keys);
      for (const choice of everyChoice) {
        const text = byPrefix(document === 'module' ? files['cpd-module'] : files.provision, prefix, choice);
        const inPlace = readYaml(`place:\n${indent(text)}`) as { place: unknown };
        check(schema, only(inPlace.place), prefix);
        readYaml(text);
      }
    });
  }

  for (const [prefix, [document, ...keys]] of Object.entries(keyed)) {
    it(`${prefix}: a key and what belongs to it, whatever is chosen`, () => {
      for (const choice of everyChoice) {
        const value = readYaml(byPrefix(files.provision, prefix, choice)) as Record<string, unknown>;
        const [key = ''] = Object.keys(value);
        check(schemaAt(schemas[document], [...keys, key]), only(value), prefix);
      }
    });
  }

  it('words to choose from are words of the built-in pack', () => {
    const file = join(root, 'packs/england-2015.provision-framework.yaml');
    const pack = readYaml(readFileSync(file, 'utf8')) as Record<string, readonly { readonly id: string }[]>;
    const lists: Readonly<Record<string, string>> = {
      level: 'levels',
      areas: 'areas',
      needs: 'needs',
      phases: 'phases',
      setting: 'settings',
      duty: 'duties',
      factor: 'factors',
      mechanism: 'mechanisms',
    };
    let seen = 0;
    for (const { body } of Object.values({ ...files.provision, ...files['cpd-module'] })) {
      const places = body.join('\n').matchAll(/(\w+)(?:: |:\n *- |=")\$\{\d+\|([^|]*)\|\}/g);
      for (const [, key = '', choices = ''] of places) {
        const list = lists[key];
        if (list === undefined || /^\d/.test(choices)) continue;
        const known = pack[list]?.map((entry) => entry.id) ?? [];
        for (const word of choices.split(',')) assert.ok(known.includes(word), `${key}: ${word}`);
        seen += 1;
      }
    }
    assert.ok(seen > 20);
  });

  it('versions, dates and ways to reach somebody are in quotes', () => {
    for (const file of Object.values(files))
      for (const [name, { body }] of Object.entries(file)) {
        const text = expand(body, today);
        const yaml = frontMatter(text) ?? text;
        if (/^:{3,}|^<!--/.test(yaml)) continue;
        visit(parseDocument(yaml), {
          Pair(_, { key, value }) {
            const quoted = [
              'version',
              'date',
              'start',
              'end',
              'published',
              'review_by',
              'as_of',
              'valid_from',
            ];
            if (!isScalar(key) || !isScalar(value) || !quoted.includes(String(key.value))) return;
            assert.equal(value.type, 'QUOTE_DOUBLE', `${name}: ${String(key.value)}`);
          },
        });
        assert.doesNotMatch(yaml, /^\s*(?:- )?how: (?!")‹phone/m, name);
      }
  });

  it('no snippet writes an outcome: what matters is a blank', () => {
    const blank = '‹[^›]+›';
    for (const prefix of ['outcome', 'row-programme', 'row-input', 'row-transition']) {
      const text = byPrefix(files.provision, prefix);
      assert.match(
        text,
        new RegExp(`text: By ${blank}, ${blank} will ${blank} ${blank}, shown by ${blank}\\.`),
      );
      assert.match(text, new RegExp(`expected_start: ${blank}\n\\s+target: ${blank}\n`));
    }
    assert.match(
      byPrefix(files['cpd-module'], 'objective'),
      new RegExp(`text: Given ${blank}, ${blank} will ${blank} ${blank}\\.`),
    );
  });

  it('every directive and every kind of row has its snippet', () => {
    for (const name of directiveNames)
      assert.ok(byPrefix(files['cpd-module'], name).includes(`:::${name}`), name);
    for (const kind of ['practice', 'programme', 'input', 'setting', 'coordination', 'transition'])
      assert.match(
        byPrefix(files.provision, `row-${kind}`),
        new RegExp(`\n  kind: ${kind}\n  state: draft\n`),
      );
  });
});

describe('snippets for the body of a module', () => {
  const bodies = Object.entries(files['cpd-module'])
    .map(([name, { body }]) => [name, expand(body, today)] as const)
    .filter(([, text]) => text.includes(':::'));

  it('close every directive that they open, the inner before the outer', () => {
    for (const [name, text] of bodies) {
      const open: string[] = [];
      for (const line of text.split('\n')) {
        const [, colons, directive] = /^(:{3,})([\w-]*)/.exec(line) ?? [];
        if (colons === undefined) continue;
        if (directive === '') assert.equal(open.pop(), colons, name);
        else {
          assert.ok((directiveNames as readonly string[]).includes(directive ?? ''), `${name}: ${directive}`);
          open.push(colons);
        }
      }
      assert.deepEqual(open, [], name);
    }
  });

  it('leave a blank line between a list and the closing line', () => {
    for (const [name, text] of bodies) assert.doesNotMatch(text, /^\s*- .*\n:::/m, name);
  });

  it('give minutes wherever time passes, and in the whole module they add up', () => {
    for (const [name, text] of bodies)
      for (const directive of timedDirectives)
        assert.doesNotMatch(text, new RegExp(`:::${directive}(?!\\{minutes=\\d+)`), name);
    const module = byPrefix(files['cpd-module'], 'module');
    const minutes = [...module.matchAll(/\{minutes=(\d+)/g)].map(([, number]) => Number(number));
    const duration = /^duration: (\d+)$/m.exec(module)?.[1];
    assert.equal(
      minutes.reduce((sum, each) => sum + each, 0),
      Number(duration),
    );
  });

  it('mark a right answer in every quiz', () => {
    for (const prefix of ['quiz', 'quiz-multiple', 'quiz-true-false']) {
      const text = byPrefix(files['cpd-module'], prefix);
      const right = text.match(/^- \[x\] /gm)?.length ?? 0;
      const wrong = text.match(/^- \[ \] /gm)?.length ?? 0;
      assert.ok(prefix === 'quiz-multiple' ? right > 1 : right === 1, prefix);
      assert.ok(wrong > 0, prefix);
    }
  });
});
