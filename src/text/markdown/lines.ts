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
    const closing = new RegExp(`^[\\s>]*${fence[0] ?? ''}{${fence.length},}\\s*$`);
    const end = lines.findIndex((candidate, index) => index > at && closing.test(candidate.text));
    return end < 0 ? lines.length : end + 1;
  }
  if (/^ {0,3}<!--/.test(line)) {
    const end = lines.findIndex(
      (candidate, index) =>
        index >= at && candidate.text.slice(index === at ? line.indexOf('<!--') + 4 : 0).includes('-->'),
    );
    return end < 0 ? lines.length : end + 1;
  }
  return at;
}
