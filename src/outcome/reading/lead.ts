import reading from '../lexicon/reading.lexicon.yaml';
import { wordsOf, type Lexicon } from '../lexicon.ts';
import { isPerson } from './neighbours.ts';
import type { Token } from './tokens.ts';
import { conjunctions, modals, prepositions, pronouns } from './words.ts';

const headings = wordsOf(reading, 'headings');
const listEnds = wordsOf(reading, 'list_ends');

/**
 * Where the subject begins among the tokens, what may stand before it passed over: "Given a visual prompt,", "When the
 * room is loud,". The number of tokens where a clause has nothing else.
 */
export function skipLead(tokens: readonly Token[], from: number, lexicon: Lexicon): number {
  let at = from;
  while (at < tokens.length && (tokens[at]?.kind === 'sign' || conjunctions.has(tokens[at]?.word ?? '')))
    at++;
  const word = tokens[at]?.word ?? '';
  if (headings.has(word) && tokens[at + 1]?.word === ':') return skipLead(tokens, at + 2, lexicon);
  if (!prepositions.has(word) || word === 'to' || word === 'of') return afterDoing(tokens, at, lexicon) ?? at;
  // "At least four of them …".
  if (/^(?:at|up)$/.test(word) && /^(?:least|most|to)$/.test(tokens[at + 1]?.word ?? '')) return at;
  // "For Sam to ask …".
  if (word === 'for' && tokens.slice(at, at + 6).some((token) => token.word === 'to')) return at + 1;
  const modal = tokens.findIndex((token, index) => index > at && modals.has(token.word));
  const comma = tokens.findIndex((token, index) => index > at && token.word === ',');
  // "Using a cup without spilling by May, parents keeping a tally": nobody does anything after the comma.
  const isDoing = word === 'using' && modal < 0 && !doesSomething(tokens, comma + 1, tokens.length, lexicon);
  if (comma >= 0 && !isDoing && endsLead(tokens, at, comma, modal, lexicon))
    return skipLead(tokens, lastOfList(tokens, comma) + 1, lexicon);
  if (modal >= 0) return at;
  return afterClause(tokens, at, lexicon) ?? (opensClause(word) ? tokens.length : at);
}

/** "Standing in her frame, Anoushka reaches …": what somebody is doing meanwhile ends at the comma before who it is. */
function afterDoing(tokens: readonly Token[], at: number, lexicon: Lexicon): number | undefined {
  const first = tokens[at];
  if (first === undefined || !/[a-z]{2}(?:ing|ed)$/.test(first.word) || lexicon.is('change', first.word))
    return undefined;
  const comma = tokens.findIndex((token, index) => {
    const [next, then] = [tokens[index + 1], tokens[index + 2]];
    if (index <= at || token.word !== ',' || next === undefined || then === undefined) return false;
    const isWho = (next.capital && next.kind === 'word') || pronouns.has(next.word);
    return isWho && (modals.has(then.word) || /[^s]s$/.test(then.word) || then.word === 'to');
  });
  return comma < 0 ? undefined : skipLead(tokens, comma + 1, lexicon);
}

/** "When the room is loud" has a subject and a verb of its own; "in a loud room" has not. */
function opensClause(word: string): boolean {
  return /^(?:when|while|if|whenever|because)$/.test(word);
}

/** The comma ends what stands before the subject, unless somebody has done something already and nobody does after it. */
function endsLead(
  tokens: readonly Token[],
  at: number,
  comma: number,
  modal: number,
  lexicon: Lexicon,
): boolean {
  const isLead =
    opensClause(tokens[at]?.word ?? '') ||
    !doesSomething(tokens, at + 1, comma, lexicon) ||
    doesSomething(tokens, comma + 1, tokens.length, lexicon);
  return isLead && (modal < 0 || comma < modal || tokens.slice(comma).some(isModal));
}

function isModal({ word }: Token): boolean {
  return modals.has(word);
}

/** "When he's getting wound up Tyrell hands over": without a comma the clause ends before a name that does something. */
function afterClause(tokens: readonly Token[], at: number, lexicon: Lexicon): number | undefined {
  const subject = tokens.findIndex(
    (token, index) =>
      index > at + 2 && token.capital && lexicon.verb(tokens[index + 1]?.word ?? '')?.form === 'present',
  );
  return subject < 0 ? undefined : subject;
}

/** Whether somebody is named in a stretch with what they do. */
function doesSomething(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): boolean {
  return tokens.slice(from, to).some((token, index) => {
    const next = tokens[from + index + 1];
    const who =
      (token.capital && token.kind === 'word') || pronouns.has(token.word) || isPerson(token.word, lexicon);
    return (
      who &&
      next !== undefined &&
      lexicon.verb(next.word)?.form === 'present' &&
      !isPerson(next.word, lexicon)
    );
  });
}

/** "With a board, an overlay and an assistant beside him, Farrukh types": the list ends before a capital or a pronoun. */
function lastOfList(tokens: readonly Token[], comma: number): number {
  const last = tokens.findIndex(({ word }, at) => {
    const next = tokens[at + 1];
    return (
      at >= comma &&
      word === ',' &&
      next !== undefined &&
      (next.capital || pronouns.has(next.word) || listEnds.has(next.word))
    );
  });
  return last < 0 ? comma : last;
}
