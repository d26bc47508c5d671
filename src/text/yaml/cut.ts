/**
 * Cuts YAML text into blocks that can each be read alone: one for every key at the margin and one for every item of
 * a list that stands directly under such a key. It goes by indentation only, exactly as YAML's own lexer decides
 * where an unclosed quote or bracket ends, so that reading the blocks one by one gives what reading the whole gives,
 * and a mistake cannot leave its block.
 */

export type BlockRole =
  /** Comments and blank lines before anything else, and text that does not begin at the margin. */
  | 'lead'
  /** One key at the margin with its value, without the items that were cut off into blocks of their own. */
  | 'section'
  /** One item of the list under `key`. */
  | 'item'
  /** `---`, `...` or a `%` directive. */
  | 'marker'
  /** Everything from a second document on. It is not read. */
  | 'second';

/** What a block says, wherever it stands. */
export interface BlockContent {
  readonly role: BlockRole;
  readonly text: string;
  /** The margin key of a section, or of the section that an item belongs to. */
  readonly key?: string;
}

export interface Block extends BlockContent {
  /** Offset of the block's first character in the document. */
  readonly start: number;
}

interface OpenBlock {
  readonly role: BlockRole;
  readonly start: number;
  readonly key?: string;
}

export function cutYaml(text: string): readonly Block[] {
  return new Cutter(text).cut();
}

class Cutter {
  readonly #text: string;
  readonly #blocks: Block[] = [];
  #open: OpenBlock = { role: 'lead', start: 0 };
  /** Indentation of the items of the list under the open section, once its first item was seen. */
  #listIndent: number | undefined;
  /** The section's key line ends after the colon, so a list may follow. */
  #listMayFollow = false;
  /** The list that the open section broke into, when somebody has begun to type at the margin between its items. */
  #interrupted: { readonly key: string | undefined; readonly indent: number } | undefined;
  #sawContent = false;
  /** Where brackets around the whole document close: lines before that are not cut, wherever they begin. */
  #bracketsEnd = 0;
  /** Start of the comment lines that directly precede the current line; they go with what follows them. */
  #comments: { readonly start: number; readonly indent: number } | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  cut(): readonly Block[] {
    const text = this.#text;
    let at = text.startsWith('\ufeff') ? 1 : 0;
    while (at < text.length) {
      const newline = text.indexOf('\n', at);
      const next = newline < 0 ? text.length : newline + 1;
      if (this.#line(at, text.slice(at, newline < 0 ? text.length : newline).replace(/\r$/, ''))) break;
      at = next;
    }
    this.#close(text.length);
    return this.#blocks;
  }

