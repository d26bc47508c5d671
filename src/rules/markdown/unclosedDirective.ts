import { toFound } from '../problemRule.ts';
import { rule } from '../rule.ts';

export const unclosedDirective = rule<'block'>({
  code: 'markdown/unclosed-directive',
  scope: 'block',
  defaultSeverity: 'error',
  summary: 'A block that begins with colons is never closed.',
  why: 'The slides, the handout and the minutes cannot tell where it ends.',
  kinds: ['module'],
  acceptable: false,
  *check({ reading }) {
    for (const problem of reading.problems) {
      if (problem.kind !== 'directive-unclosed') continue;
      const title = problem.args?.['paired'] === undefined ? 'fix.close' : 'fix.more-colons';
      yield toFound('markdown/unclosed-directive', ['directive-unclosed'], problem, reading.source, title);
    }
  },
});
