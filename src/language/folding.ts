import type { Nodes } from 'mdast';
import type { BlockReading } from '../model/block.ts';
import type { Document, Placed } from '../model/document.ts';
import { isDirective } from '../text/markdown/directive.ts';
import { splitFrontMatter } from '../text/markdown/frontMatter.ts';
import { shift, type Span } from '../text/span.ts';
import type { YamlNode } from '../text/yaml/node.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { FoldingRange, FoldingRangeKind } from './protocol.ts';

/**
 * What can be folded: sections, rows and the groups and lists in them, the headings and blocks of a module, comments.
 * It goes by what was read and not by indentation, so blank lines and comments after a row stay outside it.
 */
export function foldingRangesOf(workspace: Workspace, uri: string): readonly FoldingRange[] {
  const document = workspace.document(uri);
  if (document === undefined || document.tooLarge) return [];
  const folds = new Folds(document);
  foldBlocks(document, folds);
  if (document.kind === 'module') foldModule(document, folds);
  return folds.inOrder();
}

/** Collects stretches of text as ranges of lines. */
class Folds {
  readonly #document: Document;
  readonly #ranges: FoldingRange[] = [];

  constructor(document: Document) {
    this.#document = document;
  }

  /** Blank space at the end of a stretch does not count; what then stands on one line is not folded. */
  add(span: Span, kind?: FoldingRangeKind): void {
    const { text, lines } = this.#document;
    const startLine = lines.position(span.start).line;
    const endLine = lines.position(trimmedEnd(text, span)).line;
    if (endLine > startLine)
      this.#ranges.push({ startLine, endLine, ...(kind === undefined ? {} : { kind }) });
  }

  /**
   * Editors take one range for each line that begins one, and none that reaches out of the range around it: the
   * longest is kept, and of two that share the line between them the first.
   */
  inOrder(): readonly FoldingRange[] {
    const sorted = this.#ranges.sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine);
    const kept: FoldingRange[] = [];
    const open: FoldingRange[] = [];
    for (const range of sorted) {
      if (kept.at(-1)?.startLine === range.startLine) continue;
      while ((open.at(-1)?.endLine ?? Infinity) < range.startLine) open.pop();
      if ((open.at(-1)?.endLine ?? Infinity) < range.endLine) continue;
      open.push(range);
      kept.push(range);
    }
    return kept;
  }
}

function trimmedEnd(text: string, { start, end }: Span): number {
  let at = Math.min(end, text.length);
  while (at > start && /\s/.test(text[at - 1] ?? '')) at--;
  return at;
}

/** A section whose items stand in blocks of their own reaches to the end of the last of them. */
function foldBlocks(document: Document, folds: Folds): void {
  const texts: Span[] = [];
  let section: Span | undefined;
  const close = (): void => {
    if (section !== undefined) folds.add(section);
    section = undefined;
  };
  for (const placed of document.blocks) {
    const { reading, start } = placed;
    const { role } = reading.block;
    foldNodes(document, placed, folds, texts);
    if (role !== 'item') close();
    if (role !== 'section' && role !== 'item') continue;
    const own = shift(contentOf(reading), start);
    if (role === 'item') folds.add(own);
    section = { start: section?.start ?? own.start, end: own.end };
  }
  close();
  foldComments(document, folds, texts);
}

/**
 * A block without the comments and blank lines before and after what it says. What was read tells where that ends;
 * where the text does not parse, its last line that is not a comment does.
 */
