import { toFound } from '../problemRule.ts';
import { rule } from '../rule.ts';

export const splitText = rule<'block'>({
  code: 'yaml/split-text',
  scope: 'block',
  defaultSeverity: 'warning',
  summary: 'Text in brackets was cut into pieces at its commas.',
  why: 'YAML reads a comma inside { } or [ ] as the start of something new, without saying so. Part of the sentence is lost.',
  acceptable: true,
  *check({ reading }) {
    for (const problem of reading.problems) {
      if (problem.kind !== 'split-text') continue;
      const isList = reading.block.text[problem.span.start] === '[';
      if (isList && !readsAsSentence(problem.args?.['text'] ?? '')) continue;
      yield toFound('yaml/split-text', ['split-text'], problem, reading.source, 'fix.quote');
    }
  },
});

/**
 * `Wait ten seconds, then act` is one sentence; `picture cards, sand timer` and `Parents and carers, Any teacher` are
 * lists that somebody meant.
 */
function readsAsSentence(text: string): boolean {
  const [first = '', ...rest] = text.split(',').map((part) => part.trim());
  return /^\p{Lu}.* /u.test(first) && rest.every((part) => /^\p{Ll}/u.test(part));
}
