import method from '../lexicon/method.lexicon.yaml';
import results from '../lexicon/results.lexicon.yaml';
import { alternatives } from './patterns.ts';

const recorded = `${alternatives(method, 'recorded')}(?: (?:off|down))?`;

const papers = alternatives(method, 'papers');

const tests = alternatives(method, 'tests');
const scales = alternatives(results, 'scales');

const observers = alternatives(method, 'observers');

const looks = `(?:${alternatives(method, 'looking')})(?:s|es|(?:t|k|p)?ing)?|${alternatives(method, 'looking_forms')}`;

/** After "by" these say when. */
const notObserver = String.raw`(?:the )?(?:end|start|summer|autumn|spring|winter|july|june|may|april|march|easter|christmas|half|\d)\b`;

/** Where it ends: at punctuation, at another part, or before a word that begins something else. */
const end = String.raw`(?=\s*(?:[;.,\n()\uE000]|\s-\s|$)|\s(?:so that|in order|in \d|on \d|by|before|within|at the|from a|to (?:make|help|build|keep))\b)`;

const afterTest = String.raw`(?=\s*(?:[;.,\n()\uE000]|\s-\s|$)|\s(?:so|in|on|at|by|within|to|for|from|and|with|each|every|before|after|when|completed|kept|filled)\b)`;

const observer = String.raw`(?:i|we|${alternatives(method, 'family')}|(?:miss|mr|mrs|ms) \w+|mum and us both|(?:the |a |an |his |her |their |my |our |each )?(?:[\w-]+ ){0,3}?${observers})`;

