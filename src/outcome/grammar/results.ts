import results from '../lexicon/results.lexicon.yaml';
import { numberPattern } from './numbers.ts';
import { alternatives } from './patterns.ts';

const figures = alternatives(results, 'figures');
const events = alternatives(results, 'events');
const scales = alternatives(results, 'scales');

/** "A reading age of 8", "her attendance", "grade 4". */
export const named = new RegExp(
  String.raw`\b(?:${figures}|(?:\w+ )?scores?(?= (?:of |reduced|rises?|rising|falls?|drops?|goes|to|will|increas))|grades? (?:\d|[a-c]\b))`,
);

/** "Fewer exclusions", "no more than two incidents": less of what is written down. "In 4 of 5 incidents" counts something else. */
export const fewer = new RegExp(
  String.raw`\b(?:fewer|less|lower|no|zero|number of|reduc\w+(?: in)?|decrease\w*(?: in)?|cuts?|halv\w+|(?:no more|fewer|less) than (?:${numberPattern})|(?:under|below) (?:${numberPattern}))\s(?:the )?(?:[\w-]+ ){0,3}?${events}\b`,
);
/** "Exclusions fall to two". */
export const falling = new RegExp(
  String.raw`^\W*(?:[\w'-]+ ){0,4}?${events}\b[^.;]{0,40}?\b(?:fall|falls|falling|drops?|dropping|reduced?|reduces|decreas\w+|down|goes?|going|come|comes|from|to|below|under|none|zero)\b|^\W*(?:at most|no more than|under|fewer than) (?:${numberPattern}) (?:[\w-]+ ){0,2}?${events}\b`,
);

/** A figure that tells something only beside the test or scale it is read off. */
export const change = new RegExp(
  String.raw`\b(?:\+ ?)?${numberPattern}\+? (?:\w+ )?(?:points?|months?'?|steps?|bands?|levels?|stages?|marks?)\b|\b(?:to|of|at|by|above|below|over|under) (?:at least )?${numberPattern}\b(?! (?:of|in)\b)|\b(?:step|band|level|stage) \d|^\W*\d+ ?%(?! of)|\bmoves?\b.*\bbands?\b|\b(?:gets?|scores?|achieves?|reach\w*|gains?) (?:at least )?${numberPattern}\b`,
);
export const scale = new RegExp(String.raw`\b${scales}\b`);

/** Says in so many words what result there is to be, and how much of it: "Reading age of 8", "Exclusions: none". */
export function namesResult(text: string): boolean {
  if (scale.test(text) && /\d+ or (?:higher|above|more|better|over)\b/.test(text)) return true;
  return /\d|\bnone\b|\bno\b/.test(text) && (named.test(text) || fewer.test(text) || falling.test(text));
}
