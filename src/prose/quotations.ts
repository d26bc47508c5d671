import type { Span } from '../text/span.ts';

/** Farther apart than this, two marks do not belong together: one of them was forgotten. */
const longest = 600;

const closing: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '«': '»',
  '„': '“',
  "'": "'",
  '‘': '’',
};

/** What stands between quotation marks: the words of others, titles, and words that are talked about. */
export function quotationsIn(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (const { 0: mark, index } of text.matchAll(/["“«„'‘]/gu)) {
    if (index < (spans.at(-1)?.end ?? 0) || !opens(text, mark, index)) continue;
    const end = closeOf(text, mark, index);
    if (end !== undefined) spans.push({ start: index, end });
  }
  return spans;
}

/** An apostrophe stands in or after a word; a mark that opens stands before one. */
function opens(text: string, mark: string, at: number): boolean {
  if (mark !== "'" && mark !== '‘') return true;
  return !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && /\S/.test(text[at + 1] ?? '');
}

function closeOf(text: string, mark: string, at: number): number | undefined {
  const close = closing[mark] ?? mark;
  const apostrophe = close === "'" || close === '’';
  const limit = Math.min(text.length, at + longest);
  for (let index = at + 1; index < limit; index++) {
    if (text[index] !== close) continue;
    if (!apostrophe || !/[\p{L}\p{N}]/u.test(text[index + 1] ?? '')) return index + 1;
  }
  return undefined;
}

/** True when any of it stands in one of the spans, which are in order and apart. */
export function touches(spans: readonly Span[], { start, end }: Span): boolean {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const next = spans[low];
  return next !== undefined && next.start < end;
}
