import type { Lexicon } from '../lexicon.ts';
import type { Subject, SubjectKind } from './clause.ts';
import { isPerson } from './neighbours.ts';
import type { Token } from './tokens.ts';
import { conjunctions, determiners, prepositions, pronouns } from './words.ts';

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

export function kindOf(words: readonly Token[], lexicon: Lexicon): SubjectKind {
  const first = words[0]?.word ?? '';
  if (/^(?:due|because|owing)$/.test(first)) return 'person';
  if (pronouns.has(first)) return first.startsWith('it') ? 'thing' : 'person';
  // What stands after a preposition only says more about the one before it: "staff in the nursery".
  const head = words.findIndex(({ word }, at) => at > 0 && prepositions.has(word) && word !== 'of');
  const core = head < 0 ? words : words.slice(0, head);
  const last = core.at(-1)?.word ?? '';
  if (/(?:'s|s')$/.test(core.at(-2)?.word ?? '') && !isPerson(last, lexicon)) return 'thing';
  if (lexicon.is('procedure_noun', last) && !isPerson(last, lexicon)) return 'thing';
  if (core.some(({ word }) => lexicon.is('learners', word)) && !lexicon.is('adults', last)) return 'learner';
  if (core.some(({ word }) => lexicon.is('trainees', word))) return 'trainee';
  if (core.some(({ word }) => lexicon.is('adults', word))) return 'adult';
  if (core.some(({ word }) => pronouns.has(word))) return 'person';
  // "Support for learning teacher": what is said of it tells that it is a person.
  if (head > 0 && lexicon.is('provision', last) && lexicon.is('adults', words.at(-1)?.word ?? ''))
    return 'adult';
  const [only] = core;
  const isNoun = (['vague_object', 'change', 'provision', 'settings', 'procedure_noun'] as const).some(
    (list) => lexicon.is(list, only?.word ?? ''),
  );
  if (core.length === 1 && isNoun) return 'thing';
  const capitals = core.filter(({ capital, word }) => capital || conjunctions.has(word) || word === 'and');
  if (only?.capital === true && capitals.length === core.length && !determiners.has(first))
    return only.word === 'it' ? 'thing' : 'person';
  if (
    core.length > 1 &&
    core.some(({ capital, kind }, at) => capital && kind === 'word' && at > 0) &&
    !determiners.has(first)
  )
    return 'person';
  if (/^(?:x|yp|s|pupil|z)$/.test(first)) return 'person';
  return /\b(?:one|ones|half|some|others|most)\b/.test(last) ? 'person' : 'thing';
}
