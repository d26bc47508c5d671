import { numberOf } from '../../grammar/numbers.ts';
import type { Lexicon } from '../../lexicon.ts';
import type { Clause } from '../../reading/clause.ts';
import type { Statement } from '../../reading/statement.ts';
import type { Token } from '../../reading/tokens.ts';
import { determiners, isAdverb } from '../../reading/words.ts';
import type { Behaviour } from '../behaviour.ts';

/**
 * What is done in a statement that says by when and how well, where no verb was found by its place. Whoever gives both
 * nearly always means something that can be counted, so the benefit of the doubt is theirs; unless a word is there that
 * names what nobody can see: "copes", "confidence", "more".
 */
export function supposedDoing(
  clauses: readonly Clause[],
  statement: Statement,
  lexicon: Lexicon,
): readonly Behaviour[] {
  if (clauses.some(({ tokens }) => tokens.some((token) => isVague(token, lexicon)))) return [];
  for (const { tokens, predicate } of clauses) {
    const words = tokens.slice(predicate ?? 0).filter((token) => says(token, statement));
    const [first] = words;
    const last = words.at(-1);
    if (first !== undefined && last !== undefined)
      return [{ head: first, span: { start: first.start, end: last.end } }];
  }
  return [];
}

function isVague({ word }: Token, lexicon: Lexicon): boolean {
  return (
    lexicon.verb(word)?.visibility === 'covert' ||
    lexicon.is('vague_object', word) ||
    lexicon.is('change', word) ||
    /^(?:able|aware|confiden)/.test(word)
  );
}

/** A word that can say something of what is done. */
function says(token: Token, statement: Statement): boolean {
  const { kind, word } = token;
  return (
    kind === 'word' &&
    statement.isFree(token) &&
    numberOf(word) === undefined &&
    !determiners.has(word) &&
    !isAdverb(word)
  );
}
