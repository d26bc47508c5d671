import type { Nodes, Parents } from 'mdast';
import type { BodyReading } from '../../model/body.ts';
import type { Prose } from './prose.ts';

/** Nothing in these is said by the module itself: the words of others, code, comments. */
const silent: ReadonlySet<string> = new Set([
  'blockquote',
  'code',
  'html',
  'definition',
  'footnoteDefinition',
]);

/** Blocks that hold words and no further blocks. */
const leaves: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell']);

/** A heading over a list of what others wrote. */
const references = /^#{1,6}[^\S\n]*(?:references|sources|bibliography|further reading|reading list)\b/i;

/** Over a column of what is no longer said. */
const avoided = /\b(?:instead of|rather than|avoid|do not|don['’]t|never|not|unhelpful|outdated|old)\b/i;

/** The paragraphs, headings, list items and cells of a block of a module's body. */
export function bodyProse({ tree, block, source }: BodyReading): readonly Prose[] {
  if (tree === undefined || references.test(block.text)) return [];
  return leavesOf(tree, block.text).map((leaf) => {
    const start = leaf.position?.start.offset ?? 0;
    return {
      text: wordsAlone(leaf, block.text),
      audience: 'staff',
      path: [],
      inBrackets: false,
      place: (span) => ({ source, span: { start: start + span.start, end: start + span.end } }),
    };
  });
}

function leavesOf(node: Nodes, text: string): readonly Nodes[] {
  if (leaves.has(node.type)) return [node];
  if (silent.has(node.type) || isWrongAnswer(node) || !('children' in node)) return [];
  if (node.type !== 'table') return node.children.flatMap((child) => leavesOf(child, text));
  const [head, ...rows] = node.children;
  const isAvoided = (column: number): boolean => {
    const cell = head?.children[column];
    return cell !== undefined && avoided.test(sliceOf(cell, text));
  };
  return [
    ...(head?.children ?? []),
    ...rows.flatMap((row) => row.children.filter((_, column) => !isAvoided(column))),
  ];
}

/** An answer that is offered in a quiz and not the right one. */
function isWrongAnswer(node: Nodes): boolean {
  return node.type === 'listItem' && node.checked === false;
}

/**
 * What is written in a block, as long as it is there, with blanks for all that is not running text: signs, addresses,
 * code and titles. So every place in it is a place in the block.
 */
function wordsAlone(leaf: Nodes, text: string): string {
  const start = leaf.position?.start.offset ?? 0;
  const parts: string[] = [];
  let at = start;
  for (const { from, to } of textSpans(leaf, text)) {
    parts.push(blank(text.slice(at, from)), text.slice(from, to));
    at = to;
  }
  parts.push(blank(text.slice(at, leaf.position?.end.offset ?? at)));
  return parts.join('');
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

function* textSpans(node: Nodes, text: string): Generator<{ readonly from: number; readonly to: number }> {
  if (node.type === 'text') {
    yield { from: node.position?.start.offset ?? 0, to: node.position?.end.offset ?? 0 };
  } else if ('children' in node && !isTitle(node, text)) {
    for (const child of node.children) yield* textSpans(child, text);
  }
}

/** Titles of books and films stand in italics, with capital letters. */
function isTitle(node: Parents, text: string): boolean {
  return node.type === 'emphasis' && [...sliceOf(node, text).matchAll(/\b\p{Lu}\p{Ll}{2,}/gu)].length > 1;
}

function sliceOf(node: Nodes, text: string): string {
  return text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}
