import method from '../lexicon/method.lexicon.yaml';
import start from '../lexicon/start.lexicon.yaml';
import { numberPattern } from './numbers.ts';
import { alternatives, phraseAlternatives } from './patterns.ts';

const month = String.raw`(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*`;

const season = String.raw`(?:the )?(?:autumn|spring|summer)(?: \d| term)?`;

const then = String.raw`(?:${month}|${season}|christmas|easter|week one|wk ?1|term 1|week 1)`;

/** Words that say outright: this is how it is or was. */
export const now = new RegExp(
  String.raw`\b(?:${phraseAlternatives(start, 'now')}|the now(?!-)|no one (?:does )?yet|(?<!the )last (?:year|term|week|month|time|audit|${then})|since ${then})(?![\w-])`,
);

/** Words that say so beside a figure. */
export const weaker = new RegExp(String.raw`\b(?:${phraseAlternatives(start, 'weaker')})(?![\w-])`);

export const past =
  /(?<!\b(?:is|are|be|being) )\b(?:was|were|wasn't|had|did|began|begun|started|could|managed|counted|comprised|said|pressed|scored|averaged?|showed|knew|needed|got|marked|found|moved|spelled|made|took|asked|signed|cried|'s been|been|happened|logged|minuted|audited|known|used|threw|named|done|gave|rested|left|stood|sat|walked|came|went)\b/;

export const amount = new RegExp(
  String.raw`\b(?:${numberPattern}|no|none|never|not|nobody|nothing|only|every|all|most|half|always|rarely|hardly|everybody|several)\b|\d`,
);

/** How a stretch begins that says what was. */
export const opening =
  /^\s*(?:and |but |it |we |i |when |having |autumn |spring |summer |he |she |they |this |that |was|were|began|started|had|did|most|none|nobody|no one|only|two|three|four|five|\d|a third|half|all|in |the |his |her |first |last |pressed |having |not |one |an? |mean |median |sept|oct|nov|jan|feb|tally|film|clip|who |since |where )/;

/** What is to come is not where it starts. */
export const toCome =
  /\b(?:will|shall|should|can|to be|aim|target|goal|by (?:july|june|easter|christmas|the end))\b|'ll\b|\uE000/;

export const otherPart =
  /^\s*(?:e\.?g|i\.?e|by|review|so (?!far)|as (?:measured|recorded|shown|seen)|at least|no more|no fewer|up to)\b/;

/** A stranger is somebody who has never met the learner, and no start. */
export const neverMet =
  /\bwho (?:has|have) never (?:met|heard|seen)\b|\b(?:correct|right) starting point|\bhas been \w+ by\b/;

/** "September: 4", "now = 2", "Before: blank". */
export const labelled = new RegExp(
  String.raw`^\s*(?:(?:and|but|at|in) )?(?:${phraseAlternatives(start, 'labels')}|audit in \w+|last \w+|${then}|(?:${then}|this term|start of (?:term|the \w+)|20\d\d[-/]\d\d|y\d+ \w+|last|present|mock|first week)(?: [\w-]+){0,3})\s*[:=]|^\s*start \d|^\s*(?:entry|start|starting|baseline|present) (?:score|level) \d`,
);

/** "Now she waits for an adult", "in September she read 38", "it stands at 27". */
export const toldOfNow = new RegExp(
  String.raw`^\s*(?:and |but )?(?:(?:now|noo|the noo|today|nowadays|up to now|at (?:two|three|four|five|six|seven)|on the last \w+|back in (?:${then})|most (?:days|weeks)),? (?:he|she|they|it|we|i|his|her|their|mum|dad|an? \w+)\b|in (?:the )?(?:${then}),? (?:he|she|they|it|we|i)\b|it stands at\b|there (?:was|were) (?:only )?(?:${numberPattern}|none|no)\b|as things stand\b)`,
);

/** "Filmed and scored by two adults" says how it is known. */
export const isMethod = new RegExp(
  String.raw`^\s*(?:to be )?(?:\w+ed and )?${alternatives(method, 'recorded')} (?:cold |again |\w+ly )?(?:by|with|using|through)\b`,
);

/** What lies ahead is no start. */
export const betweenDates =
  /^\s*(?:\S+ ){0,6}(?:between now and|from now (?:on|until|to))\b|\bin (?:his|her|their|my) last (?:term|year)\b/;

/** "7 out of 20 in October", "none in the autumn", "3 in 10 on the June film". */
export const dated = new RegExp(
  String.raw`^\s*(?:about |around |only )?(?:${numberPattern}|none|never|nobody|not once|\d+%)(?![\w])[^:]{0,40}?\b(?:in|on|at) (?:the )?(?:${then}|last|outset|first (?:sample|week|session|count|film)|20\d\d[-/]\d\d)(?: (?:film|audit|count|check|review|survey|walk|\d{2,4}))?\s*$`,
);

