import type { Outcome } from '../../model/formats/outcome.ts';
import { itemsOf, type Sourced } from '../../model/sourced.ts';
import { compareQuantities, readQuantity } from '../../outcome/quantity.ts';
import type { Found } from '../finding.ts';
import { rule } from '../rule.ts';

export const targetStart = rule<'row'>({
  code: 'outcome/target-start',
  scope: 'row',
  defaultSeverity: 'warning',
  summary: 'The target of an outcome does not go beyond where learners are expected to start.',
  why: 'A target that is already met cannot show that support helped a child, and one in the other unit cannot be compared at all.',
  citation: 'england-2015:9.66',
  acceptable: true,
  *check({ row }) {
    for (const outcome of itemsOf(row.fields.outcomes)) yield* checkOutcome(outcome);
  },
});

function* checkOutcome(outcome: Sourced<Outcome>): Generator<Found> {
  const { expected_start: start, target, direction } = outcome.fields;
  if (start === undefined || target === undefined) return;
  const [from, to] = [readQuantity(String(start.value)), readQuantity(String(target.value))];
  if (from === undefined || to === undefined) return;
  const change = compareQuantities(from, to);
  const wanted = direction?.value ?? 'increase';
  const args = { start: String(start.value), target: String(target.value) };
  const related = [{ place: start, message: { id: 'related.start', args } }];
  // To keep most of what there is, is a proper aim too, so under "maintain" a lower target is no mistake.
  if (change === undefined) yield { message: 'outcome/target-start.unit', place: target, args, related };
  else if (change === 0 && wanted !== 'maintain')
    yield { message: 'outcome/target-start.same', place: target, args, related };
  else if ((change < 0 && wanted === 'increase') || (change > 0 && wanted !== 'increase'))
    yield { message: `outcome/target-start.${wanted}`, place: target, args, related };
}
