import type { ProseJudge } from '../../prose/note.ts';
import type { Found } from '../finding.ts';
import type { Facts } from '../rule.ts';
import { useInstead } from '../useInstead.ts';
import type { Prose } from './prose.ts';

/** What a judge finds in a text, as a rule reports it. */
export function* foundIn(prose: Prose, judge: ProseJudge, { analysers, wording }: Facts): Generator<Found> {
  const notes = analysers.prose(prose.text, { judge, audience: prose.audience, wording });
  for (const { span, variant, args, swaps } of notes) {
    yield {
      message: variant === undefined ? `language/${judge}` : `language/${judge}.${variant}`,
      place: prose.place(span),
      args,
      fixes: swaps
        .filter(({ text }) => !prose.inBrackets || !text.includes(','))
        .flatMap((swap) => useInstead(prose.place(swap.span), swap.text)),
    };
  }
}
