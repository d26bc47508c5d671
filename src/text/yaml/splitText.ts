import type { Problem } from '../problem.ts';
import type { YamlNode } from './node.ts';

/**
 * Text in `{…}` or `[…]` that YAML has split at its commas without a word: `{text: Shows, points}` is a text "Shows"
 * and a key "points" with no value. In a list of brackets, parts with spaces in them look like prose.
 */
export function findSplitText(text: string, node: YamlNode | undefined): readonly Problem[] {
  if (node === undefined || node.type === 'scalar') return [];
  const inner = node.type === 'list' ? node.items : node.entries.map((entry) => entry.value);
  return [...(node.flow ? own(text, node) : []), ...inner.flatMap((child) => findSplitText(text, child))];
}

function own(text: string, node: Exclude<YamlNode, { type: 'scalar' }>): readonly Problem[] {
  if (node.type === 'list') {
    const plain = node.items.every((item) => item.type === 'scalar' && item.style === 'plain');
    const prose = node.items.filter((item) => item.type === 'scalar' && String(item.value).includes(' '));
    if (!plain || node.items.length < 2 || prose.length === 0) return [];
    const inside = text.slice(node.span.start + 1, node.span.end - 1).trim();
    return [
      {
        kind: 'split-text',
        span: node.span,
        args: { text: inside },
        mend: [{ span: node.span, newText: quote(inside) }],
      },
    ];
  }
  const at = node.entries.findIndex(
    (entry, index) =>
      index > 0 &&
      entry.value.type === 'scalar' &&
      entry.value.written === '' &&
      !text.slice(entry.key.span.end).trimStart().startsWith(':'),
  );
  const before = node.entries[at - 1];
  const lost = node.entries[at];
  if (before === undefined || lost === undefined || before.value.type !== 'scalar') return [];
  const span = { start: before.value.span.start, end: lost.key.span.end };
  const whole = text.slice(span.start, span.end);
  const mend = before.value.style === 'plain' ? { mend: [{ span, newText: quote(whole) }] } : {};
  return [{ kind: 'split-text', span, args: { text: whole }, ...mend }];
}

/** The text as a double-quoted scalar on one line. */
export function quote(text: string): string {
  const lines = text.split('\n');
  return JSON.stringify(
    lines.length === 1
      ? text
      : lines
          .map((line) => line.trim())
          .filter(Boolean)
          .join(' '),
  );
}