const figure = String.raw`(?:an? (?:mean|baseline|base|starting \w+|start|score|low|average|count|current|present|position|self-\w+ score)\b ?|about |around |only |just |the |his |her |their |its )?(?:of |current |present |usual )*(?:${numberPattern}|none|nothing|never|nought|nil|no |half|every day|always|(?:grade|step|stage|level|band) \d|single |tenth|third\b|quarter\b|low base|\d)`;

/** Inside a sentence. */
export const phrases: readonly RegExp[] = [
  // "Versus two hours' delay", "rather than one of six", "given that she is silent there today", "where once he ran, …".
  new RegExp(
    String.raw`,?\s*\b(?:versus|vs|rather than (?:${numberPattern}) (?:of|in|out)|never having|given that [^,;.]{3,40} (?:today|now|at present))\b[^,;.()\n\uE000]*`,
    'g',
  ),
  /^\s*where once\b[^,;\n]*(?=,)/g,
  /,\s*(?:from|instead of) [a-z]+ing\b[^,;.()\n\uE000]*/g,
  // "Compared with 8 in October", "whereas most could do four", "having begun at 9".
  new RegExp(
    String.raw`,?\s*(?:compared (?:with|to)|as against|against (?:an? \w+ record of|an?|his|her|the) (?:current|present|baseline|mean|base|\d)|against \d+ when|instead of the \w+ (?:(?:he|she|they) )?\w+|than the (?:\w+ ){1,3}(?:he|she|they) (?:does|do|manages?)|beyond (?:his|her|their) current|than in session one|which i do for none|who has always|whereas|where (?:(?:it|he|she|they) (?:was|were|did|managed|had|could|only|needed|got)|an? \w+ is usual|before|\d|[\w']+ (?:walk|count|audit) )|when in \w+ |having (?:been|had|begun|started|averaged|cried|\w+ed (?:at|with|\d|only|no))|(?<=,\s)who (?:now|currently)|an approach seen in only|taking as (?:our|the|a) (?:point of departure|start|starting point)|as (?:he|she|they) (?:does|do) now)\b[^;.\n]*?(?=,|[;.\n\uE000]|$)`,
    'g',
  ),
  // "From 1 of 5", "up from a mean of 4".
  new RegExp(
    String.raw`,?\s*(?:(?:up|down|rising|increasing|decreasing|moving|improving|an increase|a rise|a reduction|increase|progressing) )?from ${figure}(?:[^,;.()\n\uE000]*?)(?=\s(?:to|up to|down to|by|in order|within|so)\b|[,;.()\n\uE000]|\s-\s|$)`,
    'g',
  ),
  // "From step 3 to step 5".
  /\bfrom (?:step|level|band|stage|grade) \d+(?= to\b)/g,
  /^\s*(?:starting )?from (?:a |the )?(?:position|point|start|starting point|baseline|base)\b[^,;\n]*(?=,)/g,
  /^\s*whereas\b[^,;\n]*(?=,)/g,
  // "From hitting out six times a week, Leon …", "instead of lying under the table as he does now, …".
  /^\s*(?:from|instead of) [a-z]+ing\b[^,;\n]*(?=,)/g,
  // "Now 2/10 → 7/10".
  /\b(?:now )?\d+(?:\/\d+)?%?(?= ?(?:→|->))|\b(?:stage|step|level|band) \d+ now\b/g,
  // "As opposed to not at all", "against two out of ten at the start", "which her mum does for her now".
  new RegExp(
    String.raw`,?\s*(?:as opposed to|against (?:${numberPattern})(?: out of \S+)? (?:at|in|on|when|last)|starting (?:at|on) (?:${numberPattern})|after (?:${numberPattern}) (?:this|last) (?:year|term)|(?:which|who|that) (?:[\w']+ ){1,8}(?:now|at the moment|at present)\b)[^,;.()\n\uE000]*`,
    'g',
  ),
  /\b(?:is|are) (?:now|currently) (?:on|at|able)\b[^;.\n]*?(?=[,;.\n\uE000]|$)/g,
  // "The current on-task figure being 31 per cent".
  /,\s*(?:the|his|her|their) (?:current|present|mean|average|baseline|longest)\b[^,;.\n]*? being [^,;.\n]*/g,
];

/** "From 1 September" says when. */
export const fromDay = new RegExp(String.raw`from \d+(?:st|nd|rd|th)? ${month}`);
