import type { Span } from '../../text/span.ts';
import { numberOf, numberPattern } from '../grammar/numbers.ts';
import { alternatives } from '../grammar/patterns.ts';
import criteria from '../lexicon/criteria.lexicon.yaml';
import type { Lexicon } from '../lexicon.ts';
import type { Statement } from '../reading/statement.ts';
import type { Token } from '../reading/tokens.ts';

const unaided = alternatives(criteria, 'unaided');
const sharp = alternatives(criteria, 'sharp');
const prompts = alternatives(criteria, 'prompts');
const occasions = alternatives(criteria, 'occasions');

const comparator = String.raw`(?:at least|a minimum of|a maximum of|no (?:more|fewer|less) than|not more than|never more than|fewer than|less than|more than|up to|over|under|about|around|only|just|exactly|all but|a total of|at most|as many as|average of|an average of)`;

/** Phrases without figures, and figures in forms of their own. */
const phrases: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:completely |fully |totally |all )?${unaided}\b(?! (?:to|work|words|way|ideas?|books?|names?|emotions?|classrooms?|class|practice|pace|terms|learning|needs|feelings|behaviour|setting|pupils?)\b)`,
    'g',
  ),
  new RegExp(String.raw`\b${sharp}\b`, 'g'),
  /\bwithout (?:any |being |an? |the |his |her |their |further |needing |having |getting )*[\w'-]+(?: (?!so that|by the|in order|within|at|during|when|on \d|in \d|for \d|and then)[\w'-]+){0,5}?(?=\s*(?:[,;.()\n\uE000]|$|-\s)|\s(?:so|by|in|within|at|during|when|on|for|from|before|after|and|as)\b)/g,
  new RegExp(
    String.raw`\bwith (?:no|zero|only|just|minimal verbal|one|a single|1|\d|two) (?:more than (?:${numberPattern}) )?(?:[\w-]+ ){0,3}?${prompts}\b`,
    'g',
  ),
  new RegExp(
    String.raw`\b(?:every|each|nearly every) (?:single |other |school |observed )?${occasions}\b(?! (?:he|she|they|one|an adult|the adult)\b)`,
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

/** Words before a number that make it the name of something. */
const names =
  /(?:^|\s)(?:year|yr|y|ks|key stage|level|levels|aged?|stage|phase|band|tier|range|room|term|week|wk|class|number|no|page|version|unit|module|session|day|twilight|period|lesson|part|autumn|spring|summer|grade|form|step|sets?|block|chapter|section|article|paragraph|wave|font|size|n|bus|p|s|age of|group of|groups of|class of|pairs? of|team of|appendix|part|dose|aged? between|ages|tests?|choice of|between|worth|set|n)\s*$/;

/** Words after a number that make it what is given or who it is given to. */
const given =
  /^\s*(?:x\s*\d+|(?:hours?|hrs?|minutes?|mins?|sessions?|lessons|half-hours?|days|weeks|blocks?)\s+(?:of\s+(?:[\w:-]+\s+){0,3}?|(?:(?!in|on|at|with|during|of)[\w:-]+\s+)?)(?:support|help|ta|teaching|therapy|tuition|intervention|adult|input|counselling|mentoring|phonics|elsa|training|physio|salt|direct)|year[- ]?olds?|years old|adults?\b|other (?:child|children|pupils|peers)|peers?\b|friends?\b|key adults?|parts?\banother\b|one\b|-?to-?one|(?:they|he|she|i|we|you|it)\b|:1|handed|step\b|stage\b)/;

/** Where a counted phrase ends: at a word that begins another one. */
const closers = new Set(
  'by so when while during at with without using from before after to for if and or but as who that which than because until in on into within under through across out about over not onto between around via per then rather'.split(
    ' ',
  ),
);

/** Finds how well, how often, how much or how long, where two people would score it alike. */
export function findCriterion(statement: Statement, lexicon: Lexicon): void {
  for (const pattern of phrases)
    for (const match of statement.free.matchAll(pattern))
      if (!match[0].includes('\uE000'))
        statement.claim('criterion', { start: match.index, end: match.index + match[0].length });
  const { tokens } = statement;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (
      token === undefined ||
      !(
        isNumber(token) || isFigure(token, statement.free.slice(token.end, token.end + 20), statement.folded)
      ) ||
      !statement.isFree(token) ||
      isQuoted(statement, token)
    )
      continue;
    const found = counted(statement, at, lexicon);
    if (found !== undefined) statement.claim('criterion', found);
  }
}

function isNumber(token: Token): boolean {
  // "10:30" is a time of day and "2nd" a place in a row; "7:06" is a reading age, which is told by the words around it.
  if (token.kind === 'number') return !/^\d+(?:st|nd|rd|th|p)$|:/.test(token.word);
  if (/^\d/.test(token.word)) return /^\d+x$/.test(token.word);
  const value = token.kind === 'word' ? numberOf(token.word) : undefined;
  return value !== undefined && !/^(?:both|none|zero|nought)$/.test(token.word);
}

/** Figures that are no plain numbers: "the 16th centile", a reading age of "7:06". */
function isFigure({ word }: Token, after: string, whole: string): boolean {
  return /^\d+(?:st|nd|rd|th)$/.test(word)
    ? /^\s+(?:per)?centile/.test(after)
    : /^\d{1,2}:\d{2}$/.test(word) && /\b(?:reading|spelling|comprehension|language) age\b/.test(whole);
}

/** What somebody is to say or read is not how well they do it. */
function isQuoted(statement: Statement, { start }: Token): boolean {
  const before = statement.text.slice(0, start);
  return (before.match(/["“”]/g)?.length ?? 0) % 2 === 1;
}

/** The whole counted phrase around a number; nothing where the number counts something else. */
function counted(statement: Statement, at: number, lexicon: Lexicon): Span | undefined {
  const { tokens, free } = statement;
  const token = tokens[at];
  if (token === undefined) return undefined;
  const before = free.slice(Math.max(0, token.start - 30), token.start);
  const after = free.slice(token.end, token.end + 60);
  const isAge = /\b(?:reading|spelling|comprehension|language) age (?:of|to) $/.test(before);
  if ((names.test(before) && !isAge) || given.test(after)) return undefined;
  const ratio =
    /^(?:\s+[\w'-]+){0,2}?\s*(?:out of|out o'|of|in|from|\/)\s*(?:every |each |the |any |last |his |her |their |a possible |all )?(\S+)/.exec(
      after,
    );
  const isRatio =
    (ratio !== null && numberOf((ratio[1] ?? '').replace(/\W+$/, '')) !== undefined) ||
    /^\d+\/\d+$/.test(token.word);
  if (token.word === 'one' && !isRatio && !oneCounts(before, after)) return undefined;
  const isYear = /^(?:19|20)\d\d$/.test(token.word);
  if (isYear) return undefined;
  // "The four areas" names what is already known to be four.
  if (!isRatio && /\bthe\s*$/.test(before) && /^\s+(?!(?:per)?centile)[a-z]/.test(after)) return undefined;
  if (!isRatio && /(?:^|\s)or\s*$/.test(before) && /\d/.test(before)) return undefined;
  const start = startOf(free, token.start);
  const end = endOf(statement, at, lexicon);
  return { start, end };
}

/** "One" counts things only where more or fewer would matter: "one sentence", not "with one adult". */
function oneCounts(before: string, after: string): boolean {
  if (/^\s+(?:whole|full|entire|complete)\b/.test(after)) return true;
  if (new RegExp(String.raw`${comparator}\s*$`).test(before)) return true;
  if (/^\s*(?:of (?:his|her|their|the|my|our|these|those|them|us|your|its)|another|to|-)\b/.test(after))
    return false;
  if (new RegExp(String.raw`^\s+(?:[\w-]+\s){0,2}?${prompts}\b`).test(after) && /with\s*$/.test(before))
    return true;
  return (
    /^\s+[\w'-]+(?:\s[\w'-]+)*?\s(?:a|per|each|every)\b/.test(after) ||
    (/^\s+[\w-]+/.test(after) &&
      !/\b(?:with|in|on|to|at|from|by|of|the|this|that|for|no|his|her|than|only|which|or|any|into|and)\s*$/.test(
        before,
      ))
  );
}

/** Takes in what leads to the number: "in at least", "for", "to". */
function startOf(free: string, start: number): number {
  const lead = new RegExp(
    String.raw`(?<![\w'-])(?:\b(?:in|on|at|for|to|within|with|by|across|over|of|scoring|getting|reaching|achieving|completing|covering|answering|the|a|an|standard score of|score of|reading age of|scaled score of|rating of|gain of|agreement of|accuracy of|rate of|mark of|total of|mean of|average of|an)\s+){0,3}(?:${comparator}\s+)?(?:a |the |all |his |her )?$`,
  ).exec(free.slice(Math.max(0, start - 60), start));
  return start - (lead?.[0].length ?? 0);
}

