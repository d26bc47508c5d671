import { distance } from 'fastest-levenshtein';

/** The word that was probably meant: about a third of its letters may differ, or two letters have changed places. */
export function nearestOf(word: string, words: readonly string[]): string | undefined {
  const wanted = normal(word);
  let nearest: string | undefined;
  let least = Infinity;
  for (const candidate of wanted === '' ? [] : words) {
    const likely = normal(candidate);
    const difference = isSwapped(wanted, likely) ? 1 : distance(wanted, likely);
    if (difference < least && difference <= tolerance(likely)) {
      least = difference;
      nearest = candidate;
    }
  }
  return nearest;
}

/** Of one or two letters none may differ: among the sections of a plan, "Z" is no slip for "A". */
function tolerance(word: string): number {
  return word.length < 3 ? 0 : Math.max(1, Math.floor(word.length / 3));
}

/** Capitals, spaces and the kind of joint between words are not what was mistaken. */
function normal(word: string): string {
  return word.toLowerCase().replace(/[\s_-]+/g, '-');
}

function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < 4) return false;
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
