import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { getLanguageService, type Diagnostic } from 'yaml-language-server';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { kindOfName, kinds } from '../../src/model/kinds.ts';
import { splitFrontMatter } from '../../src/text/markdown/frontMatter.ts';
import { announcementOf } from '../rules/faultySamples.ts';

const root = path.join(process.cwd(), 'samples');
const readme = readFileSync(path.join(root, 'faulty', 'README.md'), 'utf8');

/** Another editor's YAML support, which knows our documents by their JSON Schema only. */
const server = getLanguageService({
  schemaRequestService: async (uri) => {
    throw new Error(`The schemas are given, so nothing is fetched: ${uri}`);
  },
  workspaceContext: { resolveRelativePath: (relative, resource) => path.posix.join(resource, relative) },
});

server.configure({
  validate: true,
  schemas: kinds.flatMap(({ schema, suffix, wholeName }) =>
    schema === undefined
      ? []
      : [
          {
            uri: `https://schemas.example/${schema}.schema.json`,
            fileMatch: [wholeName ? suffix : `*${suffix}`],
            schema: JSON.parse(
              readFileSync(path.join(process.cwd(), 'schemas', `${schema}.schema.json`), 'utf8'),
            ),
          },
        ],
  ),
});

/** What a validator of YAML against the schema says about a sample; of a module it sees the front matter. */
async function validate(file: string): Promise<readonly Diagnostic[]> {
  const text = readFileSync(path.join(root, file), 'utf8');
  const kind = kindOfName(path.basename(file))?.kind;
  assert.ok(kind !== undefined, `${file} is of no kind`);
  const { yaml } = splitFrontMatter(text);
  const seen = kind === 'module' ? text.slice(yaml.start, yaml.end) : text;
  return server.doValidation(TextDocument.create(`file:///${file}`, 'yaml', 1, seen), false);
}

const files = (readdirSync(root, { recursive: true }) as string[])
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => statSync(path.join(root, file)).isFile() && !file.endsWith('README.md'))
  .toSorted();

describe('yaml-language-server with our schemas', function () {
  this.timeout(60_000);

  for (const file of files) {
    if (!file.startsWith('faulty/')) {
      it(`finds nothing wrong with ${file}`, async () => {
        assert.deepEqual(await validate(file), []);
      });
      continue;
    }
    const name = file.slice('faulty/'.length);
    const fault = announcementOf(name, readFileSync(path.join(root, file), 'utf8'), readme)?.fault;
    const isText = !/\uFFFD/.test(readFileSync(path.join(root, file), 'utf8'));
    if (fault === 'schema') {
      it(`sees the fault of ${name}`, async () => {
        assert.notDeepEqual(await validate(file), []);
      });
    } else if (isText) {
      it(`cannot see the fault of ${name}`, async () => {
        assert.deepEqual(await validate(file), []);
      });
    }
  }

  it('knows the schema of every kind of sample', () => {
    const kindsSeen = new Set(files.map((file) => kindOfName(path.basename(file))?.kind));
    assert.ok(!kindsSeen.has(undefined));
    assert.ok(kindsSeen.size >= 6);
  });
});