function endOf(statement: Statement, at: number, lexicon: Lexicon): number {
  const { tokens } = statement;
  let end = tokens[at]?.end ?? 0;
  let words = 0;
  let ofs = 0;
  for (let next = at + 1; next < tokens.length && words < 7; next++) {
    const token = tokens[next];
    if (token === undefined || !statement.isFree(token)) break;
    const rate = /^(?:a|an|per|each|every)$/.test(token.word);
    if (token.kind === 'sign' && !/^[%/+'°]$/.test(token.word)) break;
    if (token.kind === 'sign') {
      end = token.end;
      continue;
    }
    const number = isNumber(token);
    const link = ['of', 'in', 'out', 'from'].includes(token.word);
    const linksRatio = link && ofs < 2 && tokens.slice(next + 1, next + 4).some((later) => isNumber(later));
    const ofWhole = token.word === 'of' && ofs < 2;
    const rateLater = token.word === 'in' && isStretch(tokens, next + 1);
    if (closers.has(token.word) && !linksRatio && !ofWhole && !rateLater && !isComparatorTail(tokens, next))
      break;
    if (
      !number &&
      !rate &&
      token.word !== 'the' &&
      words > 0 &&
      lexicon.verb(token.word)?.form === 'participle'
    )
      break;
    if (link || ofWhole) ofs++;
    end = token.end;
    words++;
  }
  return end;
}

/** "In a day", "in each ten-minute session": what a rate is counted over. */
function isStretch(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:a|an|any|each|every)$/.test(tokens[at]?.word ?? '')) return false;
  const over = new RegExp(`^(?:${occasions}|activity|row|${numberPattern}-(?:minute|hour|second).*)$`);
  return tokens.slice(at + 1, at + 3).some(({ word }) => over.test(word));
}

/** "3 or more", "5 or lower". */
function isComparatorTail(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.word === 'or' &&
    /^(?:more|less|lower|fewer|better|below|above|higher|longer|over|under)$/.test(tokens[at + 1]?.word ?? '')
  );
}