  /** Takes one line; true when the rest of the text is a second document. */
  #line(at: number, line: string): boolean {
    const indent = indentOf(line);
    const first = /^[ \t]*(.?)/s.exec(line)?.[1] ?? '';
    if (first === '') {
      this.#comments = undefined;
      return false;
    }
    if (at < this.#bracketsEnd) return false;
    if (first === '#') {
      this.#comments ??= { start: at, indent };
      return false;
    }
    if (indent === 0 && /^(?:---|\.\.\.)(?:\s|$)/.test(line)) return this.#marker(at, line);
    if (line.startsWith('%') && !this.#sawContent) {
      this.#begin({ role: 'marker', start: at });
    } else if (this.#isItem(line, indent)) {
      this.#listIndent = indent;
      this.#begin({ role: 'item', start: this.#leadStart(at, indent), ...this.#keyed() });
      this.#interrupted = undefined;
    } else if (indent === 0 && startsSection(line)) {
      const key = keyOn(line);
      const value = line.slice(key?.end ?? 0);
      this.#interrupted = this.#interruption(value);
      this.#begin({
        role: 'section',
        start: this.#leadStart(at, 0),
        ...(key?.name === undefined ? {} : { key: key.name }),
      });
      this.#listIndent = undefined;
      this.#listMayFollow = key !== undefined && /^[ \t]*(?:#|$)/.test(value);
    } else if (this.#open.role === 'marker') {
      this.#begin({ role: 'lead', start: at });
    } else if (this.#listIndent === undefined) {
      this.#listMayFollow = false;
    }
    if (!this.#sawContent && /[[{]/.test(first)) this.#bracketsEnd = endOfBrackets(this.#text, at + indent);
    this.#sawContent ||= this.#open.role !== 'marker';
    this.#comments = undefined;
    return false;
  }

  #marker(at: number, line: string): boolean {
    this.#comments = undefined;
    if (this.#sawContent) {
      this.#begin({ role: holdsNothing(this.#text.slice(at)) ? 'marker' : 'second', start: at });
      return true;
    }
    this.#begin({ role: 'marker', start: at });
    // Content on the marker's own line (`--- key: value`) belongs to the document; it is read as a section.
    const content = /^---\s+(?=[^#\s])/.exec(line);
    if (content !== null) {
      this.#begin({ role: 'section', start: at + content[0].length });
      this.#sawContent = true;
    }
    return false;
  }

  #isItem(line: string, indent: number): boolean {
    if (line[indent] !== '-' || !/^-(?:[ \t]|$)/.test(line.slice(indent))) return false;
    if (this.#open.role !== 'section' && this.#open.role !== 'item') return false;
    if (this.#interrupted?.indent === indent && /^- +[\w-]+:(?:\s|$)/.test(line.slice(indent))) return true;
    return this.#listIndent === undefined ? this.#listMayFollow : indent === this.#listIndent;
  }

  /**
   * A line with plain text at the margin, between the items of a list. Items that go on after it cannot be part of its
   * value, since plain text over several lines may not hold a key; so they are still items of the list, and one stray
   * line does not take the rest of the rows with it.
   */
  #interruption(value: string): { readonly key: string | undefined; readonly indent: number } | undefined {
    if (!/^[ \t]*[^\s#|>"'[{&*!]/.test(value)) return undefined;
    if (this.#open.role !== 'item' || this.#listIndent === undefined) return this.#interrupted;
    return { key: this.#open.key, indent: this.#listIndent };
  }

  #keyed(): { key?: string } {
    const key = this.#interrupted === undefined ? this.#open.key : this.#interrupted.key;
    return key === undefined ? {} : { key };
  }

  #leadStart(at: number, indent: number): number {
    return this.#comments !== undefined && this.#comments.indent <= indent && this.#open.role !== 'lead'
      ? this.#comments.start
      : at;
  }

  #begin(block: OpenBlock): void {
    this.#close(block.start);
    this.#open = block;
  }

  #close(end: number): void {
    const { role, start, key } = this.#open;
    if (end <= start) return;
    this.#blocks.push({
      role,
      start,
      text: this.#text.slice(start, end),
      ...(key === undefined ? {} : { key }),
    });
  }
}

/** Nothing but markers, comments and blank lines. */
function holdsNothing(text: string): boolean {
  return text.split('\n').every((line) => /^(?:(?:---|\.\.\.)(?=\s|$))?\s*(?:#|$)/.test(line));
}

/** The end of brackets that hold a whole document, as in JSON; the start where they do not close or more follows. */
function endOfBrackets(text: string, start: number): number {
  const tokens = /(?<![^\s,:[{])(?:"(?:[^"\\]|\\[^])*"|'[^']*')|(?<=\s)#[^\n]*|[[\]{}]/g;
  tokens.lastIndex = start;
  let depth = 0;
  for (let token = tokens.exec(text); token !== null; token = tokens.exec(text)) {
    if (token[0] === '[' || token[0] === '{') depth++;
    else if (token[0] === ']' || token[0] === '}') depth--;
    if (depth === 0) return holdsNothing(text.slice(tokens.lastIndex)) ? tokens.lastIndex : start;
  }
  return start;
}

/** Spaces only: YAML does not count tabs as indentation. */
export function indentOf(line: string): number {
  let at = 0;
  while (line[at] === ' ') at++;
  return at;
}

/** A closing bracket, or the `:` of an explicit key, goes on with what is open. */
function startsSection(line: string): boolean {
  return !/^(?:[\]},\t]|[:-](?:[ \t]|$))/.test(line);
}

/** The key at the start of a line, and where its colon ends. Keys in quotes with escapes are not told by name. */
function keyOn(line: string): { readonly name?: string; readonly end: number } | undefined {
  const quoted = /^(?:"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)')[ \t]*:(?=[ \t]|$)/s.exec(line);
  if (quoted !== null) {
    const name = quoted[1] ?? quoted[2] ?? '';
    return { end: quoted[0].length, ...(/\\|''/.test(name) ? {} : { name }) };
  }
  const colon = /^(?:[^\s#\-[\]{},&*!|>'"%@`?:]|[-?:]\S)/.test(line) ? line.search(/:(?=[ \t]|$)/) : -1;
  return colon < 0 ? undefined : { name: line.slice(0, colon).trimEnd(), end: colon + 1 };
}
