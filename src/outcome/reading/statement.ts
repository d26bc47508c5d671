import type { Span } from '../../text/span.ts';
import type { PartName } from '../assessment.ts';
import { folded, tokenise, type Token } from './tokens.ts';

/** Stands in `free` where words are already known to be a part. */
export const taken = '\uE000';

/**
 * A statement while its parts are being found. Finders look at `free` only, in which what earlier ones found is blotted
 * out, so that no words are read twice and no pattern reaches across a part.
 */
export class Statement {
  readonly text: string;
  /** Lower case with plain apostrophes and dashes; offsets are those of `text`. */
  readonly folded: string;
  readonly tokens: readonly Token[];
  readonly #parts = new Map<PartName, Span[]>();
  #free: string;

  constructor(text: string) {
    this.text = text;
    this.folded = folded(text);
    this.tokens = tokenise(text);
    this.#free = this.folded;
  }

  get free(): string {
    return this.#free;
  }

  /** Says what some words are and takes them out of what is left to read. Blanks and punctuation at the ends stay out. */
  claim(part: PartName, span: Span): void {
    const trimmed = trim(this.folded, span);
    if (trimmed.start >= trimmed.end) return;
    this.add(part, trimmed);
    this.#free =
      this.#free.slice(0, trimmed.start) +
      taken.repeat(trimmed.end - trimmed.start) +
      this.#free.slice(trimmed.end);
  }

  /** Says what some words are and leaves them to be read by others too. */
  add(part: PartName, span: Span): void {
    const spans = this.#parts.get(part) ?? [];
    this.#parts.set(part, spans);
    spans.push(span);
  }

  has(part: PartName): boolean {
    return (this.#parts.get(part)?.length ?? 0) > 0;
  }

  /** The spans of a part, in order, those that touch or overlap made one. */
  spans(part: PartName): readonly Span[] {
    const sorted = (this.#parts.get(part) ?? []).toSorted((a, b) => a.start - b.start);
    const joined: Span[] = [];
    for (const span of sorted) {
      const last = joined.at(-1);
      if (last !== undefined && span.start <= last.end)
        joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
      else joined.push(span);
    }
    return joined;
  }

  /** The words between two offsets, as written. */
  words(span: Span): string {
    return this.text.slice(span.start, span.end);
  }

  isFree(token: Token): boolean {
    return this.#free[token.start] !== taken;
  }
}

function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /[\s,;:.\-•*\uE000]/.test(text[start] ?? '')) start++;
  while (end > start && /[\s,;:\-\uE000]/.test(text[end - 1] ?? '')) end--;
  return { start, end };
}
