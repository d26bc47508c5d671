import type { Span } from '../../text/span.ts';
import { numberPattern } from '../grammar/numbers.ts';
import type { Statement } from '../reading/statement.ts';

const now = String.raw`(?:currently|at present|presently|at the moment|right now|the now|just now|nowadays|at baseline|present level|so far|to date|previously|until now|on entry|on arrival|at the start|before the (?:course|programme|training|intervention)|beforehand|as of \w+|pre-(?:test|course)|last (?:year|term|week|month|july|june|summer|autumn|spring))`;

const figure = String.raw`(?:a (?:mean|baseline|starting point|start|score|low|average) of |an average of |about |around |only |just |the |his |her |their |its )?(?:current |present |usual )?(?:${numberPattern}|none|nothing|never|no |half|every day|always)`;

const patterns: readonly RegExp[] = [
  // A line or sentence of its own.
  new RegExp(
    String.raw`(?:^|[\n•;.]|\s-)\s*(?:${now}\s*[:=,]?|(?:baseline|start(?:ing point)?|today)\s*(?:[:=,]|is|was))\s[^;.\n•]*?(?=[;.\n•\u0001]|\s-\s|, (?:he|she|they|each|will)|; |$)`,
    'g',
  ),
  new RegExp(
    String.raw`(?:^|[\n•;]|\. |\s-)\s*(?:now|start|wk 1|week 1|term 1|in (?:january|february|march|april|may|june|july|september|october|november|december|the (?:autumn|spring|summer)))\s?[:=]\s*[^;\n•]*?(?=[;\n•\u0001]|\. |$)`,
    'g',
  ),
  new RegExp(String.raw`(?:,|\s-)\s*(?:and |but )?(?:${now}|now)\b[^;.\n\u0001]*?(?=,|[;.\n\u0001]|$)`, 'g'),
  new RegExp(
    String.raw`,?\s*(?:compared (?:with|to)|as against|against (?:a|his|her|the) (?:current|present|baseline)|instead of the (?:current|present|usual)|whereas|where (?:it was|\d)|when in \w+ |having (?:\w+ed|been|had)|who (?:now|currently)|where before)\b[^;.\n]*?(?=,|[;.\n\u0001]|$)`,
    'g',
  ),
  new RegExp(
    String.raw`,?\s*(?:up|down|rising|increasing|decreasing|moving|improving|an increase|a rise|a reduction|increase|progressing)? ?from ${figure}(?:[^,;.()\n\u0001]*?)(?=\s(?:to|up to|down to|by|in order|within|so)\b|[,;.()\n\u0001]|\s-\s|$)`,
    'g',
  ),
  new RegExp(String.raw`\b(?:is|are) (?:now|currently) (?:on|at|able)\b[^;.\n]*?(?=[,;.\n\u0001]|$)`, 'g'),
  // A first sentence that says what is done now, with a figure.
  /^\s*(?:at present|now|knows|currently) [^.;\n]*?\d[^.;\n]*?(?=[.;\n])/g,
];

/** In brackets people write where it starts, how it is known, or by when. */
const past = new RegExp(
  String.raw`\b(?:now|current(?:ly)?|present|baseline|start(?:ed|ing)?|was|were|had|did|could|cannot|from|previous(?:ly)?|last|pre|original(?:ly)?|today|yet|none|never|already|at first|first|found|averaged?|average|marked|scored|spotted|used to|is on|is at|not yet|no one|nobody|september|october|november|december|january|february|march|april|may|june|july|autumn|spring|summer|on arrival|on entry|usually|always|trial|before|beforehand|wk 1|week 1|initial)\b`,
);

/** Finds where it starts. */
export function findBaseline(statement: Statement): void {
  for (const match of statement.free.matchAll(/\(([^()\n]*)\)/g)) {
    const inside = match[1] ?? '';
    if (!past.test(inside) || /^(?:by|review|e\.?g|i\.?e|year|y\d|ks)/.test(inside.trim())) continue;
    statement.claim('baseline', inner(match.index, match[0]));
  }
  for (const pattern of patterns)
    for (const match of statement.free.matchAll(pattern)) {
      const [words] = match;
      if (/from (?:week|wk|term) /.test(words) || words.trim().length < 4) continue;
      if (/^,?\s*from\b/.test(words) && / (?:a|the) (?:choice|list|bank|set)\b/.test(words)) continue;
      if (
        /^,?\s*from (?:one|two|three) (?!of|in|to|a |per)\w+/.test(words) &&
        !/ to\b/.test(statement.free.slice(match.index + words.length, match.index + words.length + 4)) &&
        !/^,?\s*from one (?:a|in)\b/.test(words) &&
        !/,/.test(words)
      )
        continue;
      statement.claim('baseline', { start: match.index, end: match.index + words.length });
    }
}

function inner(start: number, words: string): Span {
  return { start: start + 1, end: start + words.length - 1 };
}