/** Inside a sentence. */
export const phrases: readonly RegExp[] = [
  // "As recorded on the request sheet". "By pointing" says what is done and "is heard by" is the doing itself.
  new RegExp(
    String.raw`(?<!\b(?:be|is|are|being|been|was|were|will) )\b(?:as |and |, )?(?:(?:it|this|which) (?:is|will be|is to be) )?(?:\w+ed and )?(?:${recorded}|as told)\s+(?:by (?!\w+ing\b(?! (?:staff|assistant))|${notObserver})|(?:on|in|for|to|through|using|with|via|at|during|from|against|out of|over)\b(?! (?:at least |every |each )?(?:\d|two|three|four|five|six|seven|eight|nine|ten)\b))\s*.*?${end}`,
    'g',
  ),
  // "Tested cold by the SENCo", "refereed by Mr Bright", "which his tutor signs off", "as minuted".
  new RegExp(
    String.raw`(?<=[,;(–-] ?)(?:to be |and )?(?:tested|refereed|watched|observed|dropped in on|looked at|looked through|read over|re-?run|repeated|filmed|collected|logged|noted|saved|taken|read off|scored|held|reviewed|asked)(?: \w+ly| cold| again| automatically| live| blind)? (?:by|with|from|on|in|the) (?!\w+ing\b|${notObserver})[^,;.()\n\uE000]{3,60}${end}`,
    'g',
  ),
  new RegExp(
    String.raw`,\s*(?:which|as|what) (?:the |his |her |their |our )?(?:[\w'-]+ ){0,3}?(?:${observers}|${papers}|letters) (?:will )?(?:[\w'-]+ ){0,2}?(?:signs? off|reads?|annotates?|re-?tests?|bears? out|marks?|checks?|shows?|vouch|records?|can confirm)\b[^,;.()\n\uE000]*`,
    'g',
  ),
  /,\s*(?:filmed|videoed|recorded|logged|tested|timed|observed|reviewed) (?:daily|weekly|fortnightly|monthly|termly|once|twice|each|every)\b[^,;.()\n\uE000]*/g,
  /\bin the opinion of\b[^,;.()\n\uE000]*/g,
  /,\s*(?:as|when) (?:held on|minuted|filmed|logged|recorded|observed|noted|reported)\b[^,;.()\n\uE000]*/g,
  /\b(?:on (?:camera|film|video)|in (?:the|an?) (?:[\w'-]+ ){0,3}?(?:check|test|screener|re-?test)|as (?:jotted|written|set) do+(?:w)?n)\b[^,;.()\n\uE000]{0,30}(?=[,;.()\n\uE000]|$)/g,
  // "According to the register", "per teacher log", "from the notes", "by the physio's count".
  new RegExp(
    String.raw`\b(?:according to|going by|based on|as per|per (?:the )?(?:[\w'-]+ ){0,3}?(?:${papers}|${tests}|${observers}|sample)|from (?:the |staff |teacher |ta |parent |his |her )?(?:[\w-]+ )?(?:data|records?|logs?|registers?|observations?|notes|diary|diaries|trackers?|work samples?|feedback|surveys?)|from (?:the )?(?:video|film|photo)s?(?: \w+)? (?:coded|scored|rated|marked|watched)|by (?:the |his |her |their )?(?:[\w']+ ){0,5}(?:count|stopwatch|reckoning|tally|own account)|under the eye of|in the eyes of|as the [\w' -]{2,30}? (?:shows?|will show))\b.*?${end}`,
    'g',
  ),
  // "On the home-school sheet: …".
  new RegExp(
    String.raw`^\s*(?:on|in) (?:the |his |her |their )?(?:[\w'-]+ ){0,4}?(?:${papers}|${tests})(?=\s*[:,])`,
    'g',
  ),
  // "Evidence: photos".
  new RegExp(
    String.raw`(?:^|[\n•;.(,]|\s-)\s*(?:evidence|measured by|measure|how|how known|who checks|who looks|checked by|assessed by|marked by|recorded by|monitoring|monitored by|assessment|success measure|evidenced by|record|data|method|source|tracked by|measured using|we will know by|how (?:(?:we|you|they|i)(?:'ll| will)? )?know(?: it| this)?|how will we know|we'll know|measured (?:thru|through)|monitored)\s?[:=]\s*[^;\n•|]{2,80}`,
    'g',
  ),
  // "On the WRAT", "with WellComm", "using the praise tally".
  new RegExp(
    String.raw`\b(?:on|in|with|using|through|via) (?:the |a |an |his |her |their |our |each )?(?:(?!(?:and|or|to|in|on|at|with|by)\b)[\w'/+–-]+ ){0,4}?(?:${scales}|tally|datalogging|data logging|thermometer)\b(?! (?:of (?!the)|with|each))(?: (?:scale|subscale|passage|subtest|test|screen|check|assessment|reading|strand|sheet|profile|report|score))*`,
    'g',
  ),
  // "On the Boxall profile", "in the anonymous pupil survey".
  new RegExp(
    String.raw`(?<!\b(?:fill|fills|filled|filling|note it|record it|log it|steps?|bands?|marks?) )\b(?:on|in) (?:the|a|an|his|her|their|our)? ?(?:[\w'-]+ ){0,4}?${tests}(?: ${tests}| list \w+)?\b(?! (?:paper|time|room|questions?))${afterTest}`,
    'g',
  ),
  new RegExp(
    String.raw`\b(?:using|with) (?:the|a|an|his|her|their|our)? ?(?:[\w'-]+ ){0,3}?(?:scale|rubric|questionnaire|tracker|entry and exit data)\b${afterTest}`,
    'g',
  ),
  new RegExp(
    String.raw`(?:^|[;.,\n])\s*(?:the )?(?:[\w'.-]+ ){0,4}?${papers} (?:will show|shows?)(?: (?:this|it|how)\b[^;.\n]*| that\b)?`,
    'g',
  ),
  /\b(?:peer|self|teacher|adult)-(?:marked|assessed|rated|reported|observed|scored|coded|checked|timed|recorded)\b/g,
];

/** A record or test, jotted down by itself: "OT photo", "peer observation form", "spot checks", "NGRT retest". */
export const jotted = new RegExp(
  String.raw`^\s*(?:and |as |via |per |by )?(?:[\w'/+-]+ ){0,5}?(?:${papers}|present)(?: (?:to show it|showing this|kept|(?:filled in |completed )?by \w+(?: \w+){0,3}|and \w+(?: \w+)?|on the \w+|from \w+))?\s*$`,
);

/** What is counted is how well, not how it is known. */
export const amount = new RegExp(
  String.raw`(?<![\w-])\d|\b(?:two|three|four|five|six|seven|eight|nine|ten)\b`,
);

/** Somebody who looks: "TA to observe", "physio to check", "instructor watches and initials", "Mum writes it down". */
export const looking = new RegExp(
  String.raw`^\s*(?:and )?${observer}(?:'ll)? (?:will |to |both |then )?(?:${looks}|reviews? it|showing|having (?:followed|watched|observed|seen))\b`,
);

/** A record that tells: "the register will be the evidence", "running records kept by the TA", "the tally being kept". */
export const telling = new RegExp(
  String.raw`^\s*(?:and |with |as )?(?:the |a |an |his |her |their |our |this |each )?(?:[\w'/-]+ ){0,4}?(?:${papers}|${tests}|letters|clipboard) (?:(?:we|they|i) \w+ )?(?:will |to |being |be |is |are )*(?:${alternatives(method, 'telling')})\b`,
);

/** Somebody with what they do to look, in a segment of its own: "her TA filling in the sheet", "the deputy ticks it off on the list". */
export const lookingOn = new RegExp(
  String.raw`^\s*(?!(?:every|each|on|in|at|for|with|by|to)\b)(?:and )?(?:the |a |an |his |her |their |our |my |each |one |two )?(?:[\w'-]+ ){0,4}?(?:${observers}|${alternatives(method, 'family')}|office|therapists?|tutors?|mentors?|adults?|m(?:r|rs|s|iss) \w+|\w+ and i|we|i)(?: [\w'-]+){0,5}? (?:will |to |(?:is |are )?both |all |then |can |having )?(?:${looks}|${alternatives(method, 'seeing')})\b`,
);

/** A paper with what it does: "books scrutinised by the SENCo", "her diary will show it", "the tape gives three". */
export const paperTells = new RegExp(
  String.raw`^\s*(?:and |with |as |so )?(?:the |a |an |his |her |their |our |my |this |each )?(?:[\w'/-]+ ){0,5}?(?:${papers}|${tests}|books?|tape|spreadsheet|receipts|screenshots|evidence|letters|clipboard|comparison)(?: [\w'-]+){0,5}? (?:${alternatives(method, 'telling')}|(?:will |to be |is |are |being |be )*(?:${recorded}|scrutinised|looked|repeated|kept|taken|read|totted))\b`,
);

export const observed = new RegExp(String.raw`\b(?:${observers}|${papers})\b`);

export const notNote =
  /\b(?:will|to|can|is|are|was|were|no|not|with|without|every|each|all|by|so|when|if|now|yet|never|none|in|on|at|for|has|have|does|do|of|and|review|term|half|autumn|spring|summer|easter|christmas|january|february|march|april|may|june|july|september|october|november|december)\b|[:=]/;
