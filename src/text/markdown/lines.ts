export interface Line {
  /** Offset of the line's first character. */
  readonly start: number;
  /** Without its line break. */
  readonly text: string;
}

export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start < text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    lines.push({ start, text: text.slice(start, text[end - 1] === '\r' ? end - 1 : end) });
    start = end + 1;
  }
  return lines;
}

const codeFence = /^[\s>*+\-\d.)]*?(`{3,}(?=[^`]*$)|~{3,})/;

/** The line after a code block or HTML comment that opens on this line; the line itself where none does. */
export function skipLiteral(lines: readonly Line[], at: number): number {
  const line = lines[at]?.text ?? '';
  const fence = codeFence.exec(line)?.[1];
  if (fence !== undefined) {
    return after(lines, at + 1, (text) => closesFence(text, fence));
  }
  if (/^ {0,3}<!--/.test(line)) {
    if (line.includes('-->', line.indexOf('<!--') + 4)) return at + 1;
    return after(lines, at + 1, (text) => text.includes('-->'));
  }
  return at;
}

/** A line of nothing but the fence's own marks, at least as many as opened it. */
function closesFence(line: string, fence: string): boolean {
  const marks = line.replace(/^[\s>]+/, '').trimEnd();
  return marks.length >= fence.length && marks === (fence[0] ?? '`').repeat(marks.length);
}

/** The line after the first one, from a line on, that closes what is open; the end of the text where none does. */
function after(lines: readonly Line[], from: number, closes: (text: string) => boolean): number {
  let at = from;
  while (at < lines.length && !closes(lines[at]?.text ?? '')) at++;
  return Math.min(at + 1, lines.length);
}
