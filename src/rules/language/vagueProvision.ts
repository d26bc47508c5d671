import { rowSchema } from '../../model/formats/row.ts';
import type { Path } from '../../model/shape.ts';
import type { AnyMap } from '../../model/sourced.ts';
import { rule } from '../rule.ts';
import { foundIn } from './found.ts';
import { proseOf } from './prose.ts';

/** Where a row says what is given. */
const provision: ReadonlySet<string | number> = new Set(['adults_do', 'resources', 'delivery', 'competence']);

export const vagueProvision = rule<'row'>({
  code: 'language/vague-provision',
  scope: 'row',
  defaultSeverity: 'hint',
  summary: 'What a row gives is said in words that leave open how much, how often or by whom.',
  why: 'Nobody can tell whether a child got "regular support", so nobody can ask for it, count it or find out whether it helped.',
  citation: 'england-2015:9.69',
  acceptable: true,
  *check({ row }, facts) {
    // Everyday practice is done all day; how often is no question there.
    if (row.fields.kind?.value === 'practice') return;
    for (const prose of proseOf(row as unknown as AnyMap, rowSchema))
      if (isProvision(prose.path)) yield* foundIn(prose, 'vague-provision', facts);
  },
});

function isProvision([key]: Path): boolean {
  return key !== undefined && provision.has(key);
}
