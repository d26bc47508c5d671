import { alternatives } from '../grammar/patterns.ts';
import circumstances from '../lexicon/circumstances.lexicon.yaml';
import { wordsOf, type Lexicon } from '../lexicon.ts';
import type { Clause } from '../reading/clause.ts';
import type { Token } from '../reading/tokens.ts';
import { isComplement, type Phrase } from './complement.ts';
import { determiners } from '../reading/words.ts';

const sources = wordsOf(circumstances, 'sources');
const occasions = wordsOf(circumstances, 'occasions');
const listeners = wordsOf(circumstances, 'listeners');
const manners = wordsOf(circumstances, 'manners');
const noHelp = wordsOf(circumstances, 'no_help');
const help = wordsOf(circumstances, 'help');
const onPlaces = wordsOf(circumstances, 'on_places');
const noPlaces = wordsOf(circumstances, 'no_places');
const ofDoing = new RegExp(`^${alternatives(circumstances, 'of_doing')}`);
const withOthers = new RegExp(`^${alternatives(circumstances, 'with_others')}`);

/** Whether a phrase says under which circumstances; `at` is where its preposition stands, `rest` what follows it. */
export function isCircumstance(
  clause: Clause,
  at: number,
  rest: readonly Token[],
  lexicon: Lexicon,
): boolean {
  const preposition = clause.tokens[at]?.word ?? '';
  const previous = clause.tokens[at - 1];
  const isVerb = clause.heads.some(({ token }) => token === previous);
  const phrase: Phrase = {
    preposition,
    rest,
    verbBefore: isVerb ? previous : undefined,
    opensClause: at === 0,
    has: (list) => rest.some(({ word }) => lexicon.is(list, word)),
  };
  if (isComplement(phrase, clause, at, lexicon)) return false;
  // "Engages in", "difficulty with".
  if (/^(?:in|with|at)$/.test(preposition) && ofDoing.test(previous?.word ?? '')) return false;
  return byPreposition(phrase, lexicon);
}

function byPreposition(phrase: Phrase, lexicon: Lexicon): boolean {
  const { preposition, rest, verbBefore, opensClause, has } = phrase;
  const first = rest[0]?.word ?? '';
  switch (preposition) {
    case 'with':
      return isBeside(phrase);
    case 'at':
    case 'in':
    case 'inside':
    case 'around':
    case 'near':
    case 'beside':
    case 'on':
      // "Looks at the picture", "hands in homework": what follows the verb at once belongs to it.
      if (verbBefore !== undefined && !has('settings')) return false;
      return (
        (opensClause && !rest.slice(0, 4).some(({ word }) => noPlaces.has(word))) || isPlace(phrase, lexicon)
      );
    case 'within':
      return has('settings');
    case 'before':
    case 'after':
      // "Waits before repeating a question", "looks after her aids": a way of doing it.
      if (first.endsWith('ing') || verbBefore !== undefined) return false;
      return (
        opensClause || (preposition === 'before' ? has('settings') : rest.length > 0 && !has('vague_object'))
      );
    case 'from':
      return rest.some(({ word }) => sources.has(word));
    case 'for':
      return occasions.has(first);
    case 'to':
      return isListener(rest);
    case 'against':
      return rest.some(({ word }) => /^(?:noise|checklist|criteria|background|template)$/.test(word));
    case 'over':
      return has('settings') && /^(?:the|his|her|their)$/.test(first);
    default:
      return has('settings') && !has('learners');
  }
}

/** "With a visual timetable"; in "plays with her friends" the friends belong to the playing. */
function isBeside({ rest, verbBefore, has }: Phrase): boolean {
  if (
    /^(?:what|which|whom|each|it|this|that|not|no|nobody|nothing|everything|him|them|us)$/.test(
      rest[0]?.word ?? '',
    )
  )
    return false;
  if (rest.slice(0, 5).some(({ word }) => noHelp.has(word)) && !rest.some(({ word }) => help.has(word)))
    return false;
  return !(verbBefore !== undefined && withOthers.test(verbBefore.word) && has('learners'));
}

/** "To an unfamiliar adult". */
function isListener(rest: readonly Token[]): boolean {
  return (
    rest.some(({ word }) => listeners.has(word)) &&
    rest.some(({ word }) => /^(?:unfamiliar|new|familiar|different)$/.test(word))
  );
}

/** A way of speaking or writing: "in his own words", "in a louder voice". */
const inManner = /\b(?:own words|louder|quieter|voice|english|mind|place of|someone else)\b/;

/** A place, an occasion or a thing to do it on: what follows is neither an idea nor a way of doing. */
function isPlace({ preposition, rest, has }: Phrase, lexicon: Lexicon): boolean {
  const [first] = rest;
  if (first === undefined || first.kind === 'number' || manners.has(first.word)) return false;
  if (rest.slice(0, 4).some(({ word }) => noPlaces.has(word))) return false;
  if (inManner.test(rest.map(({ word }) => word).join(' '))) return false;
  if (preposition === 'on') return rest.slice(0, 4).some(({ word }) => onPlaces.has(word));
  if (has('settings')) return true;
  if (preposition === 'in') return false;
  if (has('vague_object') || rest.some(({ word }) => lexicon.is('change', word))) return false;
  if (preposition === 'at') return !/^(?:least|most|all|once|first|last|present)$/.test(first.word);
  return determiners.has(first.word) || rest.length > 1;
}
