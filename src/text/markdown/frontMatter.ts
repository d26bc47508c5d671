import { lineBreakOf } from '../edits.ts';
import type { Problem } from '../problem.ts';
import type { Span } from '../span.ts';

/** A Markdown document taken apart at its `---` fences. All spans are counted from the start of the document. */
export interface FrontMatter {
  /** The YAML between the fences. */
  readonly yaml: Span;
  readonly body: Span;
  /** A fence that is missing. */
  readonly problem?: Problem;
}

export function splitFrontMatter(text: string): FrontMatter {
  const opening = /^\ufeff?---[ \t]*(?:\r?\n|$)/.exec(text);
  if (opening === null) {
    const span = { start: 0, end: firstLineEnd(text) };
    return {
      yaml: { start: 0, end: 0 },
      body: { start: 0, end: text.length },
      problem: { kind: 'front-matter-missing', span },
    };
  }
  const start = opening[0].length;
  const closing = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$(?![^]))/m.exec(text.slice(start));
  if (closing !== null) {
    const end = start + closing.index;
    return { yaml: { start, end }, body: { start: end + closing[0].length, end: text.length } };
  }
  // A heading or directive after a blank line can only be the body; what stands before it is the front matter.
  const body = /\r?\n[ \t]*\r?\n(?=#{1,6}[ \t]+\S|:::)/.exec(text.slice(start));
  const end = body === null ? text.length : start + body.index + body[0].length;
  const lineBreak = lineBreakOf(text);
  const before = text[end - 1] === '\n' ? '' : lineBreak;
  const problem: Problem = {
    kind: 'front-matter-unclosed',
    span: { start: text.indexOf('-'), end: text.indexOf('-') + 3 },
    mend: [{ span: { start: end, end }, newText: `${before}---${lineBreak}${lineBreak}` }],
  };
  return { yaml: { start, end }, body: { start: end, end: text.length }, problem };
}

function firstLineEnd(text: string): number {
  const newline = text.search(/\r?\n/);
  return newline < 0 ? text.length : newline;
}
