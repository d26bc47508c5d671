import type { Root } from 'mdast';
import type { MarkdownBlock } from '../text/markdown/cut.ts';
import { directivesOf, type Directive, type MarkdownParser } from '../text/markdown/directive.ts';
import type { Problem } from '../text/problem.ts';
import type { Source } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import { problemsIn } from './bodyProblems.ts';

export { directiveNames, type DirectiveName } from './bodyProblems.ts';

/** Directives that take up time in a session. */
export const timedDirectives: readonly string[] = ['section', 'activity', 'break'];

/** A block of a module's body, read. It depends on the block's text and the document's definitions only. */
export interface BodyReading {
  readonly type: 'markdown';
  readonly source: Source;
  readonly block: { readonly text: string };
  readonly definitions: string;
  readonly problems: readonly Problem[];
  /** Absent where the block was refused. Positions count from the start of the block. */
  readonly tree?: Root;
  readonly directives: readonly Directive[];
  readonly accepted: readonly AcceptedInBody[];
}

/** `<!-- provision-accept CODE: reason -->`, and the part of the block after it for which it counts. */
export interface AcceptedInBody {
  readonly finding: string;
  readonly because: string | undefined;
  /** The code in the comment. */
  readonly span: Span;
  readonly over: Span;
}

/** Reads one block; the document's definitions are appended while parsing, so that links in it resolve. */
export function readBody(
  block: MarkdownBlock,
  uri: string,
  definitions: string,
  parser: MarkdownParser,
): BodyReading {
  const base = {
    type: 'markdown' as const,
    source: { uri, layer: 'local' as const },
    block: { text: block.text },
    definitions,
  };
  if (block.refused) return { ...base, problems: block.problems, directives: [], accepted: [] };
  const tree = parseWith(definitions, block.text, parser);
  const directives = directivesOf(tree, block.text);
  return {
    ...base,
    problems: [...block.problems, ...problemsIn(tree, directives, block.text)],
    tree,
    directives,
    accepted: acceptedIn(tree, block.text),
  };
}

function parseWith(definitions: string, text: string, parser: MarkdownParser): Root {
  if (definitions === '') return parser.parse(text);
  const whole = parser.parse(`${text}\n\n${definitions}\n`);
  const children = whole.children.filter((child) => (child.position?.start.offset ?? 0) < text.length);
  // What is never closed would take the definitions in.
  const isOpen = (children.at(-1)?.position?.end.offset ?? 0) > text.length;
  return isOpen ? parser.parse(text) : { ...whole, children };
}

function acceptedIn(tree: Root, text: string): readonly AcceptedInBody[] {
  return tree.children.flatMap((child, at) => {
    const match =
      child.type === 'html'
        ? /<!--\s*provision-accept\s+([^\s:]+)\s*(?::\s*([^]*?))?\s*-->/.exec(child.value)
        : null;
    if (match === null) return [];
    const start = child.position?.start.offset ?? 0;
    const code = start + match.index + (/^<!--\s*provision-accept\s+/.exec(match[0])?.[0].length ?? 0);
    const next = tree.children.slice(at + 1).find((sibling) => sibling.type !== 'html')?.position;
    const over = { start: next?.start.offset ?? start, end: next?.end.offset ?? text.length };
    return [
      {
        finding: match[1] ?? '',
        because: match[2],
        span: { start: code, end: code + (match[1] ?? '').length },
        over,
      },
    ];
  });
}
