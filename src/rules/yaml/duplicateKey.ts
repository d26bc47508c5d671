import { rule } from '../rule.ts';
import { toFound } from '../problemRule.ts';

/** Inside one block and, at the margin, across the document. */
export const duplicateKey = rule<'document'>({
  code: 'yaml/duplicate-key',
  scope: 'document',
  defaultSeverity: 'error',
  summary: 'The same field stands twice in one place.',
  why: 'Only one of them can count. The first is used, and what the second says would be lost without a word.',
  acceptable: false,
  *check({ document }) {
    for (const { problem, source } of document.problems) {
      if (problem.kind === 'duplicate-key')
        yield toFound('yaml/duplicate-key', ['duplicate-key'], problem, source);
    }
    for (const { reading } of document.blocks) {
      for (const problem of reading.problems) {
        if (problem.kind === 'duplicate-key')
          yield toFound('yaml/duplicate-key', ['duplicate-key'], problem, reading.source);
      }
    }
  },
});
