const styles = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  yellow: [33, 39],
  green: [32, 39],
} as const;

export type Style = keyof typeof styles;

/** Colours a text, or leaves it alone. */
export type Paint = (style: Style, text: string) => string;

/** How to colour texts, if at all. */
export function painter(colours: boolean): Paint {
  return (style, text) => {
    const [on, off] = styles[style];
    return colours ? `\u001B[${String(on)}m${text}\u001B[${String(off)}m` : text;
  };
}

// Escape sequences in a document must not reach the terminal.
// oxlint-disable-next-line no-control-regex
const control = /[\u0000-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/g;

/** A text that shows as it is and does nothing else. */
export function harmless(text: string): string {
  return text.replaceAll(control, '\uFFFD');
}

/** Breaks a text between words into lines of at most `width` characters. Longer words stay whole. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line: string[] = [];
  let length = 0;
  for (const word of text.split(' ')) {
    const wordLength = [...word].length;
    if (line.length > 0 && length + 1 + wordLength > width) {
      lines.push(line.join(' '));
      line = [];
    }
    length = line.length === 0 ? wordLength : length + 1 + wordLength;
    line.push(word);
  }
  return [...lines, line.join(' ')];
}
