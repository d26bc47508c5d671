import type { Place } from '../text/source.ts';
import { quote } from '../text/yaml/splitText.ts';
import type { Fix } from './finding.ts';

/** Fixes that write something else at a place: one for each word, none where there is no word. */
export function useInstead(
  place: Place,
  words: string | readonly string[] | undefined,
  { quoted = false } = {},
): readonly Fix[] {
  const choices = words === undefined ? [] : typeof words === 'string' ? [words] : words;
  return choices.map((nearest) => ({
    title: { id: 'fix.use', args: { nearest } },
    edits: [{ place, newText: quoted ? quote(nearest) : nearest }],
  }));
}
