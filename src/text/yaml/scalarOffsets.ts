import type { Span } from '../span.ts';

const escapes: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/**
 * Finds a stretch of a text where it was written. The two differ in quoted, folded and block texts: quotes, escapes,
 * line breaks and indentation belong to the writing alone.
 * @param written the characters in the file, quotes and block marks included
 * @param value what they say
 * @returns a function from spans of `value` to spans of `written`
 */
export function spansOfScalar(written: string, value: string): (span: Span) => Span {
  if (written === value) return (span) => span;
  const starts = alignedStarts(written, value);
  return ({ start, end }) => {
    const from = starts[start] ?? written.length;
    if (end <= start) return { start: from, end: from };
    const last = starts[end - 1] ?? from;
    return { start: from, end: last + writtenLength(written, last) };
  };
}

/** For each code unit of the value, where it begins in the writing. */
function alignedStarts(written: string, value: string): Uint32Array {
  const starts = new Uint32Array(value.length);
  let at = contentStart(written);
  for (let index = 0; index < value.length; index++) {
    const wanted = value[index] ?? '';
    const before = starts[index - 1] ?? 0;
    // One long escape stands for both halves of a character beyond the first 65,536.
    if (/[\uDC00-\uDFFF]/.test(wanted) && written.startsWith('\\U', before)) {
      starts[index] = before;
      continue;
    }
    while (at < written.length && !agrees(written, at, wanted)) at++;
    starts[index] = Math.min(at, written.length);
    // Where a line break was folded into a space, the rest of the break and its indentation say nothing more.
    if (wanted === ' ' && /[\r\n]/.test(written[at] ?? '')) while (/\s/.test(written[at] ?? '')) at++;
    else at += writtenLength(written, at);
  }
  return starts;
}

function contentStart(written: string): number {
  if (/^["']/.test(written)) return 1;
  if (/^[|>]/.test(written)) return written.indexOf('\n') + 1;
  return 0;
}

function agrees(written: string, at: number, wanted: string): boolean {
  const there = written[at] ?? '';
  if (there === '\\' && written.startsWith('"')) return !/[\r\n]/.test(written[at + 1] ?? '');
  return there === wanted || (wanted === ' ' && /[\r\n]/.test(there));
}

/** How many characters in the file stand for the one that begins there. */
function writtenLength(written: string, at: number): number {
  if (written.startsWith("'") && written.startsWith("''", at)) return 2;
  if (!written.startsWith('"') || written[at] !== '\\') return 1;
  return 2 + (escapes[written[at + 1] ?? ''] ?? 0);
}
