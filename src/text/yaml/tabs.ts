import type { Problem } from '../problem.ts';
import type { Span } from '../span.ts';
import type { YamlNode } from './node.ts';

/**
 * Lines indented with tabs, which YAML does not allow where indentation counts: asked only about text that does not
 * parse. Each is mended with two spaces a tab. Text in quotes and block text (`|`, `>`) may hold tabs.
 */
export function findTabs(text: string, node: YamlNode | undefined): readonly Problem[] {
  if (!text.includes('\t')) return [];
  const blocks = textsIn(node);
  const problems: Problem[] = [];
  for (const match of text.matchAll(/^( *\t[ \t]*)(?=[^\s#])/gm)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (blocks.some((block) => span.start > block.start && span.start < block.end)) continue;
    problems.push({ kind: 'tab', span, mend: [{ span, newText: match[0].replaceAll('\t', '  ') }] });
  }
  const [first] = problems;
  return first === undefined ? [] : [{ ...first, mend: problems.flatMap((problem) => problem.mend ?? []) }];
}

function textsIn(node: YamlNode | undefined): readonly Span[] {
  if (node === undefined) return [];
  if (node.type === 'scalar') return node.style === 'plain' ? [] : [node.span];
  return node.type === 'list'
    ? node.items.flatMap(textsIn)
    : node.entries.flatMap((entry) => textsIn(entry.value));
}
