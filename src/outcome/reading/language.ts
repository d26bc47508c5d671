import type { NotAssessed } from '../assessment.ts';
import languages from '../lexicon/languages.lexicon.yaml';
import type { Lexicon, LexiconFile } from '../lexicon.ts';
import type { Token } from './tokens.ts';
import { be, conjunctions, determiners, have, modals, prepositions, pronouns } from './words.ts';

/** Says why a text cannot be judged, if it cannot. */
export type CannotBeJudged = (text: string, tokens: readonly Token[]) => NotAssessed | undefined;

/** "TBC", "outcome to be added": nothing has been written yet. */
const promised =
  /^\s*(?:(?:smart )?(?:outcomes?|targets?|aims?|objectives?) )?(?:\(?t\.?b\.?[ac]\.?\)?|(?:still )?to (?:be (?:added|agreed|confirmed|completed|decided|written|set|advised)|follow))\s*[.!]?\s*$/i;

export function createLanguageCheck(lexicon: Lexicon): CannotBeJudged {
  const foreign = new Set(
    Object.values(languages as LexiconFile).flatMap((groups) =>
      groups.flatMap(({ words }) => words.trim().split(/\s+/)),
    ),
  );
  const english = (word: string): boolean =>
    [determiners, pronouns, prepositions, modals, conjunctions, be, have].some((list) => list.has(word)) ||
    /^(?:what|why|how|who|which|where|when|there|than|as|if)$/.test(word) ||
    lexicon.isKnown(word);
  return (text, tokens) => {
    if (text.trim() === '') return 'empty';
    // A frame that nobody has filled in yet, or a note to write something later.
    if (/‹[^›]*›/.test(text) || promised.test(text)) return 'blanks';
    const words = tokens.filter(({ kind }) => kind === 'word');
    if (words.length === 0) return 'no-words';
    const letters = words.reduce((sum, { start, end }) => sum + end - start, 0);
    const latin = words.reduce(
      (sum, { word }) => sum + (/^\p{Script=Latin}/u.test(word) ? word.length : 0),
      0,
    );
    if (latin * 2 < letters) return 'not-english';
    const ours = words.filter(({ word }) => english(word) && !foreign.has(word)).length;
    // Letters with marks are rare in English and frequent elsewhere.
    const others = words.filter(({ word }) => foreign.has(word) || /[^\p{ASCII}]/u.test(word)).length;
    if (others >= 2 && others > ours) return 'not-english';
    return words.length >= 5 && ours === 0 ? 'not-english' : undefined;
  };
}
