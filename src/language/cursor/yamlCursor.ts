import type { Path } from '../../model/shape.ts';
import type { Span } from '../../text/span.ts';

/** Where a cursor stands in YAML, worked out from the lines around it, so that it also works while a line is half typed. */
export interface YamlCursor {
  /** Of the group or list that the cursor is in; numbers stand for list items. */
  readonly path: Path;
  /** What is being typed: the name of a key, or a value. In a list of texts a new item is both until a colon follows. */
  readonly at: 'key' | 'value';
  /** The key whose value is being typed; absent for an item of a list. */
  readonly key: string | undefined;
  /** What has been typed so far, from the start of the word to the cursor. */
  readonly typed: string;
  /** What a suggestion replaces. Counted from the start of the text. */
  readonly replace: Span;
  /** The columns at which the key, and so its neighbours, stand. */
  readonly column: number;
  /** The other keys of the same group. */
  readonly siblings: readonly string[];
  /** Something already follows the key. */
  readonly hasColon: boolean;
}

interface Shape {
  readonly dashes: readonly number[];
  /** Column of the first character after the dashes. */
  readonly column: number;
  readonly key: string | undefined;
}

const keyOf = /^("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s#:][^:#]*?)\s*:(?:\s|$)/;

export function yamlCursorAt(text: string, offset: number): YamlCursor | undefined {
  const lines = text.split('\n');
  let start = 0;
  let row = 0;
  while (row < lines.length - 1 && start + (lines[row]?.length ?? 0) < offset)
    start += (lines[row++]?.length ?? 0) + 1;
  const line = (lines[row] ?? '').replace(/\r$/, '');
  const before = line.slice(0, offset - start);
  if (/(?:^|\s)#/.test(before)) return undefined;
  const shape = shapeOf(before);
  const rest = before.slice(shape.column);
  const value = /^([^\s:#][^:#]*?)\s*:\s+(.*)$/.exec(rest);
  const path = pathTo(lines, row, shape);
  const siblings = siblingsOf(lines, row, shape);
  const common = { path, column: shape.column, siblings };
  if (value !== null) {
    const typed = value[2] ?? '';
    const end = start + line.trimEnd().length;
    return {
      ...common,
      at: 'value',
      key: unquote(value[1] ?? ''),
      typed,
      replace: { start: offset - typed.length, end: Math.max(end, offset) },
      hasColon: true,
    };
  }
  const after = line.slice(before.length);
  const tail = /^[\w-]*/.exec(after)?.[0] ?? '';
  return {
    ...common,
    at: 'key',
    key: undefined,
    typed: rest,
    replace: { start: offset - rest.length, end: offset + tail.length },
    hasColon: /^\s*:/.test(after.slice(tail.length)),
  };
}

function shapeOf(line: string): Shape {
  const dashes: number[] = [];
  let column = 0;
  for (;;) {
    while (line[column] === ' ') column++;
    if (line[column] !== '-' || (line[column + 1] ?? ' ') !== ' ') break;
    dashes.push(column);
    column++;
  }
  const key = keyOf.exec(line.slice(column))?.[1];
  return { dashes, column: Math.min(column, line.length), key: key === undefined ? undefined : unquote(key) };
}

/** Goes up through the lines: whatever stands further left opens the group or list that the cursor is in. */
function pathTo(lines: readonly string[], row: number, here: Shape): Path {
  const path: (string | number)[] = [];
  let limit = here.column;
  let keyLimit = here.column;
  const enterDashes = (dashes: readonly number[]): void => {
    for (const dash of dashes.toReversed()) {
      if (dash >= limit) continue;
      path.unshift(0);
      limit = dash;
      // A list may stand at the same column as the key that owns it.
      keyLimit = dash + 1;
    }
  };
  enterDashes(here.dashes);
  for (let at = row - 1; at >= 0 && (limit > 0 || keyLimit > 0); at--) {
    const line = lines[at] ?? '';
    if (/^\s*(?:#|\r?$)/.test(line)) continue;
    const shape = shapeOf(line);
    if (shape.key !== undefined && shape.column < keyLimit) {
      path.unshift(shape.key);
      limit = keyLimit = shape.column;
    }
    enterDashes(shape.dashes);
  }
  return path;
}

function siblingsOf(lines: readonly string[], row: number, here: Shape): readonly string[] {
  const found: string[] = [];
  for (let at = row - 1; at >= 0 && here.dashes.length === 0; at--) {
    const line = lines[at] ?? '';
    if (/^\s*(?:#|\r?$)/.test(line)) continue;
    const shape = shapeOf(line);
    if (shape.column < here.column || (shape.dashes[0] ?? shape.column) < here.column) {
      if (shape.column === here.column && shape.key !== undefined) found.push(shape.key);
      break;
    }
    if (shape.column === here.column && shape.key !== undefined) found.push(shape.key);
  }
  for (let at = row + 1; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (/^\s*(?:#|\r?$)/.test(line)) continue;
    const shape = shapeOf(line);
    if ((shape.dashes[0] ?? shape.column) < here.column) break;
    if (shape.column === here.column && shape.dashes.length === 0 && shape.key !== undefined)
      found.push(shape.key);
  }
  return found;
}

function unquote(key: string): string {
  return /^(["']).*\1$/.test(key) ? key.slice(1, -1) : key;
}
