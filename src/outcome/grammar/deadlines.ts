import {
  month,
  season,
  feast,
  stretch,
  schooling,
  event,
  yearGroup,
  calendar,
  head,
  between,
  timePhrase,
  longUnit,
} from './calendar.ts';
import { numberPattern } from './numbers.ts';

/** Words of which no match is without one, to be looked for first because that is cheap, and the source of the pattern. */
export type Cued = readonly [cues: readonly string[], source: string];

/** Occasions at which plans are looked at. */
const occasions =
  'end|close|completion|drill|screen|test|check|clinic|walk|data |round|review|meeting|evening|follow-up|assessment point'.split(
    '|',
  );

/** The beginnings of what a calendar names, and of what is counted from it. */
const dated =
  'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|autumn|spring|summer|winter|easter|christmas|whit|last |final |closing |opening |next |following |diwali|eid|half|gorffennaf|medi|mehefin|halloween|bonfire'.split(
    '|',
  );

const duration = String.raw`(?:the (?:first |next |coming )?|half an? |an? |another |his first |her first |their first |about )?(?:${numberPattern} )?${longUnit}\b(?:'? time)?(?: of (?:the )?(?:training|course|session|workshop|starting|start|programme|module|intervention|beginning)\b[\w ]{0,20}?(?=\s*(?:[,.;]|$)))?`;

const finishing = String.raw`(?:leaves?|leaving|moves?|moving|starts?|starting|finish(?:es)?|finishing|goes|going|turns?|turning|transitions?|transfers?|transferring|is \d+|are \d+|sits?|begins?|enters?)`;

/** What can follow "by the time" and the like: a clause that ends before the main sentence goes on. */
const clause = String.raw`(?:(?! - )[^,;.()\n\uE000]){3,120}?(?=\s*(?:[,;.()\n\uE000]|$)|\s(?:so that|in order|with|without|using|as (?:measured|recorded|shown))\b|\s[\w'-]+ (?:will|can|is able|are able|should)\b)`;

