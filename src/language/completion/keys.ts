import type { Profile, RowKind } from '../../model/formats/field.ts';
import {
  alternatives,
  allowedWords,
  elementOf,
  isOptional,
  metaOf,
  objectShapes,
  schemaAt,
  type Schema,
} from '../../model/schemaWalk.ts';
import { valueFrame } from '../../model/valueFrame.ts';
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
      const rank = rankOf(schema, kind, context.facts.profile);
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

/** 0: the format requires it. 1: the profile asks for it. 2: a stricter profile would. 3: it may be there. */
function rankOf(schema: Schema, kind: RowKind | undefined, profile: Profile): number {
  if (!isOptional(schema)) return 0;
  if (isNeeded(schema, kind, profile)) return 1;
  return isNeeded(schema, kind, 'publish') ? 2 : 3;
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
