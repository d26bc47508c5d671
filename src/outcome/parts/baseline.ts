import { numberPattern } from '../grammar/numbers.ts';
import { segmentsOf, type Segment } from '../reading/segments.ts';
import type { Statement } from '../reading/statement.ts';

const months = String.raw`(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|(?:the )?(?:autumn|spring|summer)(?: \d| term)?|week one|wk ?1|term 1|week 1`;

/** Words that say: this is how it is or was, and not how it will be. */
const now = new RegExp(
  String.raw`\b(?:so far|just now|at present|current(?:ly)?|present(?:ly)?|at the m(?:oment|inute)|right now|until now|up to now|the now(?!-)|to date|not yet|has ?n'?t yet|no one (?:does )?yet|at enrolment|(?<!the )last (?:year|term|week|month|time|audit|autumn|spring|summer|${months})|(?:months?|weeks?|year) ago|since (?:${months})|in week one|baseline|bl|starting (?:point|score|level|average)|start point|pre-(?:test|course|quiz|training)|before (?:training|the course)|beforehand|initial(?:ly)?|originally|previously|nowadays|at pre-test|when we began|when (?:he|she|they) (?:came|started|joined)|used to|whereas|trial run|up from|down from|cold guesses|spot check in)\b`,
);

/** Weaker words for the same, which need a figure beside them. */
const before =
  /\b(?:(?:at|on) (?:entry|arrival)|at assessment|at (?:the )?(?:start|outset)\s*$|usual(?:ly)?|typical|slowest|median|mean|average|the first (?:try|attempt|drafts?|fitting|viewing|count)|first (?:drafts?|count|viewing)|before the (?:training|course|block|programme)|today|these days|as of today|as (?:he|she|they|i) (?:do|does|write)(?: now)?|at the last (?:check|review|count)|nil|now|yet|always has|relies on|(?:in )?the first (?:week|month|session))\b/;

/** What was, with how much or how little of it. */
const past =
  /\b(?:was|were|wasn't|had|did|began|begun|started|could|managed|counted|comprised|said|pressed|scored|averaged?|showed|knew|needed|got|marked|found|moved|spelled|read|made|took|asked|signed|walked|cried|'s been|been|logged|minuted|audited|known|used|threw|named|done|gave|rested|left|stood|sat|walked|came|went)\b/;
const amount = new RegExp(
  String.raw`\b(?:${numberPattern}|no|none|never|not|nobody|nothing|only|every|all|most|half|always|rarely|hardly|everybody|several)\b|\d`,
);

/** What is to come is not where it starts. */
const toCome =
  /\b(?:will|shall|should|can|to be|aim|target|goal|by (?:july|june|easter|christmas|the end))\b|'ll\b|\uE000/;

/** "September: 4", "now = 2", "Before: blank". */
const labelled = new RegExp(
  String.raw`^\s*(?:(?:and|but|at) )?(?:now|start(?:ing)?(?: point)?|baseline|bl|before|entry|audit|pre-\\w+|today|current(?: level)?|present level|original|initial|where (?:he|she|they) (?:is|are) now|first (?:try|drafts?|attempt)|trial run|pre-test|audit in \w+|clip one|last \w+|${months})\s*[:=]`,
);

/** "7 out of 20 in October", "none in the autumn". */
const dated = new RegExp(
  String.raw`^\s*(?:about |around |only )?(?:${numberPattern}|none|never|nobody|not once|\d+%)\b[^:]{0,40}?\b(?:in|on) (?:${months})(?: \d{2,4})?\s*$`,
);

const figure = String.raw`(?:a (?:mean|baseline|base|starting \w+|start|score|low|average|count|current|present|position|self-\w+ score)\b|an average\b|about |around |only |just |the |his |her |their |its )?(?:of |current |present |usual )*(?:${numberPattern}|none|nothing|never|nought|no |half|every day|always|\d)`;