function contentOf({ block, broken, node, entries }: BlockReading): Span {
  const start = /^(?:[ \t]*(?:#[^\n]*)?\r?\n)*[ \t]*/.exec(block.text)?.[0].length ?? 0;
  const read = node ?? entries.at(-1)?.node;
  if (read !== undefined && !broken) return { start, end: Math.max(start, read.span.end) };
  let end = block.text.trimEnd().length;
  for (let line = lastLine(block.text, end); end > start && /^\s*#/.test(line);) {
    end = block.text.slice(0, end - line.length).trimEnd().length;
    line = lastLine(block.text, end);
  }
  return { start, end: Math.max(start, end) };
}

function lastLine(text: string, end: number): string {
  return text.slice(end === 0 ? 0 : text.lastIndexOf('\n', end - 1) + 1, end);
}

/** The nodes of a block; scalars over several lines are noted, since a `#` in them is no comment. */
function foldNodes(
  document: Document,
  { reading, start }: Placed<BlockReading>,
  folds: Folds,
  texts: Span[],
): void {
  const visit = (node: YamlNode): void => {
    if (node.type === 'scalar') {
      if (node.written.includes('\n')) texts.push(shift(node.span, start));
      return;
    }
    if (node.flow) folds.add(shift(node.span, start));
    if (node.type === 'list') {
      for (const item of node.items) {
        if (!node.flow) folds.add(withDash(document.text, shift(item.span, start)));
        visit(item);
      }
      return;
    }
    for (const { span, value } of node.entries) {
      folds.add(shift(span, start));
      visit(value);
    }
  };
  if (reading.node !== undefined) visit(reading.node);
  for (const { keySpan, node } of reading.entries) {
    folds.add(shift({ start: keySpan.start, end: node.span.end }, start));
    visit(node);
  }
}

/** An item begins with its dash, which may stand on a line of its own. */
function withDash(text: string, span: Span): Span {
  let at = span.start;
  while (at > 0 && /\s/.test(text[at - 1] ?? '')) at--;
  return text[at - 1] === '-' ? { start: at - 1, end: span.end } : span;
}

/** Comment lines that follow each other. */
function foldComments(document: Document, folds: Folds, texts: readonly Span[]): void {
  const { lines, text } = document;
  const first = document.blocks[0]?.start ?? text.length;
  const last = document.blocks.at(-1);
  const end = last === undefined ? first : last.start + last.reading.block.text.length;
  let at = 0;
  let run: Span | undefined;
  for (let line = lines.position(first).line; lines.lineStart(line) < end; line++) {
    const start = lines.lineStart(line);
    while ((texts[at]?.end ?? Infinity) <= start) at++;
    const inText = (texts[at]?.start ?? Infinity) < start;
    const written = text.slice(start, lines.lineEnd(line));
    if (!inText && /^[ \t]*#/.test(written)) {
      run = { start: run?.start ?? start, end: start + written.length };
    } else {
      if (run !== undefined) folds.add(run, 'comment');
      run = undefined;
    }
  }
  if (run !== undefined) folds.add(run, 'comment');
}

function foldModule(document: Document, folds: Folds): void {
  const { yaml, body } = splitFrontMatter(document.text);
  if (yaml.start > 0) folds.add({ start: 0, end: body.start }, 'region');
  const parts = document.body.flatMap(({ reading, start }) =>
    (reading.tree?.children ?? []).map((node) => ({ node, start })),
  );
  foldHeadings(parts, folds);
  for (const { node, start } of parts) foldMarkdown(node, start, folds);
}

interface Part {
  readonly node: Nodes;
  /** Of the block that the node's own position is counted from. */
  readonly start: number;
}

/** A heading reaches to the next one of the same or a higher level; comments that accept a finding go with the next. */
function foldHeadings(parts: readonly Part[], folds: Folds): void {
  const open: { readonly depth: number; readonly start: number }[] = [];
  let end = 0;
  const close = (depth: number): void => {
    while ((open.at(-1)?.depth ?? 0) >= depth) {
      const heading = open.pop();
      if (heading !== undefined) folds.add({ start: heading.start, end });
    }
  };
  for (const { node, start } of parts) {
    const span = spanOf(node, start);
    if (node.type === 'heading') {
      close(node.depth);
      open.push({ depth: node.depth, start: span.start });
    }
    if (node.type !== 'html' || !/^<!--\s*provision-accept\b/.test(node.value)) end = span.end;
  }
  close(1);
}

/** Blocks, code, lists and comments, and what stands in them. */
function foldMarkdown(node: Nodes, start: number, folds: Folds): void {
  const span = spanOf(node, start);
  if (isDirective(node)) folds.add(span, 'region');
  if (node.type === 'html' && node.value.startsWith('<!--')) folds.add(span, 'comment');
  if (node.type === 'code' || node.type === 'list' || node.type === 'listItem') folds.add(span);
  if (!('children' in node)) return;
  if (isDirective(node))
    foldHeadings(
      node.children.map((child) => ({ node: child, start })),
      folds,
    );
  for (const child of node.children) foldMarkdown(child, start, folds);
}

function spanOf({ position }: Nodes, start: number): Span {
  return {
    start: start + (position?.start.offset ?? 0),
    end: start + (position?.end.offset ?? 0),
  };
}
