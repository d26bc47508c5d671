import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument, visit } from 'yaml';
import { frameworkSchema, type FrameworkPack } from '../../src/model/formats/framework.ts';
import { slugPattern } from '../../src/model/patterns.ts';

const folder = join(process.cwd(), 'packs');
const suffix = '.provision-framework.yaml';

interface File {
  readonly name: string;
  readonly text: string;
}

const files: readonly File[] = readdirSync(folder)
  .filter((name) => name.endsWith(suffix))
  .toSorted()
  .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));

function read(file: File): FrameworkPack {
  const document = parseDocument(file.text);
  assert.deepEqual(
    [...document.errors, ...document.warnings].map((problem) => problem.message),
    [],
  );
  const result = frameworkSchema.safeParse(document.toJS());
  assert.deepEqual(result.error?.issues ?? [], []);
  return result.data!;
}

interface Entry {
  readonly id?: string;
  readonly source: string;
  readonly verified: boolean;
}

/** Everything in a pack that says where it comes from, with the path to it. */
function entriesOf(value: unknown, path = ''): readonly (readonly [string, Entry])[] {
  if (typeof value !== 'object' || value === null) return [];
  const own: readonly (readonly [string, Entry])[] =
    'source' in value && path !== '' ? [[path, value as Entry]] : [];
  return [
    ...own,
    ...Object.entries(value).flatMap(([key, child]) =>
      entriesOf(child, path === '' ? key : `${path}.${key}`),
    ),
  ];
}

/** Every list of things that have ids, with the path to it. */
function listsOf(value: unknown, path = ''): readonly (readonly [string, readonly string[]])[] {
  if (typeof value !== 'object' || value === null) return [];
  const ids = Array.isArray(value) ? value.flatMap((item: { id?: string }) => item?.id ?? []) : [];
  return [
    ...(ids.length > 0 ? [[path, ids] as const] : []),
    ...Object.entries(value).flatMap(([key, child]) => listsOf(child, `${path}.${key}`)),
  ];
}

function idsOf(pack: FrameworkPack, list: string): readonly string[] {
  const entries =
    list === 'funding'
      ? pack.funding?.sources
      : (pack as unknown as Record<string, readonly Entry[] | undefined>)[list];
  return (entries ?? []).flatMap((entry) => entry.id ?? []);
}

function repeated(ids: readonly string[]): readonly string[] {
  return ids.filter((id, at) => ids.indexOf(id) !== at);
}

