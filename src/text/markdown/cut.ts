import { lineBreakOf, type TextEdit } from '../edits.ts';
import type { Problem } from '../problem.ts';
import { Pairs, scanDirective, type UnclosedDirective } from './directiveScan.ts';
import { linesOf, skipLiteral, type Line } from './lines.ts';

export interface MarkdownBlock {
  readonly start: number;
  readonly text: string;
  /** Counted from the start of the block. */
  readonly problems: readonly Problem[];
  /** The block is nested too deeply to be read in reasonable time. */
  readonly refused: boolean;
}

export interface CutLimits {
  readonly indent: number;
  readonly nesting: number;
}

const heading = /^#{1,2}(?:\s|$)/;

/**
 * Cuts a Markdown body before every `#` and `##` at the margin and around every directive at the margin. What stands
 * in code or in an HTML comment is never cut. Each block can be read alone, given the document's link definitions.
 */
export function cutMarkdown(body: string, limits: CutLimits): readonly MarkdownBlock[] {
  const lines = linesOf(body);
  const pairs = new Pairs(lines);
  const blocks: MarkdownBlock[] = [];
  let from = 0;
  const close = (until: number, unclosed: readonly UnclosedDirective[] = []): void => {
    const start = lines[from]?.start ?? body.length;
    const text = body.slice(start, lines[until]?.start ?? body.length);
    const problems = unclosed.map((directive) => unclosedProblem(directive, text, start));
    if (text !== '') blocks.push(toBlock(text, start, problems, limits));
    from = until;
  };
  let at = 0;
  while (at < lines.length) {
    const line = lines[at]?.text ?? '';
    const skipped = skipLiteral(lines, at);
    if (skipped > at) {
      at = skipped;
    } else if (/^:{3,}[A-Za-z]/.test(line)) {
      close(leadOf(lines, from, at));
      const scan = scanDirective(lines, at, pairs);
      close(scan.end, scan.unclosed);
      at = scan.end;
    } else {
      if (heading.test(line) && at > from) close(leadOf(lines, from, at));
      at++;
    }
  }
  close(lines.length);
  return blocks;
}

/** A comment that accepts a finding belongs to the block after it, so the cut is made before the comment. */
function leadOf(lines: readonly Line[], from: number, at: number): number {
  let lead = at;
  for (let back = at - 1; back >= from; back--) {
    const text = lines[back]?.text ?? '';
    if (/^\s*<!--\s*provision-accept\b.*-->\s*$/.test(text)) lead = back;
    else if (text.trim() !== '') break;
  }
  return lead;
}

/** The document's link and footnote definitions, each alone, so that every block can be read with them. */
export function definitionsOf(body: string): string {
  if (!/^ {0,3}\[/m.test(body)) return '';
  const lines = linesOf(body);
  const found: string[] = [];
  for (let at = 0; at < lines.length;) {
    const skipped = skipLiteral(lines, at);
    if (skipped === at && /^ {0,3}\[[^\]]+\]:\s*\S/.test(lines[at]?.text ?? ''))
      found.push(lines[at]?.text ?? '');
    at = Math.max(skipped, at + 1);
  }
  return found.join('\n\n');
}

function unclosedProblem(directive: UnclosedDirective, block: string, blockStart: number): Problem {
  const { line, colons, name, moreColons } = directive;
  const at = line.start - blockStart;
  return {
    kind: 'directive-unclosed',
    span: { start: at, end: at + line.text.trimEnd().length },
    args: { name, fence: ':'.repeat(colons), ...(moreColons === undefined ? {} : { paired: 'paired' }) },
    mend: mendOf(directive, block, blockStart),
  };
}

function mendOf(
  { colons, mend, moreColons }: UnclosedDirective,
  block: string,
  blockStart: number,
): readonly TextEdit[] {
  const insert = (offset: number, newText: string): TextEdit => ({
    span: { start: offset, end: offset },
    newText,
  });
  if (moreColons !== undefined) return moreColons.map((offset) => insert(offset - blockStart, ':'));
  const offset = Math.min((mend ?? Number.POSITIVE_INFINITY) - blockStart, block.length);
  const lineBreak = lineBreakOf(block);
  const before = block[offset - 1] === '\n' ? '' : lineBreak;
  return [insert(offset, `${before}${':'.repeat(colons)}${lineBreak}${lineBreak}`)];
}

function toBlock(
  text: string,
  start: number,
  problems: readonly Problem[],
  limits: CutLimits,
): MarkdownBlock {
  const deep = tooDeep(text, limits);
  return deep === undefined
    ? { start, text, problems, refused: false }
    : { start, text, problems: [...problems, deep], refused: true };
}

/** Nesting costs the parser more than linear time; it shows as indentation or as a run of list and quote marks. */
function tooDeep(text: string, limits: CutLimits): Problem | undefined {
  for (const { start, text: line } of linesOf(text)) {
    const lead = /^(?:[\s>*+-]|\d{1,9}[.)](?=\s))*/.exec(line)?.[0] ?? '';
    const indent = /^\s*/.exec(line)?.[0].replaceAll('\t', '    ').length ?? 0;
    const marks = lead.replace(/\s+/g, '').length;
    const isRule = /^\s*([-*_])(?:\s*\1)*\s*$/.test(line);
    if ((indent > limits.indent && line.trim() !== '') || (marks > limits.nesting && !isRule)) {
      return { kind: 'deep', span: { start, end: start + line.length } };
    }
  }
  return undefined;
}
