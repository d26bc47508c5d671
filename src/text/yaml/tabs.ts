import type { Problem } from '../problem.ts';
import type { YamlNode } from './node.ts';

/**
 * Lines indented with tabs, which YAML does not allow. Each is mended with two spaces a tab. Block text (`|`, `>`)
 * may hold tabs, so lines inside it are left alone.
 */
export function findTabs(text: string, node: YamlNode | undefined): readonly Problem[] {
  if (!text.includes('\t')) return [];
  const blocks = blockTexts(node);
  const problems: Problem[] = [];
  for (const match of text.matchAll(/^( *\t[ \t]*)(?=[^\s#])/gm)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (blocks.some((block) => span.start > block.start && span.start < block.end)) continue;
    problems.push({ kind: 'tab', span, mend: [{ span, newText: match[0].replaceAll('\t', '  ') }] });
  }
  const [first] = problems;
  return first === undefined ? [] : [{ ...first, mend: problems.flatMap((problem) => problem.mend ?? []) }];
}

function blockTexts(node: YamlNode | undefined): readonly { start: number; end: number }[] {
  if (node === undefined) return [];
  if (node.type === 'scalar') return node.style === 'plain' ? [] : [node.span];
  return node.type === 'list'
    ? node.items.flatMap(blockTexts)
    : node.entries.flatMap((entry) => blockTexts(entry.value));
}
