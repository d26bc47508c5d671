import { analysers } from '../support/ports.ts';
import type { Audience, ProseJudge, Wording } from '../../src/prose/note.ts';

export const ordinary: Wording = { identity: 'identity_first', avoid: [], allow: [] };

/** A text with what a judge finds in it between «marks». */
export function marked(
  text: string,
  judge: ProseJudge,
  { audience = 'families', wording = ordinary }: { audience?: Audience; wording?: Wording } = {},
): string {
  const spans = analysers()
    .prose(text, { judge, audience, wording })
    .map(({ span }) => span)
    .toSorted((a, b) => b.start - a.start);
  let shown = text;
  for (const { start, end } of spans)
    shown = `${shown.slice(0, start)}«${shown.slice(start, end)}»${shown.slice(end)}`;
  return shown;
}

/** The text without its marks. */
export function unmarked(shown: string): string {
  return shown.replace(/[«»]/g, '');
}
