import {
  amount,
  betweenDates,
  dated,
  isMethod,
  labelled,
  fromDay,
  neverMet,
  now,
  opening,
  otherPart,
  past,
  phrases,
  toCome,
  toldOfNow,
  weaker,
} from '../grammar/starts.ts';
import { segmentsOf, type Segment } from '../reading/segments.ts';
import type { Statement } from '../reading/statement.ts';

/** Finds where it starts. */
export function findBaseline(statement: Statement): void {
  for (const pattern of phrases)
    for (const match of statement.free.matchAll(pattern))
      if (!startsSomethingElse(match[0]))
        statement.claim('baseline', { start: match.index, end: match.index + match[0].length });
  const segments = segmentsOf(statement);
  // A text that says nothing else says how things are: a need, and no outcome with its start.
  if (segments.length < 2) return;
  for (const [at, segment] of segments.entries())
    if (saysStart(segment, at, statement) || (at === 0 && isBeforeWhatWillBe(segments, statement)))
      statement.claim('baseline', segment);
}

/** "From one activity to the next", "from a list of ten". */
function startsSomethingElse(words: string): boolean {
  if (!/^,?\s*from\b/.test(words)) return false;
  return (
    fromDay.test(words) ||
    /from \S+ of the \S+ (?:pupils|children|learners|students|staff)|from (?:the )?\S+ (?:sessions|adjustments|strategies)\b/.test(
      words,
    ) ||
    /from (?:week|wk|term|day|session) |\bonwards?\b|from \d+(?::\d+)? (?:until|till)\b/.test(words) ||
    /from (?:(?:the|a|his|her|their|about) )?\S+ (?:faces|cards|pictures|photos|photographs|symbols|options|choices|metres|feet|words(?! a minute)|objects|clips|pairs|items)\b/.test(
      words,
    ) ||
    /from (?:a |the )?(?:choice|list|bank|set|range|number)\b/.test(words) ||
    /from (?:one|two|three|half) (?!of|in|to|a |per|out)[a-z]+(?! (?:a|per)\b)\s*$/.test(words)
  );
}

/** "Knows 9 of 26 letters. She will say …": a first sentence of how it is, with a figure, before one of what will be. */
function isBeforeWhatWillBe(segments: readonly Segment[], { free }: Statement): boolean {
  const [first, ...rest] = segments;
  if (first === undefined || !/[.;]/.test(free[first.end] ?? '')) return false;
  if (!/\d/.test(first.words) || toCome.test(first.words)) return false;
  const isNow =
    /^\s*(?:at present |now |he |she |they )?(?:knows?|spells?|reads?|writes?|says?|uses?|scores?|counts?|names?|is|are|has|have|asks?)\b/;
  return isNow.test(first.words) && rest.some(({ words }) => /\bwill\b/.test(words));
}

function saysStart({ words, inBrackets, end }: Segment, at: number, { free }: Statement): boolean {
  if (betweenDates.test(words) || isMethod.test(words)) return false;
  if (labelled.test(words) || dated.test(words) || (at > 0 && toldOfNow.test(words))) return true;
  if (toCome.test(words) || otherPart.test(words) || neverMet.test(words)) return false;
  if (now.test(words) || (at > 0 && /\d.*\bbefore\s*$/.test(words))) return true;
  if (inBrackets && saysStartInBrackets(words)) return true;
  // A first stretch is the sentence itself, unless a colon or full stop sets it apart.
  if (at === 0 && !inBrackets && !/[.:]/.test(free[end] ?? '')) return false;
  if (weaker.test(words) && amount.test(words)) return true;
  // What is past stands near the start: "most could do two"; further on it only says more: "of the errors marked".
  const beginning = /^\s*(?:\S+\s+){0,8}\S*/.exec(words)?.[0] ?? words;
  return at > 0 && past.test(beginning) && amount.test(words) && opening.test(words);
}

/** In brackets the present tense, too, tells how it is: "(does this for one task in six)", "(single words now)". */
function saysStartInBrackets(words: string): boolean {
  return (
    /^\s*(?:(?:it|he|she|they) )?(?:is|does|says|uses|asks|happens|manages|needs|does not|can|knows|spells|reads|writes|scores|has)\b/.test(
      words,
    ) ||
    /\b(?:now|before|beforehand|then)\s*$/.test(words) ||
    (/^\s*(?:about |around |only )?(?:\d|from|was|now)/.test(words) &&
      /\b(?:now|was|were|in|on|at|to)\b/.test(words))
  );
}
