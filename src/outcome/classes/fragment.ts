import type { StatementClass } from '../assessment.ts';
import { alternatives } from '../grammar/patterns.ts';
import { namesResult } from '../grammar/results.ts';
import frames from '../lexicon/frames.lexicon.yaml';
import paperwork from '../lexicon/paperwork.lexicon.yaml';
import provision from '../lexicon/provision.lexicon.yaml';
import { wordsOf, type Lexicon } from '../lexicon.ts';
import type { Token } from '../reading/tokens.ts';
import { be, determiners, have, prepositions } from '../reading/words.ts';
import type { ClassifyInput } from './clauseToJudge.ts';
import type { Frames } from './frames.ts';
import { isPaperworkFragment } from './paperwork.ts';

const doneByService = wordsOf(provision, 'done_by_service');
const comparisons = wordsOf(frames, 'comparisons');

/** What a clause without a verb is: the nouns tell. */
export function classOfFragment(input: ClassifyInput, lexicon: Lexicon, known: Frames): StatementClass {
  const { clause, statement, kind } = input;
  const words = clause.tokens.filter(({ kind: of }) => of !== 'sign');
  const [first] = words;
  if (first === undefined) return 'topic';
  const text = statement.folded.slice(first.start, clause.end);
  const isTraining = kind === 'cpd';
  if (!isTraining && words.slice(1, 5).some(({ word }) => doneByService.has(word))) return 'provision';
  if (/^no \w+ing\b/.test(text)) return 'outcome';
  if (!isTraining && namesResult(statement.folded.slice(first.start, clause.end))) return 'outcome';
  const participle = classByParticiple(words, isTraining, lexicon);
  if (participle !== undefined) return participle;
  if (statement.has('baseline') || /\b(?:shown|seen|demonstrated) (?:by|in|when)\b/.test(text))
    return 'outcome';
  if (isTraining && known.exposure(text))
    return /^(?:introduction to|an overview of|overview of)/.test(text) ? 'topic' : 'process';
  if (!isTraining && known.need(text)) return 'need';
  if (known.aspiration(text)) return 'aspiration';
  if (namesChange(words, text, lexicon)) return 'outcome';
  const core = beforePreposition(words);
  if (known.procedure(text) || isPaperworkFragment(core, lexicon)) return 'process';
  if (!isTraining && needOpening.test(text)) return 'need';
  if (!isTraining && words.slice(0, 6).some(({ word }) => paperNouns.has(word))) return 'process';
  if (isProvisionFragment(words, core, text, lexicon) || (!isTraining && hasDetailsOfProvision(words, text)))
    return 'provision';
  if (words.length > 3 && words.some(({ word }) => be.has(word) || have.has(word))) return 'need';
  return !isTraining && words.length > 2 && statement.has('criterion') ? 'outcome' : 'topic';
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

/** "EHCP reviewed" is procedure, "confidence improved" a change, "visual timetable improved" what is given. */
function classByParticiple(
  words: readonly Token[],
  isTraining: boolean,
  lexicon: Lexicon,
): 'process' | 'outcome' | undefined {
  const participle = words
    .slice(1, 4)
    .map(({ word }) => lexicon.verb(word))
    .find((verb) => verb?.form === 'past');
  if (participle === undefined) return undefined;
  if (!isTraining && lexicon.is('procedure', participle.base)) return 'process';
  const isGiven = lexicon.is('provision', words[0]?.word ?? '');
  return participle.visibility === 'covert' && !isGiven ? 'outcome' : undefined;
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
