import type { Outcome } from '../../model/formats/outcome.ts';
import { itemsOf, type Sourced } from '../../model/sourced.ts';
import { readQuantity, type Quantity } from '../../outcome/quantity.ts';
import type { Found } from '../finding.ts';
import { rule } from '../rule.ts';

const wanted = [-2, -1, 0, 1, 2];

export const scaleOrder = rule<'row'>({
  code: 'outcome/scale-order',
  scope: 'row',
  defaultSeverity: 'warning',
  summary: 'The levels of a scale are not in order, or two of them say the same.',
  why: 'A scale measures only when each level is further on than the one before, and two people can tell them apart.',
  acceptable: true,
  *check({ row }) {
    for (const outcome of itemsOf(row.fields.outcomes)) yield* checkScale(outcome);
  },
});

type Step = Sourced<NonNullable<Outcome['scale']>[number]>;

function* checkScale(outcome: Sourced<Outcome>): Generator<Found> {
  const steps = itemsOf(outcome.fields.scale);
  if (steps.length !== wanted.length) return;
  for (const [at, step] of steps.entries()) {
    const { level } = step.fields;
    if (level !== undefined && level.value !== wanted[at]) {
      yield { message: 'outcome/scale-order.levels', place: level, args: { level: String(wanted[at]) } };
      return;
    }
  }
  yield* checkTexts(steps, outcome);
}

/** Texts differ, and where each holds a figure the figures go one way. */
function* checkTexts(steps: readonly Step[], outcome: Sourced<Outcome>): Generator<Found> {
  const decreasing = outcome.fields.direction?.value === 'decrease';
  const seen = new Map<string, Step>();
  let last: Quantity | undefined;
  for (const step of steps) {
    const { text } = step.fields;
    if (text === undefined) return;
    const same = seen.get(text.value.trim().toLowerCase());
    if (same !== undefined) {
      yield { message: 'outcome/scale-order.same', place: text };
      return;
    }
    seen.set(text.value.trim().toLowerCase(), step);
    const figure = figureIn(text.value);
    const change =
      last === undefined || figure === undefined || figure.unit !== last.unit
        ? 0
        : figure.amount - last.amount;
    if ((decreasing && change > 0) || (!decreasing && change < 0)) {
      yield { message: 'outcome/scale-order.figures', place: text };
      return;
    }
    last = figure ?? last;
  }
}

/** The only figure in a text; nothing where there are several, which could count different things. */
function figureIn(text: string): Quantity | undefined {
  const found = [...text.matchAll(/\d+(?:\.\d+)?(?: (?:of|in|out of) \d+|\s?%)?/g)];
  const [first] = found;
  return found.length === 1 && first !== undefined ? readQuantity(text.slice(first.index)) : undefined;
}
