import { skipLiteral, type Line } from './lines.ts';

export interface UnclosedDirective {
  readonly line: Line;
  readonly colons: number;
  readonly name: string;
  /** Offset of the line before which a closing fence would mend it; infinite at the end of the text. */
  readonly mend?: number;
  /** Offsets at which one colon more would mend it: it is closed, but by a fence that an inner block has too. */
  readonly moreColons?: readonly number[];
}

export interface DirectiveScan {
  /** The line after the directive. */
  readonly end: number;
  readonly unclosed: readonly UnclosedDirective[];
}

interface Open {
  readonly line: Line;
  readonly colons: number;
  readonly name: string;
}

/**
 * Follows a directive from its opening line to its closing fence. An inner directive has fewer colons than the one
 * around it; so an opening with as many means that this one was never closed. It then ends before the next heading
 * at the margin, else before that opening, so that the rest of the module is read as it was meant.
 */
export function scanDirective(lines: readonly Line[], from: number, pairs: Pairs): DirectiveScan {
  const outer = openingOf(lines[from]);
  if (outer === undefined) return { end: from + 1, unclosed: [] };
  const inner: Open[] = [];
  const unclosed: UnclosedDirective[] = [];
  let firstHeading: number | undefined;
  let at = from + 1;
  while (at < lines.length) {
    const line = lines[at];
    if (line === undefined) break;
    const skipped = skipLiteral(lines, at);
    if (skipped > at) {
      at = skipped;
      continue;
    }
    const opening = openingOf(line);
    const closing = /^ {0,3}(:{3,})\s*$/.exec(line.text)?.[1]?.length;
    if (opening !== undefined && opening.colons >= outer.colons) break;
    if (opening !== undefined) inner.push(opening);
    if (closing !== undefined && closing >= outer.colons) {
      return {
        end: at + 1,
        unclosed: [...unclosed, ...inner.map((open) => ({ ...open, mend: line.start }))],
      };
    }
    if (closing !== undefined) {
      const matched = inner.findIndex((open) => open.colons <= closing);
      if (matched >= 0) {
        unclosed.push(...inner.slice(matched + 1).map((open) => ({ ...open, mend: line.start })));
        inner.length = matched;
      }
    }
    if (firstHeading === undefined && /^#{1,2}(?:\s|$)/.test(line.text)) firstHeading = at;
    at++;
  }
  const end = firstHeading ?? at;
  const pair = pairs.of(from);
  const mending =
    pair === undefined
      ? { mend: lines[end]?.start ?? Number.POSITIVE_INFINITY }
      : { moreColons: [outer.line.start, pair.start] };
  return { end, unclosed: [{ ...outer, ...mending }, ...unclosed] };
}

/** The closing lines that were meant for openings, where every block is closed but not by colons of its own number. */
export class Pairs {
  readonly #lines: readonly Line[];
  #found: ReadonlyMap<number, Line> | undefined;

  constructor(lines: readonly Line[]) {
    this.#lines = lines;
  }

  /** Of the opening on a line: its closing line, if there are blocks between the two, none with more colons. */
  of(opening: number): Line | undefined {
    this.#found ??= pairsIn(this.#lines);
    return this.#found.get(opening);
  }
}

function pairsIn(lines: readonly Line[]): ReadonlyMap<number, Line> {
  const found = new Map<number, Line>();
  const open: { readonly at: number; readonly colons: number; mostInside: number }[] = [];
  for (let at = 0; at < lines.length; at = Math.max(at + 1, skipLiteral(lines, at))) {
    const line = lines[at];
    const colons = openingOf(line)?.colons;
    if (colons !== undefined) open.push({ at, colons, mostInside: 0 });
    else if (line !== undefined && /^ {0,3}:{3,}\s*$/.test(line.text)) {
      const closed = open.pop();
      if (closed === undefined) continue;
      if (closed.mostInside > 0 && closed.mostInside <= closed.colons) found.set(closed.at, line);
      const outer = open.at(-1);
      if (outer !== undefined)
        outer.mostInside = Math.max(outer.mostInside, closed.colons, closed.mostInside);
    }
  }
  return found;
}

function openingOf(line: Line | undefined): Open | undefined {
  const match = line === undefined ? null : /^ {0,3}(:{3,})([A-Za-z][\w-]*)/.exec(line.text);
  if (line === undefined || match === null) return undefined;
  return { line, colons: match[1]?.length ?? 3, name: match[2] ?? '' };
}
