import type { StatementClass } from '../assessment.ts';
import { alternatives } from '../grammar/patterns.ts';
import { namesResult } from '../grammar/results.ts';
import frames from '../lexicon/frames.lexicon.yaml';
import paperwork from '../lexicon/paperwork.lexicon.yaml';
import provision from '../lexicon/provision.lexicon.yaml';
import { wordsOf, type Lexicon, type Verb } from '../lexicon.ts';
import type { Statement } from '../reading/statement.ts';
import type { Token } from '../reading/tokens.ts';
import { be, determiners, have, prepositions } from '../reading/words.ts';
import type { ClassifyInput } from './clauseToJudge.ts';
import type { Frames } from './frames.ts';
import { isPaperworkFragment } from './paperwork.ts';

const doneByService = wordsOf(provision, 'done_by_service');
const comparisons = wordsOf(frames, 'comparisons');

/** A clause without a verb: its words, signs left out, and the text from the first of them. */
interface Note {
  readonly words: readonly Token[];
  readonly text: string;
  readonly statement: Statement;
}

/** What a clause without a verb is: the nouns tell. */
export function classOfFragment(
  { clause, statement, kind }: ClassifyInput,
  lexicon: Lexicon,
  known: Frames,
): StatementClass {
  const words = clause.tokens.filter(({ kind: of }) => of !== 'sign');
  const [first] = words;
  if (first === undefined) return 'topic';
  const note = { words, text: statement.folded.slice(first.start, clause.end), statement };
  return kind === 'cpd'
    ? classOfTrainingNote(note, lexicon, known)
    : classOfSupportNote(note, lexicon, known);
}

function classOfTrainingNote(note: Note, lexicon: Lexicon, known: Frames): StatementClass {
  const { words, text, statement } = note;
  if (describesChange(words, lexicon) || isShown(note)) return 'outcome';
  if (known.exposure(text))
    return /^(?:introduction to|an overview of|overview of)/.test(text) ? 'topic' : 'process';
  if (known.aspiration(text)) return 'aspiration';
  if (namesChange(words, text, lexicon)) return 'outcome';
  const core = beforePreposition(words);
  if (known.procedure(text) || isPaperworkFragment(core, lexicon)) return 'process';
  if (isProvisionFragment(words, core, text, lexicon)) return 'provision';
  return isLongWithBe(words) && !statement.has('baseline') ? 'need' : 'topic';
}

function classOfSupportNote(note: Note, lexicon: Lexicon, known: Frames): StatementClass {
  const { words, text, statement } = note;
  if (words.slice(1, 5).some(({ word }) => doneByService.has(word))) return 'provision';
  if (/^no \w+ing\b/.test(text) || namesResult(text)) return 'outcome';
  if (isProcedureDone(words, lexicon)) return 'process';
  if (describesChange(words, lexicon) || isShown(note)) return 'outcome';
  if (known.need(text)) return 'need';
  if (known.aspiration(text)) return 'aspiration';
  if (namesChange(words, text, lexicon)) return 'outcome';
  const core = beforePreposition(words);
  if (known.procedure(text) || isPaperworkFragment(core, lexicon)) return 'process';
  if (needOpening.test(text)) return 'need';
  if (words.slice(0, 6).some(({ word }) => paperNouns.has(word))) return 'process';
  if (isProvisionFragment(words, core, text, lexicon) || hasDetailsOfProvision(words, text))
    return 'provision';
  if (isLongWithBe(words)) return 'need';
  return words.length > 2 && statement.has('criterion') ? 'outcome' : 'topic';
}

/** With where it starts, or by what it shows, it is meant as a change. */
function isShown({ statement, text }: Note): boolean {
  return statement.has('baseline') || /\b(?:shown|seen|demonstrated) (?:by|in|when)\b/.test(text);
}

function isLongWithBe(words: readonly Token[]): boolean {
  return words.length > 3 && words.some(({ word }) => be.has(word) || have.has(word));
}

/** "Very limited diet", "No sense of danger", "Gaps in number bonds": what is lacking, jotted down. */
const needOpening = new RegExp(
  String.raw`^(?:very |significant |severe |some |a )*${alternatives(frames, 'need_openings')}\b`,
);
const paperNouns = wordsOf(paperwork, 'fragment_nouns');

/** Whoever jots down a thing with where, when, for whom or with whom means what is given; a bare name is a topic. */
function hasDetailsOfProvision(words: readonly Token[], text: string): boolean {
  return (
    words.length >= 4 &&
    !/[:?]/.test(text.slice(0, 40)) &&
    /\b(?:for|with|by|in (?:a|the|all|lower)|on (?:a|the|every|all|site|mon|tues|wednes|thurs|fri)|at (?:the|\d)|mon|tue|wed|thu|fri|every|daily|weekly|fortnight|run by|led by|delivered)\w*\b|\d/.test(
      text,
    )
  );
}

function participleIn(words: readonly Token[], lexicon: Lexicon): Verb | undefined {
  return words
    .slice(1, 4)
    .map(({ word }) => lexicon.verb(word))
    .find((verb) => verb?.form === 'past');
}

/** "EHCP reviewed". */
function isProcedureDone(words: readonly Token[], lexicon: Lexicon): boolean {
  return lexicon.is('procedure', participleIn(words, lexicon)?.base ?? '');
}

/** "Confidence improved" is a change, "visual timetable improved" what is given. */
function describesChange(words: readonly Token[], lexicon: Lexicon): boolean {
  const isGiven = lexicon.is('provision', words[0]?.word ?? '');
  return participleIn(words, lexicon)?.visibility === 'covert' && !isGiven;
}

/** "Improved reading", "attendance up": a difference that is hoped for. "Access to more books" is none. */
function namesChange(words: readonly Token[], text: string, lexicon: Lexicon): boolean {
  const [first] = words.filter(({ word }) => !/^(?:an?|the)$/.test(word));
  if (lexicon.is('change', first?.word ?? '')) return true;
  return (
    words.slice(0, 3).some(({ word }) => comparisons.has(word)) && !/^(?:access|support|help)/.test(text)
  );
}

function beforePreposition(words: readonly Token[]): readonly Token[] {
  const at = words.findIndex(({ word }) => prepositions.has(word));
  return at < 0 ? words : words.slice(0, at);
}

/** "2 x 20 minutes", "1:1 with a TA": so much of it is given. */
const dose =
  /\b(?:\d+(?:\.\d+)?|one|two|three|four|five|six|eight|ten|twelve|fifteen|twenty) ?(?:x|hours?'?|hrs?|half-hours?|mins?|minutes?|sessions?)(?!\w)|\b(?:1:1|1-1|one-to-one|one to one)\b|\b(?:daily|weekly|twice[- ]weekly|fortnightly|termly|half-termly)\b/;
const opening = new RegExp(String.raw`^(?:${alternatives(provision, 'openings')}|\d)`);

function isProvisionFragment(
  words: readonly Token[],
  core: readonly Token[],
  text: string,
  lexicon: Lexicon,
): boolean {
  if (dose.test(text) || opening.test(text)) return true;
  if (!core.some(({ word }) => lexicon.is('provision', word))) return false;
  // A bare name of a programme or a subject is a topic; what is given comes with an article, a number or details.
  const hasDetails =
    determiners.has(words[0]?.word ?? '') || /\b(?:with|for|from|in|on|at|to|by|x|and)\b|\d|£|,/.test(text);
  return words.length > 2 && hasDetails && !text.includes(':');
}
