import type { Element, Root as HastRoot } from 'hast';
import type { Root } from 'mdast';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { linkDefinitions } from './handout/definitions.ts';
import { handlersFor } from './handout/directives.ts';
import type { HandoutOptions, HandoutRenderer } from './handout/renderer.ts';
import { handoutSchema } from './handout/schema.ts';

/** The entry of the `handout` chunk. */
export function createHandoutRenderer(): HandoutRenderer {
  return { render };
}

function render(tree: Root, { words, definitions }: HandoutOptions): string {
  const processor = unified()
    .use(remarkRehype, { handlers: handlersFor(words) })
    .use(rehypeSanitize, handoutSchema)
    .use(lineOffsets)
    .use(rehypeStringify);
  const whole: Root = { ...tree, children: [...tree.children, ...linkDefinitions(definitions)] };
  return processor.stringify(processor.runSync(whole));
}

const located = new Set([
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'p',
  'li',
  'tr',
  'pre',
  'blockquote',
  'section',
  'details',
]);

/** After sanitising, so that nothing in a document can pretend to stand elsewhere. */
function lineOffsets() {
  return (tree: HastRoot): void => {
    const visit = (node: HastRoot | Element): void => {
      for (const child of node.children) {
        if (child.type !== 'element') continue;
        const line = child.position?.start.line;
        if (line !== undefined && located.has(child.tagName)) child.properties['dataOffset'] = line - 1;
        visit(child);
      }
    };
    visit(tree);
  };
}
