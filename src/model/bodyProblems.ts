import type { Paragraph, Parent, Root } from 'mdast';
import { isDirective, type Directive } from '../text/markdown/directive.ts';
import { linesOf, type Line } from '../text/markdown/lines.ts';
import type { Problem } from '../text/problem.ts';
import type { Span } from '../text/span.ts';

/** The block directives that a module may use. */
export const directiveNames = [
  'section',
  'activity',
  'break',
  'facilitator',
  'quiz',
  'reflection',
  'gap-task',
  'resource',
  'handout',
  'slide',
  'details',
] as const;

export type DirectiveName = (typeof directiveNames)[number];

/** What is wrong with the directives of a block, and with lines that were meant to be part of one. */
export function problemsIn(tree: Root, directives: readonly Directive[], text: string): readonly Problem[] {
  const lines = paragraphsIn(tree).flatMap((paragraph) => linesIn(paragraph, text));
  const malformed = [...withTwoColons(directives), ...lines.flatMap(malformedOpening)];
  // The closing line of a block that was never opened is not a second mistake.
  const stray = malformed.length > 0 ? [] : lines.flatMap((line) => strayFence(line, text));
  return [...unknownNames(directives), ...malformed, ...stray];
}

function isKnown(name: string): boolean {
  return (directiveNames as readonly string[]).includes(name);
}

function unknownNames(directives: readonly Directive[]): readonly Problem[] {
  return directives.flatMap((directive) => {
    const inside = unknownNames(directive.children);
    if (isKnown(directive.name)) return inside;
    return [
      { kind: 'directive-unknown' as const, span: directive.nameSpan, args: { name: directive.name } },
      ...inside,
    ];
  });
}

/** `::activity`, which Markdown reads as a block with nothing in it. */
function withTwoColons(directives: readonly Directive[]): readonly Problem[] {
  return directives.flatMap((directive) => {
    const { name, opening, nameSpan } = directive;
    const inside = withTwoColons(directive.children);
    if (nameSpan.start - opening.start !== 2 || !isKnown(name)) return inside;
    const at = { start: opening.start, end: opening.start };
    return [
      { kind: 'directive' as const, span: opening, args: { name }, mend: [{ span: at, newText: ':' }] },
      ...inside,
    ];
  });
}

const attributes = /^(?:[A-Za-z_:][\w:.-]*\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>=`{}]+)(?:\s+|$))*$/;

/** `:::activity minutes=10`: a line that looks like the opening of a block and is none, so that it would be printed. */
function malformedOpening({ start, text: line }: Line): readonly Problem[] {
  const match = /^(\s*)(:{2,})([ \t]*)([A-Za-z][\w-]*)(.*)$/.exec(line);
  if (match === null) return [];
  const [, indent = '', colons = '', gap = '', name = '', rest = ''] = match;
  const isMeant = isKnown(name) ? colons.length > 2 || gap === '' : colons.length > 2 && gap === '';
  if (!isMeant) return [];
  const span: Span = { start: start + indent.length, end: start + line.trimEnd().length };
  const inner = /^\{?([^{}]*)\}?$/.exec(rest.trim())?.[1]?.trim();
  const problem = { kind: 'directive' as const, span, args: { name } };
  if (inner === undefined || !attributes.test(inner)) return [problem];
  const newText = `${colons.padEnd(3, ':')}${name}${inner === '' ? '' : `{${inner}}`}`;
  return [{ ...problem, mend: [{ span, newText }] }];
}

/** A closing line that closes nothing is read as text. */
function strayFence({ start, text: line }: Line, text: string): readonly Problem[] {
  const fence = /^\s*(:{3,})\s*$/.exec(line)?.[1];
  if (fence === undefined) return [];
  const span = { start: start + line.indexOf(':'), end: start + line.trimEnd().length };
  const lineEnd = /^[ \t]*(?:\r?\n)?/.exec(text.slice(span.end))?.[0].length ?? 0;
  return [
    {
      kind: 'stray-fence',
      span,
      mend: [{ span: { start: span.start, end: span.end + lineEnd }, newText: '' }],
    },
  ];
}

/** Paragraphs at the margin and in directives; what is quoted or listed is left to its writer. */
function paragraphsIn(parent: Parent): readonly Paragraph[] {
  return parent.children.flatMap((child) => {
    if (child.type === 'paragraph') return [child];
    return isDirective(child) ? paragraphsIn(child) : [];
  });
}

function linesIn(paragraph: Paragraph, text: string): readonly Line[] {
  const start = paragraph.position?.start.offset ?? 0;
  const written = text.slice(start, paragraph.position?.end.offset ?? start);
  return linesOf(written).map((line) => ({ start: start + line.start, text: line.text }));
}
