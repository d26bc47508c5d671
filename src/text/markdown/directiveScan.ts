import { skipLiteral, type Line } from './lines.ts';

export interface UnclosedDirective {
  readonly line: Line;
  readonly colons: number;
  readonly name: string;
  /** Offset at which a closing fence would mend it. */
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
export function scanDirective(lines: readonly Line[], from: number): DirectiveScan {
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
  const last = lines[end];
  const pair = pairedFence(lines, from, outer.colons);
  const mending =
    pair === undefined
      ? { mend: last?.start ?? endOf(lines[lines.length - 1]) }
      : { moreColons: [outer.line.start, pair.start] };
  return { end, unclosed: [{ ...outer, ...mending }, ...unclosed] };
}

/** The closing line that was meant for an opening, if every block between the two is closed by as many colons. */
function pairedFence(lines: readonly Line[], from: number, colons: number): Line | undefined {
  let depth = 0;
  let inner = 0;
  for (let at = from; at < lines.length; at = Math.max(at + 1, skipLiteral(lines, at))) {
    const opening = openingOf(lines[at]);
    if (opening !== undefined && opening.colons > colons) return undefined;
    if (opening !== undefined) {
      depth++;
      if (depth > 1) inner++;
    } else if (/^ {0,3}:{3,}\s*$/.test(lines[at]?.text ?? '') && --depth === 0) {
      return inner > 0 ? lines[at] : undefined;
    }
  }
  return undefined;
}

function openingOf(line: Line | undefined): Open | undefined {
  const match = line === undefined ? null : /^ {0,3}(:{3,})([A-Za-z][\w-]*)/.exec(line.text);
  if (line === undefined || match === null) return undefined;
  return { line, colons: match[1]?.length ?? 3, name: match[2] ?? '' };
}

function endOf(line: Line | undefined): number {
  return line === undefined ? 0 : line.start + line.text.length;
}
