import type { Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import type { MarkdownParser } from './directive.ts';

/** The entry of the `markdown` chunk. */
export function createMarkdownParser(): MarkdownParser {
  const processor = unified().use(remarkParse).use(remarkGfm).use(blockDirectives);
  return { parse: (text) => processor.parse(text) as Root };
}

/**
 * Block directives only. The plugin's text directives would take "10:30" and "3:1" out of sentences, so what it
 * registers for text is left behind.
 */
function blockDirectives(this: Processor): void {
  const data = this.data();
  const before = data.micromarkExtensions?.length ?? 0;
  remarkDirective.call(this as unknown as Parameters<typeof remarkDirective.call>[0]);
  const extensions = data.micromarkExtensions ?? [];
  for (let at = before; at < extensions.length; at++) {
    const { flow } = extensions[at] as { flow?: unknown };
    extensions[at] = { flow } as (typeof extensions)[number];
  }
}
