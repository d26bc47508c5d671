import type { Lexicon } from '../lexicon.ts';
import type { Clause } from './clause.ts';
import { headsFrom } from './heads.ts';
import { isPerson, isPluralPerson } from './neighbours.ts';
import { subjectOf } from './subject.ts';
import type { Token } from './tokens.ts';
import { isAdverb, leadsNoun, modals, plurals, prepositions, pronouns } from './words.ts';

/** So many words may stand between a person and what they do: "Josh, in his placement at the garden centre, greets". */
const reach = 14;

/**
 * A doing that stands late in its clause: "What we want to see by May is that he walks in by himself", "Before leaving school
 * Stefan tells three people". Nothing where nobody is named with a doing in the present. For clauses in which nothing
 * was found from their start.
 */
export function lateDoing(clause: Clause, lexicon: Lexicon): Clause | undefined {
  const { tokens } = clause;
  for (const [at, token] of tokens.entries()) {
    if (!isWho(token, lexicon) || leadsAside(tokens[at - 1])) continue;
    const does = doingAfter(tokens, at, lexicon);
    if (does === undefined) continue;
    const rest = tokens.slice(at);
    const heads = headsFrom(rest, does - at, lexicon);
    if (heads.length === 0) continue;
    return {
      start: token.start,
      end: clause.end,
      tokens: rest,
      subject: subjectOf(rest.slice(0, does - at), lexicon),
      heads,
      predicate: does - at,
      intended: false,
    };
  }
  return undefined;
}

function isWho({ word, capital, kind }: Token, lexicon: Lexicon): boolean {
  if (kind !== 'word' || lexicon.is('adults', word)) return false;
  if (pronouns.has(word)) return !/^(?:it|we|you)$/.test(word);
  return lexicon.is('learners', word) || (capital && !lexicon.isKnown(word) && !prepositions.has(word));
}

/** "When he …", "which she …": what follows is a circumstance or says more about something. */
function leadsAside(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    /^(?:when|whenever|if|while|as|because|until|before|after|where|which|what|who|than|once)$/.test(
      token.word,
    )
  );
}

/** Where what they do stands: right after them, or after what a comma sets apart. */
function doingAfter(tokens: readonly Token[], who: number, lexicon: Lexicon): number | undefined {
  const whose = tokens[who];
  const isPlural = whose !== undefined && (plurals.has(whose.word) || isPluralPerson(whose.word, lexicon));
  let at = who + 1;
  if (tokens[at]?.word === ',') {
    const close = tokens.findIndex(({ word }, index) => index > at && word === ',');
    if (close < 0 || close - at > reach) return undefined;
    at = close + 1;
  }
  const isIntended = modals.has(tokens[at]?.word ?? '');
  while (isAdverb(tokens[at]?.word ?? '') || modals.has(tokens[at]?.word ?? '')) at++;
  return isDoing(tokens, at, { isPlural, isIntended, isName: whose?.capital === true }, lexicon)
    ? at
    : undefined;
}

/** "Tells three people"; after several people or "will" the base form, and something must follow that only follows a verb. */
function isDoing(
  tokens: readonly Token[],
  at: number,
  who: { readonly isPlural: boolean; readonly isIntended: boolean; readonly isName: boolean },
  lexicon: Lexicon,
): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || token.capital || isPerson(token.word, lexicon)) return false;
  const verb = lexicon.verb(token.word);
  // "Ewan strips": no list has it.
  if (verb === undefined) return who.isName && /[^s]s$/.test(token.word) && !lexicon.isKnown(token.word);
  if (verb.visibility === 'covert') return false;
  if (verb.form === 'present' || who.isIntended) return verb.form !== 'past';
  const follows =
    next !== undefined && (leadsNoun(next.word) || next.kind === 'number' || isAdverb(next.word));
  return who.isPlural && verb.form === 'base' && follows;
}
