import { schemaOf } from '../../model/formats/index.ts';
import type { Position } from '../../text/span.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { partAt } from '../cursor/part.ts';
import { yamlCursorAt } from '../cursor/yamlCursor.ts';
import type { Completion } from '../protocol.ts';
import { bodyCompletions } from './body.ts';
import { keyCompletions } from './keys.ts';
import { valueCompletions, type ValueContext } from './values.ts';

/** What may be written at the cursor: keys of the format, words, terms of the framework, ids of the workspace. */
export function completionsAt(workspace: Workspace, uri: string, position: Position): readonly Completion[] {
  const document = workspace.document(uri);
  if (document === undefined || document.tooLarge) return [];
  const offset = document.lines.offset(position);
  const part = partAt(document, offset);
  if (part === undefined) return [];
  const facts = workspace.facts(uri);
  const { index, map } = workspace.surroundings(uri);
  if (part.type === 'body') return bodyCompletions(document, offset, facts);
  const cursor = yamlCursorAt(part.text, offset - part.span.start);
  if (cursor === undefined) return [];
  const context: ValueContext = {
    document,
    facts,
    index,
    map,
    schema: schemaOf(document.kind),
    base: part.span.start,
  };
  return cursor.at === 'value'
    ? valueCompletions(cursor, context)
    : [...keyCompletions(cursor, context, part.text), ...valueCompletions(cursor, context)];
}
