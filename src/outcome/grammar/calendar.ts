import time from '../lexicon/time.lexicon.yaml';
import { alternatives } from './patterns.ts';

export const month = alternatives(time, 'months');
export const season = alternatives(time, 'seasons');
export const feast = alternatives(time, 'feasts');
const weekday = alternatives(time, 'weekdays');
export const stretch = alternatives(time, 'stretches');
const edge = alternatives(time, 'edges');
export const schooling = alternatives(time, 'schooling');
export const event = alternatives(time, 'events');

/** Year groups, classes and key stages: "Year 6", "Y6", "KS2", "P7", "S4". */
export const yearGroup = String.raw`(?:(?:year|yr|grade) ?(?:\d{1,2}|one|two|three|four|five|six)|y ?\d{1,2}|ks ?\d|key stage (?:\d|one|two|three|four)|[ps][1-7])`;

/** A day, month or year on the calendar. */
export const calendar = `(?:${[
  String.raw`\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}`,
  String.raw`\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}\b(?:,? '?\d{2,4}\b)?`,
  String.raw`${month}(?:\.? \d{1,2}(?:st|nd|rd|th)?\b)?(?:,? '?(?:20\d\d|\d\d)\b)?`,
  String.raw`20\d\d(?:[-/]\d\d)?`,
].join('|')})`;

export const head = `(?:${[calendar, yearGroup, `${season}(?: ?[12])?`, feast, weekday, edge, event, schooling, stretch].join('|')})`;

/** Words that may stand between the preposition and what tells the time. */
export const between = String.raw`(?!(?:each|every|by|with|to|and|in|on|during|when|who|for|so|from|without|using|at|not|or|before|after|between|times|name|each participant)\b)(?!(?!planning|following|coming|reading|training|morning|evening|spring|learning|building|opening)[a-z]+ing\b)[\w'-]+\s`;

/** A phrase that names a time, from its article to its last word. */
export const timePhrase = String.raw`(?:${between}){0,4}?${head}\b(?:[\s-]+(?:${head}\b|(?:of|in) (?:the |his |her |their |our |this |that |an? )?(?:(?!(?:by|with|to|and|which|that|so)\b)[\w'-]+ ){0,3}?${head}\b|at (?:college|school|nursery|university)\b|date\b|\d{1,4}\b))*`;

export const longUnit = String.raw`(?:school |working |teaching |calendar |academic |instructional )?(?:days?|weeks?|wks?|months?|half[- ]?terms?|terms?|years?|fortnights?|sessions?)`;
