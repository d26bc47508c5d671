import fc from 'fast-check';
import type { Node } from 'mdast';
import { readDocument } from '../../../src/model/document.ts';
import { cutMarkdown } from '../../../src/text/markdown/cut.ts';
import { equal, ok } from '../../support/assert.ts';
import { always, fuzzTimeout } from '../../support/fuzz.ts';
import { bodies, modules } from '../../support/markdownText.ts';
import { mutations, versions } from '../../support/mutations.ts';
import { markdownParser } from '../../support/ports.ts';

const limits = { indent: 60, nesting: 30 };
const markdown = markdownParser();

const mutated = fc
  .tuple(modules, fc.array(mutations, { maxLength: 5 }))
  .map(([text, changes]) => [...versions(text, changes)].at(-1) ?? text);

/** Types, places and what else is in a tree, as far as it does not depend on how it was cut. */
function skeleton(node: Node, by: number): unknown {
  const { type, position, children, value, url, depth, name, attributes } = node as Node & {
    children?: readonly Node[];
    [key: string]: unknown;
  };
  return {
    type,
    at: [(position?.start.offset ?? 0) + by, (position?.end.offset ?? 0) + by],
    value,
    url,
    depth,
    name,
    attributes: attributes === undefined ? undefined : { ...(attributes as object) },
    children: children?.map((child) => skeleton(child, by)),
  };
}

describe('reading a module block by block', function () {
  this.timeout(fuzzTimeout);

  it('gives what reading the whole gives', () => {
    always(
      bodies,
      (body) => {
        const text = `---\n---\n${body}`;
        const document = readDocument(text, { uri: 'memory:/a.cpd.md', kind: 'module', markdown });
        const start = text.length - body.length;
        const blocks = document.body.flatMap(
          ({ reading, start: at }) =>
            reading.tree?.children.map((child) => skeleton(child, at - start)) ?? [],
        );
        const whole = markdown.parse(body).children.map((child) => skeleton(child, 0));
        equal(blocks, whole, JSON.stringify(body));
      },
      0.25,
    );
  });

  it('keeps all of the text, and every span inside its block', () => {
    always(
      mutated,
      (text) => {
        equal(
          cutMarkdown(text, limits)
            .map((block) => block.text)
            .join(''),
          text,
        );
        const document = readDocument(text, { uri: 'memory:/a.cpd.md', kind: 'module', markdown });
        for (const { reading } of document.body) {
          const { length } = reading.block.text;
          const inside = (span: { start: number; end: number }, what: string): void =>
            ok(
              span.start >= 0 && span.start <= span.end && span.end <= length,
              JSON.stringify([what, span, length, text]),
            );
          for (const problem of reading.problems) inside(problem.span, problem.kind);
          for (const accepted of reading.accepted) {
            inside(accepted.span, 'accepted');
            inside(accepted.over, 'over');
          }
          for (const directive of reading.directives.flatMap(
            function all(one): (typeof reading.directives)[number][] {
              return [one, ...one.children.flatMap(all)];
            },
          )) {
            inside(directive.span, directive.name);
            inside(directive.opening, 'opening');
            inside(directive.nameSpan, 'name');
            equal(reading.block.text.slice(directive.nameSpan.start, directive.nameSpan.end), directive.name);
            for (const attribute of Object.values(directive.attributes)) inside(attribute.span, 'attribute');
          }
          for (const child of reading.tree?.children ?? [])
            inside(
              { start: child.position?.start.offset ?? 0, end: child.position?.end.offset ?? 0 },
              child.type,
            );
        }
      },
      0.2,
    );
  });
});
