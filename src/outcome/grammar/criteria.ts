import criteria from '../lexicon/criteria.lexicon.yaml';
import { numberPattern } from './numbers.ts';
import { alternatives } from './patterns.ts';

const unaided = alternatives(criteria, 'unaided');
const sharp = alternatives(criteria, 'sharp');
const prompts = alternatives(criteria, 'prompts');
const occasions = alternatives(criteria, 'occasions');

const comparator = String.raw`(?:at least|a minimum of|a maximum of|no (?:more|fewer|less|higher|lower|longer) than|not more than|never more than|fewer than|less than|more than|up to|over|under|about|around|only|just|exactly|all but|a total of|at most|as many as|average of|an average of)`;

/** Phrases without figures, and figures in forms of their own. */
export const phrases: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:completely |fully |totally |all )?${unaided}\b(?! (?:to|work|words|way|ideas?|books?|names?|emotions?|classrooms?|class|practice|pace|terms|learning|needs|feelings|behaviour|setting|pupils?)\b)`,
    'g',
  ),
  new RegExp(String.raw`\b${sharp}\b`, 'g'),
  /\bwithout (?:any |being |an? |the |his |her |their |further |needing |having |getting )*[\w'-]+(?: (?!so that|by the|in order|within|at|during|when|on \d|in \d|for \d|and then)[\w'-]+){0,8}?(?=\s*(?:[,;.()\n\uE000]|$|-\s)|\s(?:so|by|in|within|at|during|when|on|for|from|before|after|and|as)\b)/g,
  new RegExp(
    String.raw`\bwith (?:no|zero|only|just|minimal verbal|one|a single|1|\d|two) (?:more than (?:${numberPattern}) )?(?:[\w-]+ ){0,3}?${prompts}\b`,
    'g',
  ),
  new RegExp(
    String.raw`\b(?:every|each|nearly every) (?:single |other |school |observed |[\w-]+ )?${occasions}\b(?! (?:he|she|they|one|an adult|the adult)\b)`,
    'g',
  ),
  /\b(?:daily|nightly|hourly|twice[- ]daily|every day)(?=\s*(?:[,.;)\n\uE000]|$)|\s(?:at|in|by|on|for|with|without|during|so|and|from|when|using|to|before|after|over|until)\b)/g,
  /\b(?:half|three[- ]quarters|a quarter|two[- ]thirds|a third|most but \w+) (?:of )?(?:the )?(?:time|lessons?|sessions?|occasions|opportunities|week|days)\b/g,
  /\bwith (?:every|all(?: of)?|each) [\w'-]+(?: [\w'-]+){0,5}?(?=[,;.\n\uE000]|$| by | so )/g,
  /\b(?:with|wi) (?:no|nae|zero) [\w'-]+(?: [\w'-]+){0,4}?(?=\s*(?:[,;.()\n\uE000]|$)|\s(?:so|by|in|within|at|during|when|on|for|from|before|after|and|as)\b)/g,
  /(?:^|[;\n])\s*(?:how well|how often|success criteri(?:on|a)|criterion)\s*[:=]\s*[^;\n]{2,60}/g,
  /\bto the nearest \w+(?: \w+)?\b/g,
  /\bwithin (?:half|a quarter of|a) (?:an? )?(?:minute|second|hour|metre|centimetre|cm|mm|inch|line|width)\b/g,
  /\bno [\w-]+ (?:missing|left out|forgotten)\b/g,
  /\b(?:on|at|in) (?:every|all (?:observed|planned|possible)) (?:\w+ )?(?:occasions|opportunities|lessons|days|sessions|times|visits|changes|transitions)\b/g,
  /\bbefore anyone is \w+\b/g,
  /\bby \d{1,2}[.:]\d\d\b(?! ?[ap]m)/g,
  /\buntil (?:the (?:end|bell|timer|alarm|buzzer)|it is finished)(?: of [\w ]{3,20}?)?(?=[,;.\n\uE000]|$| by | so | on )/g,
];

/** Where to draw the line is said without a figure: only where nothing sharper is found. */
export const boundaries: readonly RegExp[] = [
  /\b(?:right (?:through )?(?:to|until)|until|till) (?:the|his|her|their|it|he|she|they|everyone|everybody|every|all)\b(?: [\w'-]+){1,6}?(?=\s*(?:[,;.()\n\uE000]|$)|\s(?:so|by|without)\b)/,
  /\bbefore (?:it|the [\w-]+) (?:ends?|has|is|stops?|runs?)\b[^,;.()\n\uE000]{0,20}/,
  /\b(?:with )?(?:no|nobody|no one|nothing|not one) [\w'-]+(?: [\w'-]+){0,4}?(?=\s*(?:[,;.()\n\uE000]|$)|\s(?:so|by|in|at|during|when|from)\b)/,
  /(?:[,;]|\bwith|\bat|\bin|\bon|\bfor)\s(?:each|every|all|both|half)(?: of)?\b[^,;.()\n\uE000]{2,40}?(?=\s*(?:[,;.()\n\uE000]|$)|\s(?:so|by|without)\b)/,
  /\b(?:half an?|the (?:full|whole)|double) [\w'-]+(?: of [\w'-]+(?: [\w'-]+)?)?/,
  new RegExp(
    String.raw`\b(?:in |a |an )?${numberPattern}-(?:minute|second|word|symbol|sign|line|sentence|page|metre|turn|item|paragraph)\b(?: [\w'-]+)?`,
  ),
  /\b(?:grade|entry level|step|stage|band) \d+(?: or (?:better|above|higher))?/,
  /\bon (?:mon|tues|wednes|thurs|fri|satur|sun)days?(?:,? (?:and|&) (?:mon|tues|wednes|thurs|fri|satur|sun)days?)?/,
  /\b(?:every|each) time (?:he|she|they|it|i|an adult)\b[^,;.()\n\uE000]{0,30}/,
  /\bthe (?:two|three|four|five|six|seven|eight|nine|ten) [a-z-]+ [a-z-]+\b/,
  /\b(?:less|more|fewer) than (?:an?|half an?) [\w-]+/,
  /\bone [\w-]+ and one [\w-]+|\b(?:names?|tells?|lists?|asks?) (?:one|two|three|\d) (?:adult|friend|person|classmate|peer|teacher)s?\b/,
  /\bwith (?:one|two|\d) [\w-]+ at most\b|\b(?:needing|having) (?:no|nobody's|only) [^,;.()\n\uE000]{3,30}|\bwith neither [^,;.()\n\uE000]{3,30}/,
  /\b(?:clearly|legibly|loudly|quietly|neatly|well) enough (?:for|that|to)\b[^,;.()\n\uE000]{3,40}/,
  /\bnaming every(?:body|one)\b|\ball there\b|\bbefore \w+ing anything(?: else)?\b/,
  /\bfor an? (?:whole|full|entire) [\w-]+(?: of [\w-]+)?|\bat least an? [\w-]+/,
  /\bwithin the same (?:day|lesson|session|week)\b|\bat the (?:start|end) of (?:all|each|every)\b[^,;.()\n\uE000]{3,30}?(?=\s*[,;.]|$|\s(?:so|by)\b)/,
  /\bwith (?:a )?beginning, (?:a )?middle and (?:an )?end\b/,
  /\bfor the length of [\w'-]+(?: [\w'-]+){0,2}/,
  /^\s*(?:[^,]*, )?(?:(?:no|not one) (?:child|pupil|adult|one|learner|student)|nobody|none of)\b/,
  /\bin (?:(?:at least|over|more than|under) )?(?:half|any|none) (?:or more )?of (?:the |his |her |their )?[\w-]+(?: [\w-]+){0,2}/,
  /\bincluding [^;.()\n\uE000]{5,60}? and [\w'-]+(?: [\w'-]+){0,3}/,
  /\b(?:below|above|within|inside) the (?:clinical |average |normal |expected )?(?:cut-off|range|threshold|average)\b/,
  /\b(?:word perfect|spot on|morning and (?:night|afternoon)|all (?:week|day)|both (?:sides|hands|ways)|in cursive|(?:him|her|my|them)sel(?:f|ves))\b/,
];

