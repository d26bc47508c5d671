import type { Node, Parent, Root } from 'mdast';
import type { Span } from '../span.ts';

/** Reads Markdown with `:::` directives. The parser is large, so hosts load it with the first module. */
export interface MarkdownParser {
  parse(text: string): Root;
}

export interface Attribute {
  readonly value: string;
  readonly span: Span;
}

/** One `:::name{…}` with what stands in it. Spans are counted from the start of the block. */
export interface Directive {
  readonly name: string;
  readonly nameSpan: Span;
  readonly attributes: Readonly<Record<string, Attribute>>;
  readonly span: Span;
  /** The opening line. */
  readonly opening: Span;
  readonly children: readonly Directive[];
}

interface DirectiveNode extends Parent {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string | null | undefined>> | null;
}

/** The directives of a tree, outermost first, each with those inside it. */
export function directivesOf(tree: Parent, text: string): readonly Directive[] {
  return tree.children.flatMap((child) => {
    if (!isDirective(child)) return 'children' in child ? directivesOf(child, text) : [];
    return [toDirective(child, text)];
  });
}

export function isDirective(node: Node): node is DirectiveNode {
  return node.type === 'containerDirective' || node.type === 'leafDirective';
}

function toDirective(node: DirectiveNode, text: string): Directive {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  const newline = text.indexOf('\n', start);
  const lineEnd = newline < 0 ? text.length : newline;
  const opening = { start, end: Math.min(lineEnd, start + text.slice(start, lineEnd).trimEnd().length) };
  const line = text.slice(opening.start, opening.end);
  const nameAt = start + (/^:+/.exec(line)?.[0].length ?? 0);
  const attributes: Record<string, Attribute> = {};
  for (const [key, value] of Object.entries(node.attributes ?? {})) {
    attributes[key] = { value: value ?? '', span: attributeSpan(line, start, key, value ?? '') };
  }
  return {
    name: node.name,
    nameSpan: { start: nameAt, end: nameAt + node.name.length },
    attributes,
    span: { start, end },
    opening,
    children: directivesOf(node, text),
  };
}

/** Where the value stands between its quotes, or the whole opening line where that cannot be told. */
function attributeSpan(line: string, start: number, key: string, value: string): Span {
  const match = new RegExp(`[{\\s]${key.replace(/[^\w-]/g, '\\$&')}\\s*=\\s*["']?`).exec(line);
  if (match === null) return { start, end: start + line.length };
  const from = start + match.index + match[0].length;
  return { start: from, end: from + value.length };
}
