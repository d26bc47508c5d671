import type { Audience, ProseNote } from './note.ts';
import type { Reading } from './sentences.ts';

/** From here on readers have forgotten how a sentence began. Staff read for their living, families after a long day. */
const most: Readonly<Record<Audience, number>> = { families: 25, staff: 35 };

export function longSentences({ sentences }: Reading, audience: Audience): readonly ProseNote[] {
  const limit = most[audience];
  return sentences
    .filter(({ from, to }) => to - from > limit)
    .map(({ span, from, to }) => ({
      judge: 'long-sentence',
      span,
      args: { count: String(to - from), limit: String(limit) },
      swaps: [],
    }));
}
