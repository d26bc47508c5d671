import fc from 'fast-check';
import { applyEdits } from '../../../src/text/edits.ts';
import { contains } from '../../../src/text/span.ts';
import { cutYaml } from '../../../src/text/yaml/cut.ts';
import type { YamlNode } from '../../../src/text/yaml/node.ts';
import { readYaml } from '../../../src/text/yaml/read.ts';
import { ok } from '../../support/assert.ts';
import { always, fuzzTimeout } from '../../support/fuzz.ts';
import { mutations, versions } from '../../support/mutations.ts';
import { yamlDocuments, yamlSoup } from '../../support/yamlText.ts';

const mutated = fc
  .tuple(fc.oneof(yamlDocuments, yamlSoup), fc.array(mutations, { maxLength: 6 }))
  .map(([text, changes]) => [...versions(text, changes)].at(-1) ?? text);

describe('any text at all', function () {
  this.timeout(fuzzTimeout);

  it('gives nodes and problems that lie inside it, each inside what holds it', () => {
    always(mutated, (whole) => {
      for (const { text } of cutYaml(whole)) {
        const { node, problems, broken } = readYaml(text, 64);
        for (const { span } of problems)
          ok(
            span.start >= 0 && span.start <= span.end && span.end <= text.length,
            JSON.stringify([text, span]),
          );
        if (node !== undefined) inside(node, text, broken);
      }
    });
  });

  it('is never told without a place of at least one character, unless it is empty', () => {
    always(
      mutated,
      (whole) => {
        for (const { text } of cutYaml(whole)) {
          for (const { kind, span } of readYaml(text, 64).problems)
            ok(span.end > span.start, JSON.stringify([kind, text, span]));
        }
      },
      0.5,
    );
  });

  it('no longer has a problem after its mend', () => {
    always(mutated, (whole) => {
      for (const { text } of cutYaml(whole)) {
        for (const { kind, span, mend } of readYaml(text, 64).problems) {
          if (mend === undefined) continue;
          const mended = applyEdits(text, mend);
          const left = readYaml(mended, 64).problems.filter(
            (problem) => problem.kind === kind && problem.span.start === span.start,
          );
          ok(left.length === 0, JSON.stringify({ kind, text, mended }));
        }
      }
    });
  });
});

/** What does not parse may have parts that reach out of what holds them, but never out of the text. */
function inside(node: YamlNode, text: string, broken: boolean): void {
  const { start, end } = node.span;
  ok(start >= 0 && start <= end && end <= text.length, JSON.stringify([text, node]));
  if (node.type === 'list') {
    for (const item of node.items) {
      ok(broken || contains(node.span, item.span), JSON.stringify([text, node.span, item]));
      inside(item, text, broken);
    }
  } else if (node.type === 'map') {
    for (const entry of node.entries) {
      ok(broken || contains(entry.span, entry.key.span), JSON.stringify([text, entry]));
      ok(broken || contains(entry.span, entry.value.span), JSON.stringify([text, entry]));
      inside(entry.value, text, broken);
    }
  }
}
