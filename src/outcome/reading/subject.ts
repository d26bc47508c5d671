import { numberOf } from '../grammar/numbers.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Subject, SubjectKind } from './clause.ts';
import { isPerson } from './neighbours.ts';
import type { Token } from './tokens.ts';
import { conjunctions, determiners, prepositions, pronouns } from './words.ts';

/** The subject among the tokens before a predicate; what a comma sets apart near their start is left out. */
export function subjectOf(tokens: readonly Token[], lexicon: Lexicon): Subject | undefined {
  const comma = tokens.findIndex(({ word }, at) => word === ',' && at > 0);
  const words = (comma > 0 && comma <= 6 ? tokens.slice(0, comma) : tokens).filter(
    ({ kind }) => kind !== 'sign',
  );
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined) return undefined;
  return { start: first.start, end: last.end, kind: kindOf(words, lexicon) };
}

/** Who or what some words name; `words` are a noun phrase without signs. Whatever nothing tells is a thing. */
export function kindOf(words: readonly Token[], lexicon: Lexicon): SubjectKind {
  const counted = words.slice(shareLength(words));
  if (counted.length === 0) return 'person';
  if (counted.length < words.length) return kindOf(counted, lexicon);
  const first = words[0]?.word ?? '';
  // "Due to his anxiety …" is about somebody.
  if (/^(?:due|because|owing)$/.test(first)) return 'person';
  if (pronouns.has(first)) return first.startsWith('it') ? 'thing' : 'person';
  // What stands after a preposition only says more about the one before it: "staff in the nursery".
  const head = words.findIndex(({ word }, at) => at > 0 && prepositions.has(word) && word !== 'of');
  const core = head < 0 ? words : words.slice(0, head);
  const last = core.at(-1)?.word ?? '';
  if (isSomethingOf(core, last, lexicon)) return 'thing';
  const people = kindOfPeople(core, last, lexicon);
  if (people !== undefined) return people;
  // "Support for learning teacher": what is said of it tells that it is a person.
  if (head > 0 && lexicon.is('provision', last) && lexicon.is('adults', words.at(-1)?.word ?? ''))
    return 'adult';
  if (isBareNoun(core, lexicon)) return 'thing';
  // "The three new arrivals".
  if (core.some(({ word }) => (numberOf(word) ?? 0) > 1) && /[^s]s$/.test(last) && !lexicon.isKnown(last))
    return 'person';
  if (isName(core)) return 'person';
  // "X", "YP" and the like stand for a name.
  if (/^(?:x|yp|s|pupil|z)$/.test(first)) return 'person';
  return /\b(?:one|ones|half|some|others|most)\b/.test(last) ? 'person' : 'thing';
}

/** How many words at the start say how many of how many are meant: "6 out of 9", "three in every four of the". */
function shareLength(words: readonly Token[]): number {
  const isNumber = (at: number): boolean => numberOf(words[at]?.word ?? '') !== undefined;
  let at = 0;
  if (!isNumber(at++)) return 0;
  // "10–12 of the 14".
  if (isNumber(at)) at++;
  if (words[at]?.word === 'out') at++;
  if (!/^(?:of|in|from)$/.test(words[at++]?.word ?? '')) return 0;
  while (determiners.has(words[at]?.word ?? '')) at++;
  if (!isNumber(at++)) return 0;
  return words[at]?.word === 'of' ? at + 1 : at;
}

/** "Priya's reading", "the annual review": not who has it or does it. */
function isSomethingOf(core: readonly Token[], last: string, lexicon: Lexicon): boolean {
  if (isPerson(last, lexicon)) return false;
  return /(?:'s|s')$/.test(core.at(-2)?.word ?? '') || lexicon.is('procedure_noun', last);
}

/** "The children", "new staff", "both of them", "each of the six"; nothing where no word is one for people. */
function kindOfPeople(core: readonly Token[], last: string, lexicon: Lexicon): SubjectKind | undefined {
  const has = (list: 'learners' | 'trainees' | 'adults'): boolean =>
    core.some(({ word }) => lexicon.is(list, word));
  if (
    core.some(
      ({ word }, at) => word === 'key' && /^(?:person|people|adults?)$/.test(core[at + 1]?.word ?? ''),
    )
  )
    return 'adult';
  // "Mrs Obi".
  if (/^(?:miss|mrs|mr|ms|dr|sir|professor)$/.test(core[0]?.word ?? '') && core[1]?.capital === true)
    return 'adult';
  if (has('learners') && !lexicon.is('adults', last)) return 'learner';
  if (has('trainees')) return 'trainee';
  if (has('adults')) return 'adult';
  if (core.some(({ word }) => pronouns.has(word))) return 'person';
  const isThing = lexicon.is('provision', last) || lexicon.is('settings', last);
  const isOnlyWord = core.length === 1;
  if (isOnlyWord && lexicon.is('instruments', last)) return 'thing';
  return /^(?:all|each|every)$/.test(core[0]?.word ?? '') && !isThing ? 'person' : undefined;
}

const nouns = ['vague_object', 'change', 'provision', 'settings', 'procedure_noun'] as const;

/** "Attendance", "Phonics": a capital at the start of a sentence makes no name of it. */
function isBareNoun([only, second]: readonly Token[], lexicon: Lexicon): boolean {
  return second === undefined && nouns.some((list) => lexicon.is(list, only?.word ?? ''));
}

/** "Zoe", "Sam and Tobi", "wee Ifan": capitals throughout, or one that does not begin the sentence. */
function isName(core: readonly Token[]): boolean {
  const [first] = core;
  if (first === undefined || determiners.has(first.word)) return false;
  const isAllCapitals = first.capital && core.every(({ capital, word }) => capital || conjunctions.has(word));
  return isAllCapitals || core.some(({ capital, kind }, at) => at > 0 && capital && kind === 'word');
}
