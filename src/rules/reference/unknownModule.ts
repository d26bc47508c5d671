import { fullNamePattern } from '../../model/patterns.ts';
import { moduleNamePattern } from '../../model/formats/terms.ts';
import { rule } from '../rule.ts';

export const unknownModule = rule<'workspace'>({
  code: 'reference/unknown-module',
  scope: 'workspace',
  defaultSeverity: 'information',
  summary: 'Modules are named that are not in this folder.',
  why: 'They may well exist elsewhere, so this is said once and not at every row. What cannot be seen cannot be checked.',
  acceptable: true,
  *check({ summaries, index }) {
    const missing = summaries
      .flatMap(({ pointers }) => pointers)
      .filter(
        ({ to, id, open }) =>
          to === 'module' &&
          (open ? fullNamePattern : moduleNamePattern).test(id) &&
          index.named('module', id).length === 0,
      );
    const [first] = missing;
    if (first === undefined) return;
    const names = [...new Set(missing.map(({ id }) => id))];
    yield {
      place: first.place,
      args: { names: names.join(', '), count: String(names.length) },
      related: missing
        .slice(1)
        .map(({ place, id }) => ({ place, message: { id: 'related.also-names', args: { id } } })),
    };
  },
});
