import { month, season, feast } from './calendar.ts';
import { deadlines, type Cued } from './deadlines.ts';
import { trainingTimes } from './trainingTimes.ts';

/** A time jotted down by itself: "Spring 27", "wk 30", "end of Feb". */
const point = String.raw`(?:(?:the )?(?:end|start|middle|beginning) of |mid[- ]|wk |week |by )?(?:${season}(?: ?[12]| term)?(?: ?'?\d{2,4})?|${month}(?: '?\d{2,4})?|${feast}(?: \d{4})?|\d{1,2}\/\d{1,2}(?:\/\d{2,4})?|(?:wk|week) \d+|term \d|[\w]+ half[- ]term|\d{1,2}(?:st|nd|rd|th)? ${month}(?: \d{2,4})?|pasg\/easter|census point \d|\d+[- ](?:month|week) (?:review|check)|half[- ]term)`;

export interface TimePattern {
  /** No match is without one of these. */
  readonly cues: readonly string[];
  readonly pattern: RegExp;
}

/** A day, month, season or feast, wherever it stands, with the words that lead to it. */
const anyDate = String.raw`(?:(?:in|on|at|by|around|before|to|for|of|from|ahead of|in time for|target date|review|wk beg|w\/b|w\/c) (?:[\w'\/-]+ ){0,5}?)?(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}\b|${month}(?! (?:be|not|have|i|we|he|she|they)\b)(?:,? '?(?:20\d\d|\d\d)\b)|(?:in|by|at|of|early|late|mid|next|end) ${month}\b|(?:${season}) (?:term|review|\d)|half[- ]term|20(?:2[6-9]|3\d))\b`;

export interface TimeGrammar {
  /** A date wherever it stands. */
  readonly anyDate: RegExp;
  /** A stretch by itself that is nothing but a time: "Spring 27", "wk 30", "end of Feb". */
  readonly alone: RegExp;
  /** In the order in which they are tried, for all statements and for objectives of training. */
  readonly general: readonly TimePattern[];
  readonly training: readonly TimePattern[];
}

/** Patterns for the time by which something is reached or looked at; they run over folded text. */
export function createTimeGrammar(): TimeGrammar {
  const ready = ([cues, source]: Cued): TimePattern => ({ cues, pattern: new RegExp(source, 'g') });
  const anywhere = deadlines.map(ready);
  return {
    anyDate: new RegExp(anyDate, 'g'),
    alone: new RegExp(String.raw`^\s*(?:review(?:ed)?:? )?${point}\s*$`),
    general: anywhere,
    training: [...trainingTimes.map(ready), ...anywhere],
  };
}
