import { toFound } from '../problemRule.ts';
import { rule } from '../rule.ts';

export const frontMatter = rule<'document'>({
  code: 'markdown/front-matter',
  scope: 'document',
  defaultSeverity: 'error',
  summary: 'The details at the top of a module are missing or not closed with three dashes.',
  why: 'They say what the module is, how long it takes and what staff will be able to do; nothing else can be checked without them.',
  kinds: ['module'],
  acceptable: false,
  *check({ document }) {
    if (document.text.trim() === '') return;
    for (const { problem, source } of document.problems) {
      if (problem.kind === 'front-matter-missing')
        yield { ...toFound('markdown/front-matter.missing', ['front-matter-missing'], problem, source) };
      if (problem.kind === 'front-matter-unclosed')
        yield {
          ...toFound(
            'markdown/front-matter.unclosed',
            ['front-matter-unclosed'],
            problem,
            source,
            'fix.close-front-matter',
          ),
        };
    }
  },
});
