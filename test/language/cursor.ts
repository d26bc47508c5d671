import type { LanguageService } from '../../src/language/service.ts';
import type { Edit } from '../../src/language/protocol.ts';
import { LineIndex } from '../../src/text/lines.ts';
import { applyEdits } from '../../src/text/edits.ts';
import type { Position } from '../../src/text/span.ts';
import { openProject, uriOf } from '../support/project.ts';

const mark = '$$CURSOR$$';

export interface AtCursor {
  readonly service: LanguageService;
  readonly uri: string;
  readonly text: string;
  readonly position: Position;
}

/** Opens a document in which `$$CURSOR$$` says where the cursor stands. */
export async function atCursor(
  name: string,
  marked: string,
  others: Readonly<Record<string, string>> = {},
): Promise<AtCursor> {
  const offset = marked.indexOf(mark);
  if (offset < 0) throw new Error(`There is no ${mark} in the text.`);
  const text = marked.replace(mark, '');
  const service = await openProject([...Object.entries(others), [name, text]]);
  return { service, uri: uriOf(name), text, position: new LineIndex(text).position(offset) };
}

/** The text after an edit of the editor's kind; snippet fields keep their default text. */
export function applied(text: string, edits: readonly Pick<Edit, 'range' | 'newText'>[]): string {
  const lines = new LineIndex(text);
  return applyEdits(
    text,
    edits.map(({ range, newText }) => ({
      span: lines.span(range),
      newText: newText.replaceAll(/\$\{\d+:([^}]*)\}|\$\d+|\$\{\d+\}/g, '$1'),
    })),
  );
}
