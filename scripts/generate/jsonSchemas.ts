import * as z from 'zod';
import { schemaOf } from '../../src/model/formats/index.ts';
import { kinds } from '../../src/model/kinds.ts';
import { assessInput, assessOutput } from '../../src/cli/assess/schemas.ts';
import { outcomesOutput } from '../../src/cli/outcomes/schemas.ts';

type Json = Record<string, unknown>;

/** What our software needs to know about a field and other software would not understand. */
const internal = [
  'vocabulary',
  'openVocabulary',
  'refers',
  'openReference',
  'needed',
  'alsoNeeded',
  'prose',
  'citation',
];

/** Keywords in the order in which people read a schema. Others follow in their own order. */
const order = [
  '$schema',
  '$id',
  '$ref',
  'title',
  'description',
  'type',
  'const',
  'enum',
  'pattern',
  'format',
  'minLength',
  'minimum',
  'exclusiveMinimum',
  'maximum',
  'minItems',
  'examples',
  'required',
  'properties',
  'propertyNames',
  'additionalProperties',
  'items',
  'anyOf',
  'definitions',
];

/** Below this many characters a repeated shape is easier to read where it stands. */
const worthSharing = 160;

interface Published {
  /** Base name of the file. */
  readonly name: string;
  readonly version: number;
  readonly schema: z.ZodType;
}

/** What the command line reads and writes for other programs. */
const contracts: readonly Published[] = [
  { name: 'assess-input', version: 1, schema: assessInput },
  { name: 'assess-output', version: 1, schema: assessOutput },
  { name: 'outcomes-output', version: 1, schema: outcomesOutput },
];

/** Every published JSON Schema by file name, as text that is the same on every run. */
export function jsonSchemas(): Record<string, string> {
  const documents = kinds.flatMap(({ kind, schema: name, newest: version }) =>
    name === undefined ? [] : [{ name, version, schema: schemaOf(kind) }],
  );
  return Object.fromEntries(
    [...documents, ...contracts].map((published) => [
      `${published.name}.schema.json`,
      `${JSON.stringify(schemaFor(published), undefined, 2)}\n`,
    ]),
  );
}

function schemaFor({ name, version, schema }: Published): Json {
  const { $schema, ...body } = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    override: ({ jsonSchema }) => publish(jsonSchema as Json),
  }) as Json;
  const { root, definitions } = share(body);
  return sorted({
    $schema,
    $id: `urn:graduated-provision:${name}:${version}`,
    ...root,
    ...(Object.keys(definitions).length > 0 && { definitions }),
  });
}

/** Leaves only what every reader of JSON Schema understands; a citation becomes a sentence. */
function publish(schema: Json): void {
  if (typeof schema['citation'] === 'string') {
    schema['description'] = `${String(schema['description'])} ${citationInWords(schema['citation'])}`;
  }
  for (const key of internal) delete schema[key];
  if (schema['minimum'] === Number.MIN_SAFE_INTEGER) delete schema['minimum'];
  if (schema['maximum'] === Number.MAX_SAFE_INTEGER) delete schema['maximum'];
}

function citationInWords(citation: string): string {
  const [pack = '', id = ''] = citation.split(':');
  return `See ${/^\d/u.test(id) ? `paragraph ${id}` : id} in the framework pack ${pack}.`;
}

interface Shared {
  readonly root: Json;
  readonly definitions: Json;
}

/** Moves shapes that stand in several places, and are long, into definitions. */
function share(body: Json): Shared {
  const counts = new Map<string, number>();
  const count = (schema: Json): Json => {
    const text = JSON.stringify(schema);
    const seen = counts.get(text) ?? 0;
    counts.set(text, seen + 1);
    // What stands inside a shared shape is written once with it.
    if (seen === 0 || text.length < worthSharing) mapChildren(schema, '', count);
    return schema;
  };
  mapChildren(body, '', count);
  const names = new Map<string, string>();
  const definitions: Json = {};

  const replace = (schema: Json, key: string): Json => {
    const text = JSON.stringify(schema);
    if (text.length < worthSharing || (counts.get(text) ?? 0) < 2) return sorted(inside(schema, key));
    const known = names.get(text);
    if (known !== undefined) return { $ref: `#/definitions/${known}` };
    const name = freeName(camel(typeof schema['title'] === 'string' ? schema['title'] : key), definitions);
    names.set(text, name);
    definitions[name] = {};
    definitions[name] = sorted(inside(schema, key));
    return { $ref: `#/definitions/${name}` };
  };
  const inside = (schema: Json, key: string): Json => mapChildren(schema, key, replace);

  const root = inside(body, 'document');
  return { root, definitions: Object.fromEntries(Object.entries(definitions).toSorted(byName)) };
}

type Visit = (schema: Json, key: string) => Json;

/** The schema with every schema directly inside it replaced. */
function mapChildren(schema: Json, key: string, visit: Visit): Json {
  const result: Json = { ...schema };
  if (isSchema(schema['properties'])) {
    result['properties'] = Object.fromEntries(
      Object.entries(schema['properties']).map(([name, child]) => [name, visit(child as Json, name)]),
    );
  }
  for (const keyword of ['items', 'additionalProperties', 'propertyNames']) {
    const child = schema[keyword];
    if (isSchema(child)) result[keyword] = visit(child, `${key} ${keyword === 'items' ? 'item' : 'value'}`);
  }
  for (const keyword of ['anyOf', 'oneOf', 'allOf']) {
    const list = schema[keyword];
    if (Array.isArray(list)) result[keyword] = list.map((child) => visit(child as Json, key));
  }
  return result;
}

function isSchema(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sorted(schema: Json): Json {
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([, value]) => value !== undefined)
      .toSorted(([a], [b]) => rank(a) - rank(b)),
  );
}

function byName([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : 1;
}

function camel(words: string): string {
  return words
    .toLowerCase()
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== '')
    .map((word, at) => (at === 0 ? word : capital(word)))
    .join('');
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function freeName(name: string, taken: Json): string {
  let free = name;
  for (let number = 2; Object.hasOwn(taken, free); number += 1) free = `${name}${number}`;
  return free;
}
