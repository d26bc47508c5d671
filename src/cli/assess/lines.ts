/** One line of the input as it came, without its line break. */
export interface InputLine {
  /** Counted from one; blank lines count. */
  readonly number: number;
  /** Nothing for a line that is too long to be kept. */
  readonly bytes: Buffer | undefined;
}

const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const byteOrderMark = Buffer.from('\uFEFF');

/** Cuts a stream of bytes into lines. Of a line that is not finished it keeps no more than the limit. */
export class LineCutter {
  readonly #limit: number;
  #parts: Buffer[] = [];
  #length = 0;
  #number = 0;

  /** @param limit the most bytes that a line may have */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** The lines that end in this part of the stream. */
  take(chunk: Buffer): readonly InputLine[] {
    const lines: InputLine[] = [];
    let start = 0;
    for (
      let end = chunk.indexOf(lineFeed);
      end !== -1;
      start = end + 1, end = chunk.indexOf(lineFeed, start)
    ) {
      this.#keep(chunk.subarray(start, end));
      lines.push(this.#finish());
    }
    this.#keep(chunk.subarray(start));
    return lines;
  }

  /** The last line, where the stream does not end with a line break. */
  end(): readonly InputLine[] {
    return this.#length === 0 ? [] : [this.#finish()];
  }

  #keep(part: Buffer): void {
    this.#length += part.length;
    if (this.#length > this.#limit) this.#parts = [];
    else if (part.length > 0) this.#parts.push(part);
  }

  #finish(): InputLine {
    const whole = this.#length > this.#limit ? undefined : joined(this.#parts);
    this.#parts = [];
    this.#length = 0;
    this.#number++;
    return { number: this.#number, bytes: whole === undefined ? undefined : this.#trimmed(whole) };
  }

  /** Windows ends lines with two characters, and some of its programs begin files with a mark. */
  #trimmed(line: Buffer): Buffer {
    const marked = this.#number === 1 && line.subarray(0, byteOrderMark.length).equals(byteOrderMark);
    const start = marked ? byteOrderMark.length : 0;
    return line.subarray(start, line.at(-1) === carriageReturn ? -1 : line.length);
  }
}

function joined(parts: readonly Buffer[]): Buffer {
  const [first] = parts;
  return parts.length === 1 && first !== undefined ? first : Buffer.concat(parts);
}
