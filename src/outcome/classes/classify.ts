import type { StatementClass } from '../assessment.ts';
import { numberPattern } from '../grammar/numbers.ts';
import { alternatives } from '../grammar/patterns.ts';
import { fewer } from '../grammar/results.ts';
import frames from '../lexicon/frames.lexicon.yaml';
import type { Lexicon } from '../lexicon.ts';
import type { Token } from '../reading/tokens.ts';
import { isAdverb, modals } from '../reading/words.ts';
import type { ClassifyInput } from './clauseToJudge.ts';
import { classOfFragment } from './fragment.ts';
import type { Frames } from './frames.ts';
import { classOfSupport } from './support.ts';
import { classOfTraining } from './training.ts';

/** "Executive function: what it is", "Hoists and slings: refresher". */
const namesTopic = new RegExp(
  String.raw`^\s*[^:.;]{3,50}:\s*${alternatives(frames, 'topic_notes')}\b[^.]{0,60}$`,
);
const introduces = /^\s*(?:an? )?(?:introduction to|overview of|guide to)\b/;
/** "Finds assemblies overwhelming", "was excluded twice", "is two years behind": how things are, not as a frame says it. */
const foundHard = new RegExp(
  String.raw`^finds? [^.;]{0,60}\b${alternatives(frames, 'hard')}\b|^is (?:hard|difficult|tricky) for\b|^(?:was|were)\b|^(?:is|are) (?:\d|below|behind|well below|at risk|years|months)`,
);
/** Even beside "will" these say what is lacking: "will need help". */
const lacks =
  /^(?:needs?|requires?|has difficult|have difficult|struggl|cannot|can't|is unable|are unable|lacks?)\b/;

/** "Is 44 or above": a figure to be reached, not how things are. */
const orMore = /\d (?:or|and) (?:above|below|more|less|higher|lower|under|over)\b/;

const wantsChange =
  /^(?:wants?|(?:would |'?d )?like|would love|'?d love|hopes?) to (?:get better|improve|learn|be better|be more|feel more|stop|be able|keep|remember)\b/;

/** "Needs 25 hours of support": so much of it is asked for, and no difficulty told. */
const needsHours = new RegExp(
  String.raw`^(?:needs?|requires?) (?:an? |at least |about |up to |between )?(?:${numberPattern}(?::1)?|\d:1)\b[^.;]{0,25}\b(?:hours?|hrs?|sessions?|staffing|support|help|ta)\b`,
);

/** "20 hours of 1:1 support in the mornings", "weekly counselling for Lorna", "opportunities to practise": a note of what is given. */
const opensWithDose = new RegExp(
  String.raw`^(?:up to |about |an? )?(?:(?:${numberPattern})(?: (?:x|or \w+))? ?(?:hours?'?|hrs?|half-(?:hour|day)s?|sessions?|visits?|blocks?)(?!\w)(?!.* will )|(?:weekly|daily|fortnightly|half[- ]?termly|termly|regular) (?:[\w:]+ ){0,3}?(?:counselling|sessions?|visits?|therapy|input|support|check-?ins?|mentoring|physio|tuition)\b(?!.* will )|opportunit(?:y|ies)\b)`,
);

/** Only so much is managed now, or it goes with something hard: told in the present and without a date, that is a need. */
const managesLittle = new RegExp(
  String.raw`\b(?:about|around|only|just|approx(?:imately)?) (?:${numberPattern})\b|\b(?:and|but|;) (?:he |she |they )?(?:cannot|can't|finds?|struggles?|gets? (?:lost|upset|frustrated|angry|distressed)|loses|tires|misses|complains|rips|hits)\b|\b(?:per)?centile\b|\byears behind\b|\bstandard(?:ised)? score\b`,
);

/** "Will only need one prompt" says how little help is left, not what is hard. */
const needsLittle =
  /^needs? (?:(?:no|only|just|at most|(?:no more|fewer|less) than) )*(?:(?:\d|one|two|a single) )?(?:\w+ )?(?:prompts?|reminders?|cues?)\b/;

/** Decides what one clause is, from who does what in it. */
export function classify(input: ClassifyInput, lexicon: Lexicon, known: Frames): StatementClass {
  const { clause, kind, statement } = input;
  if (kind === 'cpd' && isTopic(input)) return 'topic';
  const said = predicateWords(input);
  const words = statement.folded.slice(clause.tokens[0]?.start ?? clause.start, clause.end);
  // "I want to get better at spelling" is a change, in the learner's own words.
  if (kind === 'pupil' && wantsChange.test(said)) return 'outcome';
  if (isWish(said, input, known)) return 'aspiration';
  if (kind !== 'cpd' && /^\W*unable to\b/.test(words)) return 'need';
  if (clause.predicate === undefined) return classOfFragment(input, lexicon, known);
  if (kind !== 'cpd' && (needsHours.test(said) || opensWithDose.test(words))) return 'provision';
  const bySubject =
    kind === 'cpd' ? classOfTraining(input, said, known) : classOfSupport(input, said, lexicon, known);
  if (bySubject !== undefined) return bySubject;
  if (clause.intended && needsLittle.test(said)) return 'outcome';
  return saysHowItIs(said, words, input, known) || lacks.test(said) ? 'need' : 'outcome';
}

/** The heading of a slide rather than an objective. */
function isTopic({ clause, statement }: ClassifyInput): boolean {
  const words = statement.folded.slice(clause.start, clause.end);
  return namesTopic.test(words) || (clause.predicate === undefined && introduces.test(words));
}

/** A wish, unless it says what will be seen and by when: then it is an outcome in the learner's own words. */
function isWish(said: string, { hasBehaviour, statement }: ClassifyInput, known: Frames): boolean {
  const bare = said.replace(/^be (?=\w+ing\b)/, '');
  if (known.life(bare) && !/\d/.test(bare)) return true;
  const distant = /\b(?:is|are|turns?) \d{2}\b|\b20[3-9]\d\b/.test(statement.folded);
  return known.aspiration(bare) && !(hasBehaviour && statement.has('when') && !distant);
}

/** "Struggles to wait", "can become upset": the present, unless a doing with its date or its "not" makes it an aim. */
function saysHowItIs(
  said: string,
  words: string,
  { clause, hasBehaviour, statement }: ClassifyInput,
  known: Frames,
): boolean {
  if (statement.has('when') && (fewer.test(words) || orMore.test(said))) return false;
  if (clause.intended && !/^can (?:be|become|get)\b/.test(said)) return false;
  if (hasBehaviour && (statement.has('when') || clause.heads.some(({ negated }) => negated))) return false;
  // "Can be understood by strangers" is an outcome.
  const canBeSeen = hasBehaviour && /^can be\b/.test(said);
  if (!statement.has('when') && !statement.has('baseline') && managesLittle.test(words)) return true;
  return (known.need(said) && !canBeSeen) || foundHard.test(said);
}

/** What is said of the subject, from the first word that carries meaning: behind "will", "to" and adverbs. */
function predicateWords({ clause, statement }: ClassifyInput): string {
  const { predicate, tokens, end } = clause;
  const token =
    predicate === undefined
      ? tokens.find(({ kind }) => kind !== 'sign')
      : tokens.slice(predicate).find((each) => !isEmpty(each));
  return token === undefined ? '' : statement.folded.slice(token.start, end);
}

/** "Can" and "would" stay: what can be is often what is. So do adverbs by which needs are told: "often", "rarely". */
function isEmpty({ word, kind }: Token): boolean {
  if (modals.has(word)) return !/^(?:can|cannot|can't|would)$/.test(word);
  if (word === 'to') return true;
  return kind === 'word' && isAdverb(word) && !/^(?:often|rarely|regularly|not)$/.test(word);
}