/** Inside a sentence: "from 1 of 5", "compared with 8 in October", "having begun at 9". */
const phrases: readonly RegExp[] = [
  new RegExp(
    String.raw`,?\s*(?:compared (?:with|to)|as against|against (?:a|his|her|the) (?:current|present|baseline|mean|base)|instead of the (?:current|present|usual|\\w+ (?:he|she|they) \\w+)|than the (?:\\w+ ){1,3}(?:he|she|they) (?:does|do|manages?)|against (?:a past record of|\\d+ when)|which i do for none|who has always|whereas|where (?:it|he|she|they|before|\d|[\w']+ walk|[\w']+ count)\b|when in \w+ |having (?:been|had|begun|started|averaged|cried|\w+ed (?:at|with|\d|only|no))|who (?:now|currently)|an approach seen in only|taking as (?:our|the|a) (?:point of departure|start|starting point))\b[^;.\n]*?(?=,|[;.\n\uE000]|$)`,
    'g',
  ),
  new RegExp(
    String.raw`,?\s*(?:(?:up|down|rising|increasing|decreasing|moving|improving|an increase|a rise|a reduction|increase|progressing) )?from ${figure}(?:[^,;.()\n\uE000]*?)(?=\s(?:to|up to|down to|by|in order|within|so)\b|[,;.()\n\uE000]|\s-\s|$)`,
    'g',
  ),
  /^\s*(?:starting )?from (?:a |the )?(?:position|point|start|starting point|baseline|base)\b[^,;\n]*(?=,)/g,
  /^\s*whereas\b[^,;\n]*(?=,)/g,
  /\b(?:is|are) (?:now|currently) (?:on|at|able)\b[^;.\n]*?(?=[,;.\n\uE000]|$)/g,
  /,\s*(?:the|his|her|their) (?:current|present|mean|average|baseline)\b[^,;.\n]*? being \S+(?: per cent|%)?/g,
];

/** Finds where it starts. */
export function findBaseline(statement: Statement): void {
  for (const pattern of phrases)
    for (const match of statement.free.matchAll(pattern))
      if (!isPlainFrom(match[0]))
        statement.claim('baseline', { start: match.index, end: match.index + match[0].length });
  const segments = segmentsOf(statement);
  // A text that says nothing else says how things are: a need, and no outcome with its start.
  if (segments.length < 2) return;
  for (const [at, segment] of segments.entries())
    if (saysStart(segment, at) || (at === 0 && isBeforeWhatWillBe(segments, statement)))
      statement.claim('baseline', segment);
}

/** "From one activity to the next", "from memory": a start of something else. */
function isPlainFrom(words: string): boolean {
  if (!/^,?\s*from\b/.test(words)) return false;
  if (/from (?:week|wk|term|day|session|step) /.test(words)) return true;
  return (
    /from (?:a |the )?(?:choice|list|bank|set|range|number)\b/.test(words) ||
    /from (?:one|two|three|half) (?!of|in|to|a |per|out)[a-z]+(?! (?:a|per)\b)\s*$/.test(words)
  );
}

/** "Knows 9 of 26 letters. She will say …": a first sentence of how it is, with a figure, before one of what will be. */
function isBeforeWhatWillBe(segments: readonly Segment[], { free }: Statement): boolean {
  const [first, ...rest] = segments;
  if (
    first === undefined ||
    !/[.;]/.test(free[first.end] ?? '') ||
    !/\d/.test(first.words) ||
    toCome.test(first.words)
  )
    return false;
  return (
    /^\s*(?:at present |now |he |she |they )?(?:knows?|spells?|reads?|writes?|says?|uses?|scores?|counts?|names?|is|are|has|have|asks?)\b/.test(
      first.words,
    ) && rest.some(({ words }) => /\bwill\b/.test(words))
  );
}

function saysStart({ words, inBrackets }: Segment, at: number): boolean {
  if (labelled.test(words) || dated.test(words)) return true;
  if (/^\s*(?:at least|no more|no fewer|up to)\b/.test(words)) return false;
  // In brackets the present tense tells how it is: "(does this for one task in six)".
  if (
    inBrackets &&
    /^\s*(?:(?:it|he|she|they) )?(?:does|says|uses|asks|happens|manages|needs|does not|can)\b/.test(words)
  )
    return true;
  if (inBrackets && /\bnow\s*$/.test(words)) return true;
  if (
    toCome.test(words) ||
    /^\s*(?:e\.?g|i\.?e|by|review|so|as (?:measured|recorded|shown|seen))\b/.test(words)
  )
    return false;
  if (now.test(words)) return true;
  if (
    inBrackets &&
    /^\s*(?:about |around |only )?(?:\d|from|was|now)/.test(words) &&
    /\b(?:now|was|were|in|on|at|to)\b/.test(words)
  )
    return true;
  if (at === 0 && !inBrackets) return false;
  if (before.test(words) && amount.test(words)) return true;
  return (
    past.test(words) &&
    amount.test(words) &&
    /^\s*(?:and |but |it |he |she |they |this |that |was|were|began|started|had|did|most|none|nobody|no one|only|two|three|four|five|\d|a third|half|all|in |at |the |his |her |first |pressed |having |not |one |an? |mean |median |sept|oct|nov|jan|feb|tally|film|clip|who |since |where )/.test(
      words,
    )
  );
}