describe('framework packs', () => {
  it('there are the two that everything else relies on', () => {
    const names = files.map((file) => file.name);
    assert.ok(names.includes(`england-2015${suffix}`));
    assert.ok(names.includes(`custom${suffix}`));
  });

  for (const file of files) {
    describe(file.name, () => {
      it('parses without errors and passes the schema', () => {
        read(file);
      });

      it('is named after its id', () => {
        assert.equal(file.name, read(file).id + suffix);
      });

      it('is written in block style with two spaces and without anchors, aliases or tags', () => {
        const flow: string[] = [];
        visit(parseDocument(file.text), {
          Alias: (_, node) => void flow.push(node.source),
          Node: (_, node) => {
            if (node.anchor !== undefined) flow.push(`&${node.anchor}`);
            if (node.tag !== undefined) flow.push(node.tag);
          },
          Collection: (_, node) => {
            if (node.flow === true && node.items.length > 0) flow.push(String(node));
          },
        });
        assert.deepEqual(flow, []);
        assert.doesNotMatch(file.text, /\t|\r| +$/mu);
        assert.ok(file.text.split('\n').every((line) => (line.length - line.trimStart().length) % 2 === 0));
        assert.match(file.text, /[^\n]\n$/u);
      });

      it('quotes versions, dates and sums', () => {
        assert.doesNotMatch(file.text, /^\s*(?:version|valid_from|valid_to|read|amount|by): [^"\s]/mu);
      });

      it('has ids that nothing else in the same list has', () => {
        const found = listsOf(read(file)).flatMap(([path, ids]) =>
          repeated(ids).map((id) => `${path} ${id}`),
        );
        assert.deepEqual(found, []);
      });

      it('says for every entry where it comes from and whether it was verified', () => {
        const pack = read(file);
        const sources = pack.sources.map((source) => source.id);
        const lists = listsOf(pack).filter(([path]) => path !== '.sources');
        const entries = entriesOf(pack);
        assert.equal(
          entries.filter(([, entry]) => entry.id !== undefined).length,
          lists.reduce((sum, [, ids]) => sum + ids.length, 0),
        );
        for (const [path, entry] of entries) {
          assert.ok(sources.includes(entry.source), `${path}: no source "${entry.source}"`);
          assert.equal(typeof entry.verified, 'boolean', path);
        }
      });

      it('uses every source it names, each with rights and attribution', () => {
        const pack = read(file);
        const used = new Set(entriesOf(pack).map(([, entry]) => entry.source));
        for (const source of pack.sources) {
          assert.notEqual(source.rights.trim(), '', source.id);
          assert.notEqual(source.attribution.trim(), '', source.id);
          assert.ok(used.has(source.id), `${source.id} is not used`);
        }
      });

      it('cites only what it lists', () => {
        const pack = read(file);
        const known = (pack.citations ?? []).map((citation) => citation.id);
        const cited = entriesOf(pack).flatMap(([, entry]) => (entry as { cites?: string[] }).cites ?? []);
        assert.deepEqual(
          cited.filter((id) => !known.includes(id)),
          [],
        );
      });

      it('groups needs under areas that exist', () => {
        const pack = read(file);
        const areas = (pack.needs ?? []).flatMap((need) => need.areas ?? []);
        assert.deepEqual(
          areas.filter((id) => !idsOf(pack, 'areas').includes(id)),
          [],
        );
      });

      it('orders levels from everyone to the fewest', () => {
        const order = ['everyone', 'additional', 'plan'];
        const reach = read(file).levels.map((level) => order.indexOf(level.reach));
        assert.deepEqual(reach, reach.toSorted());
        assert.equal(reach[0], 0);
      });

      it('points its crosswalk at entries that exist', () => {
        const pack = read(file);
        const packs = new Map(files.map((other) => [other.name, other]));
        for (const { to, entries } of pack.crosswalk ?? []) {
          const other = packs.get(to + suffix);
          assert.ok(other !== undefined, `no pack "${to}"`);
          const target = read(other);
          const seen = entries.map(({ list, from }) => `${list} ${from}`);
          assert.deepEqual(repeated(seen), []);
          for (const { list, from, equivalent } of entries) {
            assert.ok(idsOf(pack, list).includes(from), `${list} ${from}`);
            for (const id of equivalent === 'none' ? [] : equivalent) {
              assert.match(id, slugPattern);
              assert.ok(idsOf(target, list).includes(id), `${list} ${from} → ${to} ${id}`);
            }
          }
        }
      });
    });
  }

  describe('england-2015', () => {
    const pack = read(files.find((file) => file.name.startsWith('england-2015.'))!);

    it('claims no paragraph of the Code as verified before somebody has compared it', () => {
      const code = pack.sources.find((source) => source.id === 'code-2015');
      assert.equal(code?.read, undefined);
      const claimed = entriesOf(pack)
        .filter(([, entry]) => entry.source === 'code-2015' && entry.verified)
        .map(([path]) => path);
      assert.deepEqual(claimed, []);
    });

    it('says of everything unverified what was seen and what was not', () => {
      const silent = entriesOf(pack)
        .filter(([, entry]) => !entry.verified && (entry as { note?: string }).note === undefined)
        .map(([path]) => path);
      assert.deepEqual(silent, []);
    });

    it('embeds no words of the Autism Education Trust', () => {
      const named = entriesOf(pack).filter(([, entry]) => entry.source === 'aet');
      assert.deepEqual(
        named.map(([, entry]) => Object.keys(entry).toSorted()),
        [['id', 'label', 'note', 'source', 'verified']],
      );
    });

    it('has fourteen mechanisms in four groups', () => {
      const groups = (pack.mechanisms ?? []).map((mechanism) => mechanism.group);
      assert.equal(groups.length, 14);
      assert.deepEqual([...new Set(groups)], ['knowledge', 'motivate', 'techniques', 'embed']);
    });
  });

  it('custom says nothing about law or rights', () => {
    const pack = read(files.find((file) => file.name.startsWith('custom.'))!);
    assert.deepEqual(pack.redress, { routes: [], advice: [] });
    assert.equal(pack.citations, undefined);
    assert.equal(pack.decision_maker, undefined);
    assert.deepEqual(
      pack.sources.map((source) => source.id),
      ['graduated-provision'],
    );
  });
});
