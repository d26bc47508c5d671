import type { RowKind } from '../../model/formats/field.ts';
import {
  alternatives,
  allowedWords,
  elementOf,
  isOptional,
  metaOf,
  objectShapes,
  schemaAt,
  shapeOf,
  typeOf,
  type Schema,
} from '../../model/schemaWalk.ts';
import { isNeeded } from '../../rules/shape/missing.ts';
import { shift } from '../../text/span.ts';
import type { YamlCursor } from '../cursor/yamlCursor.ts';
import { explainField } from '../explain.ts';
import type { Completion } from '../protocol.ts';
import type { ValueContext } from './values.ts';

/** The keys that may stand where the cursor is and do not stand there yet; what the document still needs comes first. */
export function keyCompletions(
  cursor: YamlCursor,
  context: ValueContext,
  text: string,
): readonly Completion[] {
  const owner = schemaAt(context.schema, cursor.path);
  if (owner === undefined) return [];
  const kind = rowKindAt(cursor, text);
  const range = context.document.lines.range(shift(cursor.replace, context.base));
  return objectShapes(owner).flatMap((shape) =>
    Object.entries(shape).flatMap(([key, schema], at) => {
      if (cursor.siblings.includes(key)) return [];
      const rank = !isOptional(schema)
        ? 0
        : isNeeded(schema, kind, 'publish')
          ? isNeeded(schema, kind, context.facts.profile)
            ? 1
            : 2
          : 3;
      const completion: Completion = {
        label: key,
        kind: 'key',
        detail: `${metaOf(schema).title ?? ''}${rank < 2 ? ' · needed' : ''}`,
        documentation: explainField(key, schema, context.facts.framework),
        range,
        newText: cursor.hasColon ? key : key + valueFrame(schema, cursor.column),
        snippet: !cursor.hasColon,
        sortText: `${rank}${String(at).padStart(3, '0')}`,
        again: !cursor.hasColon && offersValues(schema),
      };
      return [completion];
    }),
  );
}

/** What follows a key: its value on the same line, or the beginning of a group or list below it. */
function valueFrame(schema: Schema, column: number): string {
  const [first] = alternatives(schema);
  const inner = ' '.repeat(column + 2);
  if (first === undefined) return ': $0';
  const type = typeOf(first);
  if (type === 'object') return `:\n${inner}${firstKey(first)}$0`;
  if (type === 'record') return `:\n${inner}$0`;
  if (type !== 'array') return needsQuotes(schema) ? ': "$1"$0' : ': $0';
  const element = elementOf(first);
  return `:\n${inner}- ${element !== undefined && typeOf(element) === 'object' ? firstKey(element) : ''}$0`;
}

/** Lists of groups begin with the key that names the entry, so that it is not forgotten. */
function firstKey(schema: Schema): string {
  const [key] = Object.entries(shapeOf(schema) ?? {}).find(([, field]) => !isOptional(field)) ?? [];
  return key === undefined ? '' : `${key}: `;
}

function needsQuotes(schema: Schema): boolean {
  const [example] = metaOf(schema).examples ?? [];
  return typeof example === 'string' && /^[\d+]/.test(example) && allowedWords(schema).length === 0;
}

function offersValues(schema: Schema): boolean {
  const meta = metaOf(schema);
  const element = alternatives(schema)
    .map(elementOf)
    .find((found) => found !== undefined);
  const inner = element === undefined ? {} : metaOf(element);
  return (
    allowedWords(schema).length > 0 ||
    [meta.vocabulary, meta.refers, inner.vocabulary, inner.refers].some((found) => found !== undefined)
  );
}

/** The `kind:` of the row that the cursor is in. */
function rowKindAt(cursor: YamlCursor, text: string): RowKind | undefined {
  if (cursor.path[0] !== 'provisions' || cursor.path.length !== 2) return undefined;
  const before = text.slice(0, cursor.replace.start);
  const from = before.search(
    new RegExp(
      `^ {0,${Math.max(0, cursor.column - 2)}}- (?![^]*\\n {0,${Math.max(0, cursor.column - 2)}}- )`,
      'm',
    ),
  );
  const after = text.slice(Math.max(0, from));
  return /^[ -]*kind:\s*(\w+)/m.exec(after)?.[1] as RowKind | undefined;
}