/** Words before a number that make it the name of something. */
export const names =
  /(?:^|\s)(?:year|yr|y|ks|key stage|level|levels|aged?|stage|phase|band|tier|range|room|term|week|wk|class|number|no|page|version|unit|module|session|day|twilight|period|lesson|part|autumn|spring|summer|grade|form|step|sets?|block|chapter|section|article|paragraph|wave|font|size|n|bus|p|s|age of|group of|groups of|class of|pairs? of|team of|appendix|part|dose|aged? between|ages|tests?|choice of|between|worth|set|n)\s*$/;

/** Words after a number that make it what is given or who it is given to. */
export const given =
  /^\s*(?:x\s*\d+|(?:hours?|hrs?|minutes?|mins?|sessions?|lessons|half-hours?|days|weeks|blocks?)\s+(?:of\s+(?:[\w:-]+\s+){0,3}?|(?:(?!in|on|at|with|during|of)[\w:-]+\s+)?)(?:support|help|ta|teaching|therapy|tuition|intervention|adult|input|counselling|mentoring|phonics|elsa|training|physio|salt|direct)|year[- ]?olds?|years old|adults?\b|other (?:child|children|pupils|peers)|peers?\b|friends?\b|key adults?|parts?\banother\b|one\b|-?to-?one|(?:they|he|she|i|we|you|it)\b|:1|handed|step\b|stage\b)/;

/** Where a counted phrase ends: at a word that begins another one. */
export const closers =
  /^(?:by|so|when|while|during|at|with|without|using|from|before|after|to|for|if|and|or|but|as|who|that|which|than|because|until|in|on|into|within|under|through|across|out|about|over|not|onto|between|around|via|per|then|rather)$/;

export const endsWithComparator = new RegExp(String.raw`${comparator}\s*$`);

export const beginsWithPrompt = new RegExp(String.raw`^\s+(?:[\w-]+\s){0,2}?${prompts}\b`);

/** What leads to a number and belongs to it: "in at least", "for", "a score of". */
export const leadingWords = new RegExp(
  String.raw`(?<![\w'-])(?:\b(?:in|on|at|for|to|within|with|by|across|over|of|reaching|achieving|the|a|an|standard score of|score of|reading age of|scaled score of|rating of|gain of|agreement of|accuracy of|rate of|mark of|total of|mean of|average of|an)\s+){0,3}(?:${comparator}\s+)?(?:a |the |all |his |her )?$`,
);

/** What a rate is counted over. */
export const stretches = new RegExp(
  `^(?:${occasions}|activity|row|${numberPattern}-(?:minute|hour|second).*)$`,
);
