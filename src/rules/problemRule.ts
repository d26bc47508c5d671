import type { Problem, ProblemKind } from '../text/problem.ts';
import type { Source } from '../text/source.ts';
import type { Found, Fix } from './finding.ts';
import { rule, type Rule } from './rule.ts';

type About = Omit<Rule<'block'>, 'scope' | 'check' | 'acceptable'>;

/**
 * A rule for problems that reading the text has already seen. Each kind may have a sentence of its own, under
 * `code.kind` in the catalogue.
 * @param options `fixTitle`: id of the title of the fix, for problems that come with a mend; `inside`: where alone such
 *   problems count, for those that both YAML and Markdown have
 */
export function problemRule(
  about: About,
  kinds: readonly ProblemKind[],
  { fixTitle, inside }: { readonly fixTitle?: string; readonly inside?: 'yaml' | 'markdown' } = {},
): Rule<'block'> {
  return rule<'block'>({
    ...about,
    scope: 'block',
    acceptable: false,
    *check({ reading }) {
      if (inside !== undefined && reading.type !== inside) return;
      for (const problem of reading.problems) {
        if (kinds.includes(problem.kind)) yield toFound(about.code, kinds, problem, reading.source, fixTitle);
      }
    },
  });
}

/** A problem as a finding; also for the few problems that belong to no block. */
export function toFound(
  code: string,
  kinds: readonly ProblemKind[],
  problem: Problem,
  source: Source,
  fixTitle?: string,
): Found {
  return {
    message: kinds.length > 1 ? `${code}.${problem.kind}` : code,
    ...(problem.args === undefined ? {} : { args: problem.args }),
    place: { source, span: problem.span },
    fixes: problem.mend === undefined || fixTitle === undefined ? [] : [mending(problem, source, fixTitle)],
  };
}

function mending(problem: Problem, source: Source, title: string): Fix {
  const edits = (problem.mend ?? []).map(({ span, newText }) => ({ place: { source, span }, newText }));
  return { title: { id: title, ...(problem.args === undefined ? {} : { args: problem.args }) }, edits };
}
