import circumstances from '../lexicon/circumstances.lexicon.yaml';
import { wordsOf, type Lexicon } from '../lexicon.ts';
import type { Clause } from '../reading/clause.ts';
import type { Token } from '../reading/tokens.ts';
import { determiners } from '../reading/words.ts';

const placing = wordsOf(circumstances, 'placing');
const staying = wordsOf(circumstances, 'staying');
const furniture = wordsOf(circumstances, 'furniture');
const conditions = wordsOf(circumstances, 'of_people');

/** A phrase that begins with a preposition. */
export interface Phrase {
  readonly preposition: string;
  readonly rest: readonly Token[];
  /** The verb it follows at once, if it follows one. */
  readonly verbBefore: Token | undefined;
  readonly opensClause: boolean;
  /** Whether one of its words is in a list. */
  has(list: 'settings' | 'learners' | 'vague_object'): boolean;
}

/** Whether a phrase belongs to the verb or the person before it, and so says nothing of circumstances. */
export function isComplement(phrase: Phrase, clause: Clause, at: number, lexicon: Lexicon): boolean {
  return (
    belongsToVerb(phrase) ||
    isPlacedThere(clause, at, phrase) ||
    describesPerson(phrase, clause.tokens[at - 1], lexicon)
  );
}

/** "Goes over the ramp", "turns around 5 times": what is moved over or around, or how often. */
function belongsToVerb({ preposition, rest: [first], verbBefore }: Phrase): boolean {
  if (preposition === 'around' && first?.kind === 'number') return true;
  return (
    verbBefore !== undefined &&
    /^(?:over|around|between)$/.test(preposition) &&
    /^\d|^(?:her|his|their|the)$/.test(first?.word ?? '')
  );
}

/** "Puts her coat on the peg", "sits at the table": where something is put, or somebody is, belongs to the doing. */
function isPlacedThere({ heads, tokens }: Clause, at: number, { preposition, rest }: Phrase): boolean {
  if (!/^(?:in|on|at|into|onto|inside)$/.test(preposition)) return false;
  const head = heads.findLast(({ at: where }) => where < at);
  const between = head === undefined ? [] : tokens.slice(head.at + 1, at);
  const base = head?.verb?.base ?? '';
  if (
    between.length > 6 ||
    between.some(({ word }) => word === ',' || /^(?:in|on|at|with|when|while)$/.test(word))
  )
    return false;
  const [first] = rest;
  if (placing.has(base) && preposition !== 'at') return first !== undefined && determiners.has(first.word);
  return staying.has(base) && rest.some(({ word }) => furniture.has(word));
}

/** "A pupil with hearing loss", "children with EAL": which one is meant. */
function describesPerson(
  { preposition, rest }: Phrase,
  previous: Token | undefined,
  lexicon: Lexicon,
): boolean {
  if (preposition !== 'with' || previous === undefined) return false;
  return lexicon.is('learners', previous.word) || rest.slice(0, 4).some(({ word }) => conditions.has(word));
}
