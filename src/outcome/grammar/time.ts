import peopleLists from '../lexicon/people.lexicon.yaml';
import time from '../lexicon/time.lexicon.yaml';
import { numberPattern } from './numbers.ts';
import { alternatives } from './patterns.ts';

const month = alternatives(time, 'months');
const season = alternatives(time, 'seasons');
const feast = alternatives(time, 'feasts');
const weekday = alternatives(time, 'weekdays');
const stretch = alternatives(time, 'stretches');
const edge = alternatives(time, 'edges');
const schooling = alternatives(time, 'schooling');
const event = alternatives(time, 'events');
const people = alternatives(peopleLists, 'learners', 'trainees');
const adults = alternatives(peopleLists, 'adults');

/** Year groups, classes and key stages: "Year 6", "Y6", "KS2", "P7", "S4". */
const yearGroup = String.raw`(?:(?:year|yr|grade) ?(?:\d{1,2}|one|two|three|four|five|six)|y ?\d{1,2}|ks ?\d|key stage (?:\d|one|two|three|four)|[ps][1-7])`;

/** A day, month or year on the calendar. */
const calendar = `(?:${[
  String.raw`\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}`,
  String.raw`\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}\b(?:,? '?\d{2,4}\b)?`,
  String.raw`${month}(?:\.? \d{1,2}(?:st|nd|rd|th)?\b)?(?:,? '?(?:20\d\d|\d\d)\b)?`,
  String.raw`20\d\d(?:[-/]\d\d)?`,
].join('|')})`;

const head = `(?:${[calendar, yearGroup, `${season}(?: ?[12])?`, feast, weekday, edge, event, schooling, stretch].join('|')})`;

/** Words that may stand between the preposition and what tells the time. */
const between = String.raw`(?!(?:each|every|by|with|to|and|in|on|during|when|who|for|so|from|without|using|at|not|or|before|after|each participant)\b)(?!(?!planning|following|coming|reading|training|morning|evening|spring|learning|building|opening)[a-z]+ing\b)[\w'-]+\s`;

/** A phrase that names a time, from its article to its last word. */
const timePhrase = String.raw`(?:${between}){0,4}?${head}\b(?:[\s-]+(?:${head}\b|(?:of|in) (?:the |his |her |their |our |this |that |an? )?(?:(?!(?:by|with|to|and|which|that|so)\b)[\w'-]+ ){0,3}?${head}\b|at (?:college|school|nursery|university)\b|date\b|\d{1,4}\b))*`;

const longUnit = String.raw`(?:school |working |teaching |calendar |academic |instructional )?(?:days?|weeks?|wks?|months?|half[- ]?terms?|terms?|years?|fortnights?|sessions?)`;

const duration = String.raw`(?:the (?:first |next |coming )?|half an? |an? |another |his first |her first |their first |about )?(?:${numberPattern} )?${longUnit}\b(?:'? time)?(?: of (?:the )?(?:training|course|session|workshop|starting|start|programme|module|intervention|beginning)\b[\w ]{0,20}?(?=\s*(?:[,.;]|$)))?`;

/** Times of day, which count only in training: there the day itself is the stretch. */
const timeOfDay = String.raw`(?:lunch(?:time)?|noon|midday|home time|the (?:afternoon|morning|lunch|coffee|tea) break|\d{1,2}(?:[.:]\d\d)? ?[ap]\.?m\b|\d{1,2} o'clock|the end)`;

const finishing = String.raw`(?:leaves?|leaving|moves?|moving|starts?|starting|finish(?:es)?|finishing|goes|going|turns?|turning|transitions?|transfers?|transferring|is \d+|are \d+|sits?|begins?|enters?)`;

/** What can follow "by the time" and the like: a clause that ends before the main sentence goes on. */
const clause = String.raw`(?:(?! - )[^,;.()\n\uE000]){3,120}?(?=\s*(?:[,;.()\n\uE000]|$)|\s(?:so that|in order|with|without|using|as (?:measured|recorded|shown))\b|\s[\w'-]+ (?:will|can|is able|are able|should)\b)`;

/** A time jotted down by itself: "Spring 27", "wk 30", "end of Feb". */
const point = String.raw`(?:(?:the )?(?:end|start|middle|beginning) of |mid[- ]|wk |week |by )?(?:${season}(?: ?[12]| term)?(?: ?'?\d{2,4})?|${month}(?: '?\d{2,4})?|${feast}(?: \d{4})?|\d{1,2}\/\d{1,2}(?:\/\d{2,4})?|(?:wk|week) \d+|term \d|[\w]+ half[- ]term|\d{1,2}(?:st|nd|rd|th)? ${month}(?: \d{2,4})?|pasg\/easter|census point \d|\d+[- ](?:month|week) (?:review|check)|half[- ]term)`;

/** Words no match is without, to be looked for first because that is cheap, and the source of the pattern. */
type Cued = readonly [cue: string, source: string];

/** In any statement. What claims more words comes first. */
const general: readonly Cued[] = [
  // "By the time she leaves Year 6".
  ['by the time', String.raw`\bby the time\b(?: that)?${clause}`],
  // "Before he moves up".
  [
    '',
    String.raw`\b(?:before|by when|when) (?:he|she|they|i|we|the child|each child|you|x|(?!(?:it|pupils|children|others|everyone)\b)[a-z]+) ${finishing}\b${clause}`,
  ],
  // "Review date: 3 May".
  [
    '',
    String.raw`(?:^|[\n•;(.,]|\s-)\s*(?:review(?: date)?|by|target date|deadline|when|due(?: date)?|date|timescale|time ?frame|achieve(?:d)? by|to be achieved by|end date)\s?[:=]\s*[^;\n•|)\uE000]{2,40}?(?=\s*(?:[;\n•|)\uE000]|$|\. ))`,
  ],
  // "By the end of the spring term"; "by 9:00 each day" is how often, "by July each child …" begins the sentence.
  [
    '',
    String.raw`\b(?:by|before|afore|no later than|come|ahead of)\s+(?:w\/[bc] |the week of |week commencing )?${timePhrase}(?!-)(?! (?:${adults})\b)(?! (?:every|each|in every)\b(?! (?:[\w'-]+ )?${people}\b))`,
  ],
  // "Due 14/7".
  ['/', String.raw`\b(?:by|due|before)\s+\d{1,2}\/\d{1,2}\b(?! (?:of|lessons|times|trials))`],
  // "By the age of seven".
  ['age', String.raw`\bby (?:the )?age (?:of )?${numberPattern}\b`],
  // "Twelve weeks on".
  [' on', String.raw`\b${numberPattern} (?:weeks|months|terms|years) on(?=\s*(?:[,;.()\n\uE000]|$))`],
  // "A term from now".
  ['', String.raw`\b(?:a|one) (?:term|year|month|fortnight|half[- ]term) (?:from now|on)\b`],
  // "At the end of the ten-week friendship group".
  [
    ' of ',
    String.raw`\b(?:at|by) the (?:end|start|close) of (?:the|this|his|her|their|our) (?:[\w'-]+ ){0,4}?[\w'-]+(?=\s*[,;.()\n])`,
  ],
  // "In six weeks' time".
  ['time', String.raw`\bin ${numberPattern} (?:weeks|months|terms|years|days)'? time\b`],
  // "At 12 weeks".
  ['at ', String.raw`\bat ${numberPattern} (?:weeks|months|terms)\b`],
  // "After her transition to the college".
  [
    '',
    String.raw`\b(?:on|at|after) (?:his|her|their|the) (?:transfer|move|transition|leaving)\b(?: (?:to|from|into) [\w ]{3,30}?(?=\s[A-Za-z][\w]+ (?:is|will|can)\b|,|\.|$| so\b))?`,
  ],
  // "During the second half term".
  [
    ' the ',
    String.raw`\b(?:in|during|over) the (?:[\w-]+ ){0,4}?(?:${season} term|half[- ]term|${season})\b`,
  ],
  // "Before the holidays".
  [
    'before the',
    String.raw`\bbefore the (?:clocks|snow|new|school|holidays?|move|summer|baby)\b[^,;.\n\uE000]{0,30}?(?=[,;.\n\uE000]|$)`,
  ],
  // "Within two terms".
  [
    '',
    String.raw`\b(?:within|inside|in under|over the (?:next|course of)|over(?= \d)|in the (?:next|course of))\s+${duration}`,
  ],
  // "In 12 school weeks".
  [
    'in',
    String.raw`\bin\s+(?:${numberPattern}\s)(?:school |working )?(?:weeks?|wks?|months?|half[- ]?terms?|terms?|years?)\b(?:'? time| from now)?`,
  ],
  // "In a fortnight's time".
  ['time', String.raw`\bin a (?:month|fortnight|year|term|week)'?s?'? time\b`],
  // "After the first full six weeks".
  [
    '',
    String.raw`\b(?:after|following)\s+(?:the (?:first |full )?)?(?:${numberPattern}\s)(?:school |working )?(?:days?|weeks?|wks?|months?|half[- ]?terms?|terms?|years?)\b(?: of [\w ]{3,30}?(?=\s*(?:[,.;]|$)))?`,
  ],
  // "Following the intervention".
  [
    '',
    String.raw`\b(?:after|following) (?:the (?:[\w-]+ ){0,4}?(?:block|programme|intervention|course|placement)|a (?:term|half[- ]term|fortnight|year|month)|(?:the|this|his|her|their|each) (?:block|programme|intervention|course|placement|half[- ]term))\b`,
  ],
  // "At her next review".
  [
    '',
    String.raw`\b(?:at|on)\s+(?:${between}){0,4}?(?:end(?= of|[,.;)\n]|\s*$)|close|completion|drill|re-?screen|retest|re-?check|clinic|learning walk|data point|round|review|reviews|check|meeting|parents'? evening|follow-up|assessment point|data drop)\b(?! of (?:each|every|the (?:lesson|day|session\b(?! ))))(?!-)(?:\s+(?:of|in|at|the|his|her|their|our|first|last|this|${head})\b(?:\s\d{1,4}\b)?)*`,
  ],
  // "From week 6 onwards".
  ['from ', String.raw`\bfrom (?:week|wk|term|day|session) \d+\b(?: on(?:wards)?)?`],
  // "End of the summer term".
  [
    ' of ',
    String.raw`(?:^|[\s(,;\n-])(?:the )?(?:end|start|beginning) of (?:${between}){0,3}?${head}(?:\s(?:${head}|\d{1,4})\b)*`,
  ],
  // "For the next school year".
  [
    '',
    String.raw`\b(?:in|for|during) (?:the )?(?:${month} 20\d\d|(?:next|this|second half of the|first half of the) ${season}(?: term)?|(?:next|this) (?:term|half[- ]term|school year|academic year|year))\b`,
  ],
  // "Between now and July", "from now until she leaves", "from the spring term on".
  [
    '',
    String.raw`\b(?:between now and|from now (?:on )?(?:until|till?|to)|as (?:from|of)) [^,;.()\n\uE000]{3,60}?(?=\s*(?:[,;.()\n\uE000]|$)|\s(?:so|with|without|in order|as)\b)`,
  ],
  ['from ', String.raw`\bfrom ${timePhrase} on(?:wards)?\b`],
  // "Six months from now", "ten weeks in", "a year from now".
  [
    '',
    String.raw`\b(?:${numberPattern}|an?) ${longUnit} (?:from now|in(?=\s*[,;.])|after [^,;.()\n\uE000]{3,60}?(?=\s*(?:[,;.()\n\uE000]|$)|\s(?:so|with|without)\b))`,
  ],
  // "In the year to July 2027", "in the half term that ends on 13 February".
  [
    ' the ',
    String.raw`\b(?:in|over|for|during) (?:the |this )(?:[\w-]+ ){0,3}?(?:${stretch}|trial) (?:(?:that|which) (?:ends|finishes) )?(?:to|ending|on|in|ends on) (?:on |in )?${calendar}`,
  ],
  // "When we film again in March", "when she comes back after Easter".
  [
    'when ',
    String.raw`\bwhen [^,;.()\n\uE000]{3,60}? (?:again )?(?:in|on|at|after|before) (?:the )?(?:[\w-]+ ){0,2}?(?:${calendar}|${season}(?: term)?|${feast}|(?:week|wk) \d+)\b(?: (?:term|break|holidays?))?`,
  ],
  [
    '',
    String.raw`\b(?:before|on) (?:turning (?:\d+|${numberPattern})|(?:leaving|starting|moving|finishing|going|joining|entering) (?:(?:in|to|into|up|on|at|his|her|their|the|big) ){0,3}(?:${yearGroup}|${schooling}|school|work|${event}|\w+ school))\b`,
  ],
  // "Held before Easter", "before we break up".
  [
    'before ',
    String.raw`\bbefore (?:we|they|he|she|i|you) (?:all )?(?:break up|go off|go back|goes back|leaves?|finish(?:es)?|starts?|moves?|go|goes)\b[^,;.()\n\uE000]{0,40}?(?=\s*(?:[,;.()\n\uE000]|$)|\s(?:so|with|without)\b)`,
  ],
  // "In the last full week of November", "on the last day of term", "at the June meeting", "next January".
  [
    '',
    String.raw`\b(?!for the next day)(?:in|on|at|during|for) (?:the |his |her |their |our )?(?:last|final|closing|opening|next|following|${month}|${season}|${feast}) (?:[\w-]+ ){0,3}?(?:${head}|session|sitting|moderation|video|observation|film)\b(?:(?: of| in)? (?:the )?(?:${head}|\d{1,4})\b)*`,
  ],
  ['after ', String.raw`\bafter (?:${numberPattern}) (?:blocks|cycles|rounds|courses)(?: of [\w-]+)?\b`],
  // "In May", "on 30 June".
  [
    '',
    String.raw`\b(?:in|on|next|this coming|during) (?:\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}|(?:early |late |mid-)?${month}(?! (?:be|not|have)\b))\b(?:,? '?(?:20\d\d|\d\d)\b)?`,
  ],
  ['in ', String.raw`\bin 20\d\d(?:\/\d{2,4})?\b`],
  // "End of sum 1".
  ['', String.raw`\b(?:by |in |end of |end )(?:the )?(?:end of )?(?:aut|sum|spr)(?:\.| ?\d)?(?=[\s,;.)]|$)`],
  [
    'between ',
    String.raw`\bbetween (?:now|the [\w-]+(?: [\w-]+)?|${month}|${season}|week \d+) and (?:the )?(?:[\w-]+ ){0,2}?${head}\b`,
  ],
  ['from ', String.raw`\bfrom (?:${calendar}|the (?:start|beginning|end) of ${timePhrase})\b`],
  ['next year', String.raw`\b(?:this time|same time) next (?:year|term)\b`],
  // "This half term".
  ['', String.raw`\b(?:this|next) (?:half[- ]?term|term|academic year|school year|${season}(?: term)?)\b`],
];

/** Only in objectives of training, where a session lasts a day. */
const training: readonly Cued[] = [
  // "By noon".
  ['by', String.raw`\bby\s+${timeOfDay}(?!\w)`],
  // "Before you leave".
  [
    'before',
    String.raw`\bbefore (?:lunch|leaving|the (?:afternoon|morning) break|the end|(?:i|you|we|they) (?:leave|go))\b(?: home)?(?! every| the )`,
  ],
  // "By coffee".
  ['by', String.raw`\bby (?:coffee|tea|break)\b(?! time)`],
  // "On completion of this module".
  [
    '',
    String.raw`\b(?:after|following|on completion of|on completing|having completed|upon completing|as a result of) (?:this|the|our|today's|these) (?:[\w-]+ ){0,2}?(?:workshop|training|session|sessions|module|course|programme|day|twilight|webinar|unit)\b`,
  ],
  // "At the end of the morning".
  [
    ' the end',
    String.raw`\b(?:at|by) the end\b(?: of (?:the|this|our) (?:[\w-]+ ){0,2}?(?:session|day|morning|afternoon|workshop|training|course|module|twilight|webinar|unit|programme))?`,
  ],
  // "End of session".
  ['end of', String.raw`(?:^|\n)\s*end of (?:the )?(?:session|module|day|course|workshop|training)\b`],
  // "Within a week of the training".
  [
    '',
    String.raw`\b(?:within|in) (?:a|one|two|the first) (?:[\w-]+ )?(?:week|fortnight|month|half[- ]term|term)s?\b(?: of (?:the |this )?(?:training|course|session|workshop|programme|module|day))?`,
  ],
];

export interface TimePattern {
  /** No match is without these words; empty where there are none. */
  readonly cue: string;
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
  const ready = ([cue, source]: Cued): TimePattern => ({ cue, pattern: new RegExp(source, 'g') });
  const anywhere = general.map(ready);
  return {
    anyDate: new RegExp(anyDate, 'g'),
    alone: new RegExp(String.raw`^\s*(?:review(?:ed)?:? )?${point}\s*$`),
    general: anywhere,
    training: [...training.map(ready), ...anywhere],
  };
}
