import {
  amount,
  jotted,
  looking,
  lookingOn,
  notNote,
  observed,
  paperTells,
  phrases,
  telling,
} from '../grammar/methods.ts';
import { segmentsOf, type Segment } from '../reading/segments.ts';
import { taken, type Statement } from '../reading/statement.ts';

/** Finds how it will be known: a measure, an observer or a record. */
export function findMethod(statement: Statement): void {
  const segments = segmentsOf(statement);
  for (const [at, segment] of segments.entries())
    if (
      !segment.words.includes(taken) &&
      (standsAside(segment, at, segments) || (at > 0 && isNote(segment, statement)))
    )
      statement.claim('method', segment);
  for (const pattern of phrases) {
    for (const match of statement.free.matchAll(pattern)) {
      const [words] = match;
      const makesVisible = /\b(?:shown|seen|demonstrated|evidenced|indicated) (?:by|through) \w+ing\b/;
      if (words.trim().length < 3 || makesVisible.test(words)) continue;
      statement.claim('method', { start: match.index, end: match.index + words.length });
    }
  }
}

/** After a full stop, a semicolon, a dash or a bracket: a few words without a figure that name somebody or something. */
function isNote({ words, opened, inBrackets, start }: Segment, statement: Statement): boolean {
  if (!inBrackets && !/^[;.-]$/.test(opened)) return false;
  if (words.trim().split(/\s+/).length > 5 || amount.test(words) || notNote.test(words)) return false;
  const written = statement.text.slice(start, start + words.length);
  return /\b[A-Z]{3,}\b/.test(written) || observed.test(words) || /\w's \w/.test(words);
}

/** Whether a stretch of notes says how it is known. */
function standsAside({ words, inBrackets }: Segment, at: number, all: readonly Segment[]): boolean {
  if (at === 0 && all.length < 3 && !inBrackets) return false;
  // "Given a video, staff mark each request": what follows a circumstance is the sentence itself.
  const isMain =
    !inBrackets &&
    at === 1 &&
    /^\s*(?:given|when|after|by|in|at|with|within|during|on|using|before|following|so that)\b/.test(
      all[0]?.words ?? '',
    );
  if (looking.test(words) || telling.test(words)) return at > 0 && !isMain;
  if (
    at > 0 &&
    !isMain &&
    words.trim().split(/\s+/).length <= 16 &&
    (lookingOn.test(words) || paperTells.test(words)) &&
    !/\b(?:so that|in order|target|will be able)\b/.test(words)
  )
    return true;
  const doesSomething =
    /\b(?:will|to|can|using|complete[sd]?|completing|makes?|reads?|writes?|with|within|minutes? or)\b/;
  if (!jotted.test(words) || doesSomething.test(words) || amount.test(words)) return false;
  return !isMain && (inBrackets || at > 0);
}
