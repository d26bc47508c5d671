import type { Node, Parent, Root } from 'mdast';
import { shift, type Span } from '../span.ts';

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
  const spans = attributeSpans(line, nameAt - start + node.name.length);
  const attributes = Object.entries(node.attributes ?? {}).map(([key, value]) => {
    const span = spans.get(key);
    return [key, { value: value ?? '', span: span === undefined ? opening : shift(span, start) }] as const;
  });
  return {
    name: node.name,
    nameSpan: { start: nameAt, end: nameAt + node.name.length },
    attributes: Object.fromEntries(attributes),
    span: { start, end },
    opening,
    children: directivesOf(node, text),
  };
}

/** A label in square brackets may stand between the name and the attributes. */
const label = /^\[(?:[^[\]\\]|\\.|\[[^\]]*\])*\]/;
const attribute =
  /([.#])[^\s.#="'<>`}]+|([A-Za-z_:][\w:.-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>=`}]+)))?|\}/g;

/** Where the values stand between their quotes; of attributes without a value, where they stand. The last one counts. */
function attributeSpans(line: string, nameEnd: number): ReadonlyMap<string, Span> {
  const spans = new Map<string, Span>();
  const from = nameEnd + (label.exec(line.slice(nameEnd))?.[0].length ?? 0);
  if (line[from] !== '{') return spans;
  for (const match of line.slice(from + 1).matchAll(attribute)) {
    const [written, mark, name, double, single, bare] = match;
    if (written === '}') break;
    const end = from + 1 + match.index + written.length;
    const value = double ?? single ?? bare ?? written;
    const quote = double === undefined && single === undefined ? 0 : 1;
    spans.set(name ?? (mark === '#' ? 'id' : 'class'), {
      start: end - quote - value.length,
      end: end - quote,
    });
  }
  return spans;
}