/** In any statement. What claims more words comes first. */
export const deadlines: readonly Cued[] = [
  // "By the time she leaves Year 6".
  [['by the time'], String.raw`\bby the time\b(?: that)?${clause}`],
  // "Before he moves up".
  [
    ['before ', 'when '],
    String.raw`\b(?:before|by when|when) (?:he|she|they|i|we|the child|each child|you|x|(?!(?:it|pupils|children|others|everyone)\b)[a-z]+) ${finishing}\b${clause}`,
  ],
  // "Review date: 3 May".
  [
    [':', '='],
    String.raw`(?:^|[\n•;(.,]|\s-)\s*(?:review(?: date)?|by|target date|deadline|when|due(?: date)?|date|timescale|time ?frame|achieve(?:d)? by|to be achieved by|end date)\s?[:=]\s*[^;\n•|)\uE000]{2,40}?(?=\s*(?:[;\n•|)\uE000]|$|\. ))`,
  ],
  // "By the end of the spring term"; "by 9:00 each day" is how often, "by July each child …" begins the sentence.
  [
    ['by ', 'before ', 'afore ', 'later than ', 'come ', 'ahead of ', 'by\n'],
    String.raw`\b(?:by|before|afore|no later than|come|ahead of)\s+(?:w\/[bc] |the week of |week commencing )?${timePhrase}(?!-)(?! (?:every|each|in every) (?:single |school )?(?:days?|mornings?|afternoons?|evenings?|weeks?|lessons?|sessions?|times?|terms?|months?|nights?|breaks?|meals?)\b)`,
  ],
  // "Due 14/7".
  [['/'], String.raw`\b(?:by|due|before)\s+\d{1,2}\/\d{1,2}\b(?! (?:of|lessons|times|trials))`],
  // "By 24, Josh takes …".
  [['by '], String.raw`\bby \d{1,2}(?=, )`],
  // "By the age of seven".
  [['age'], String.raw`\bby (?:the )?age (?:of )?${numberPattern}\b`],
  // "Twelve weeks on".
  [[' on'], String.raw`\b${numberPattern} (?:weeks|months|terms|years) on(?=\s*(?:[,;.()\n\uE000]|$))`],
  // "A term from now".
  [['from now', ' on'], String.raw`\b(?:a|one) (?:term|year|month|fortnight|half[- ]term) (?:from now|on)\b`],
  // "At the end of the ten-week friendship group".
  [
    [' of '],
    String.raw`\b(?:at|by) the (?:end|start|close) of (?:the|this|his|her|their|our) (?:[\w'-]+ ){0,4}?[\w'-]+(?=\s*[,;.()\n])`,
  ],
  // "In six weeks' time".
  [['time'], String.raw`\bin ${numberPattern} (?:weeks|months|terms|years|days)'? time\b`],
  // "At 12 weeks".
  [['at '], String.raw`\bat ${numberPattern} (?:weeks|months|terms)\b`],
  // "After her transition to the college".
  [
    ['transfer', 'move', 'transition', 'leaving'],
    String.raw`\b(?:on|at|after) (?:his|her|their|the) (?:transfer|move|transition|leaving)\b(?: (?:to|from|into) [\w ]{3,30}?(?=\s[A-Za-z][\w]+ (?:is|will|can)\b|,|\.|$| so\b))?`,
  ],
  // "During the second half term".
  [
    [' the '],
    String.raw`\b(?:in|during|over) the (?:[\w-]+ ){0,4}?(?:${season} term|half[- ]term|${season})\b`,
  ],
  // "Before the holidays".
  [
    ['before the'],
    String.raw`\bbefore the (?:clocks|snow|new|school|holidays?|move|summer|baby)\b[^,;.\n\uE000]{0,30}?(?=[,;.\n\uE000]|$)`,
  ],
  // "Within two terms".
  [
    ['within', 'inside', 'in under', 'over ', 'in the next', 'in the course'],
    String.raw`\b(?:within|inside|in under|over the (?:next|course of)|over(?= \d)|in the (?:next|course of))\s+${duration}`,
  ],
  // "In 12 school weeks".
  [
    ['in'],
    String.raw`\bin\s+(?:${numberPattern}\s)(?:school |working )?(?:weeks?|wks?|months?|half[- ]?terms?|terms?|years?)\b(?:'? time| from now)?`,
  ],
  // "In a fortnight's time".
  [['time'], String.raw`\bin a (?:month|fortnight|year|term|week)'?s?'? time\b`],
  // "After the first full six weeks".
  [
    ['after', 'following'],
    String.raw`\b(?:after|following)\s+(?:the (?:first |full )?)?(?:${numberPattern}\s)(?:school |working )?(?:days?|weeks?|wks?|months?|half[- ]?terms?|terms?|years?)\b(?: of [\w ]{3,30}?(?=\s*(?:[,.;]|$)))?`,
  ],
  // "Following the intervention".
  [
    ['after', 'following'],
    String.raw`\b(?:after|following) (?:the (?:[\w-]+ ){0,4}?(?:block|programme|intervention|course|placement)|a (?:term|half[- ]term|fortnight|year|month)|(?:the|this|his|her|their|each) (?:block|programme|intervention|course|placement|half[- ]term))\b`,
  ],
  // "At her next review".
  [
    occasions,
    String.raw`\b(?:at|on)\s+(?:${between}){0,4}?(?:end(?= of|[,.;)\n]|\s*$)|close|completion|drill|re-?screen|retest|re-?check|clinic|learning walk|data point|round|review|reviews|check|meeting|parents'? evening|follow-up|assessment point|data drop)\b(?! of (?:each|every|the (?:lesson|day|session\b(?! ))))(?!-)(?:\s+(?:of|in|at|the|his|her|their|our|first|last|this|${head})\b(?:\s\d{1,4}\b)?)*`,
  ],
  // "From week 6 onwards".
  [['from '], String.raw`\bfrom (?:week|wk|term|day|session) \d+\b(?: on(?:wards)?)?`],
  // "End of the summer term".
  [
    [' of '],
    String.raw`(?:^|[\s(,;\n-])(?:the )?(?:end|start|beginning) of (?:${between}){0,3}?${head}(?:\s(?:${head}|\d{1,4})\b)*`,
  ],
  // "For the next school year".
  [
    ['next ', 'this ', 'half of the', ' 20'],
    String.raw`\b(?:in|for|during) (?:the )?(?:${month} 20\d\d|(?:next|this|second half of the|first half of the) ${season}(?: term)?|(?:next|this) (?:term|half[- ]term|school year|academic year|year))\b`,
  ],
  // "From now until Christmas".
  [
    ['from now'],
    String.raw`\bfrom now (?:on )?(?:until|till?|to) [^,;.()\n\uE000]{3,40}?(?=\s*(?:[,;.()\n\uE000]|$)|\s(?:the|his|her|their|with|without|so)\b)`,
  ],
  // "Between now and July", "from now until she leaves", "from the spring term on".
  [
    ['now', 'as from', 'as of'],
    String.raw`\b(?:between now and|as (?:from|of)) [^,;.()\n\uE000]{3,60}?(?=\s*(?:[,;.()\n\uE000]|$)|\s(?:so|with|without|in order|as)\b)`,
  ],
  [
    ['from '],
    String.raw`\bfrom (?=[^,;.]{0,40}(?:${month}|${season}|half[- ]term|term|week \d))[^,;.()\n\uE000]{2,50}? on(?:wards)?\b`,
  ],
  // "Six months from now", "ten weeks in", "a year from now".
  [
    ['from now', ' in', ' after '],
    String.raw`\b(?:${numberPattern}|an?) ${longUnit} (?:from now|in(?=\s*[,;.])|after [^,;.()\n\uE000]{3,60}?(?=\s*(?:[,;.()\n\uE000]|$)|\s(?:so|with|without)\b))`,
  ],
  // "In the year to July 2027", "in the half term that ends on 13 February".
  [
    [' the '],
    String.raw`\b(?:in|over|for|during) (?:the |this )(?:[\w-]+ ){0,3}?(?:${stretch}|trial) (?:(?:that|which) (?:ends|finishes) )?(?:to|ending|on|in|ends on) (?:on |in )?${calendar}`,
  ],
  // "When we film again in March", "when she comes back after Easter".
  [
    ['when '],
    String.raw`\bwhen [^,;.()\n\uE000]{3,60}? (?:again )?(?:in|on|at|after|before) (?:the )?(?:[\w-]+ ){0,2}?(?:${calendar}|${season}(?: term)?|${feast}|(?:week|wk) \d+)\b(?: (?:term|break|holidays?))?`,
  ],
  // "Before turning 18", "on leaving school".
  [
    ['turning', 'leaving', 'starting', 'moving', 'finishing', 'going', 'joining', 'entering'],
    String.raw`\b(?:before|on) (?:turning (?:\d+|${numberPattern})|(?:leaving|starting|moving|finishing|going|joining|entering) (?:(?:in|to|into|up|on|at|his|her|their|the|big) ){0,3}(?:${yearGroup}|${schooling}|school|work|${event}|\w+ school))\b`,
  ],
  // "Before moving into supported living, …", "on leaving the resource base at 16, …".
  [
    ['before ', 'on '],
    String.raw`^\s*(?:before|on) (?:leaving|moving|starting|finishing|transferring) [^,;.\n\uE000]{3,50}(?=,)`,
  ],
  // "In the week beginning 3 June".
  [['week '], String.raw`\bin the week (?:beginning|commencing|of) ${calendar}`],
  // "When my plan is next reviewed".
  [
    ['when '],
    String.raw`\bwhen (?:my|his|her|their|the|our) [\w' -]{2,25} (?:is|are) (?:next )?(?:reviewed|looked at|due)\b`,
  ],
  // "Held before Easter", "before we break up".
  [
    ['before '],
    String.raw`\bbefore (?:we|they|he|she|i|you) (?:all )?(?:break up|go off|go back|goes back|leaves?|finish(?:es)?|starts?|moves?|go|goes)\b[^,;.()\n\uE000]{0,40}?(?=\s*(?:[,;.()\n\uE000]|$)|\s(?:so|with|without)\b)`,
  ],
  // "In the last full week of November", "on the last day of term", "at the June meeting", "next January".
  [
    dated,
    String.raw`\b(?!for the next day)(?:in|on|at|during|for) (?:the |his |her |their |our )?(?:last|final|closing|opening|next|following|${month}|${season}|${feast}) (?:[\w-]+ ){0,3}?(?:${head}|session|sitting|moderation|video|observation|film)\b(?:(?: of| in) (?:the )?(?:${head}|\d{1,4})\b| \d{1,4}\b)?`,
  ],
  [['after '], String.raw`\bafter (?:${numberPattern}) (?:blocks|cycles|rounds|courses)(?: of [\w-]+)?\b`],
  // "In May", "on 30 June".
  [
    dated,
    String.raw`\b(?:in|on|next|this coming|during) (?:\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}|(?:early |late |mid-)?${month}(?! (?:be|not|have)\b))\b(?:,? '?(?:20\d\d|\d\d)\b)?`,
  ],
  [['in '], String.raw`\bin 20\d\d(?:\/\d{2,4})?\b`],
  // "End of sum 1".
  [
    ['aut', 'sum', 'spr'],
    String.raw`\b(?:by |in |end of |end )(?:the )?(?:end of )?(?:aut|sum|spr)(?:\.| ?\d)?(?=[\s,;.)]|$)`,
  ],
  [
    ['between '],
    String.raw`\bbetween (?:now|the [\w-]+(?: [\w-]+)?|${month}|${season}|week \d+) and (?:the )?(?:[\w'-]+ ){0,3}?(?:${month}|${season}|${feast}|half[- ]term|term|week \d+|review|re-?test|the end of [\w ]+)\b`,
  ],
  [
    ['from '],
    String.raw`\bfrom (?:(?=\d|[a-z]{3,9}\b)${calendar}|the (?:start|beginning|end) of (?:[\w'-]+ ){0,3}?${head})\b`,
  ],
  [['next year'], String.raw`\b(?:this time|same time) next (?:year|term)\b`],
  // "This half term".
  [
    ['this ', 'next '],
    String.raw`\b(?:this|next) (?:half[- ]?term|term|academic year|school year|${season}(?: term)?)\b`,
  ],
];
