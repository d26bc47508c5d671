/** Blanks of frames and snippets that nobody has filled in. A frame is no sentence yet, so it is not judged as one. */
const blank = /‹[^‹›]*›/;

export interface Blank {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** The first blank that is still open. */
export function firstBlank(text: string): Blank | undefined {
  const found = blank.exec(text);
  if (found === null) return undefined;
  return { start: found.index, end: found.index + found[0].length, words: found[0] };
}
