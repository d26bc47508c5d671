import type { Lexicon } from '../lexicon.ts';
import type { Token } from './tokens.ts';
import { isAdverb, leadsNoun, modals, pronouns } from './words.ts';

/** The nearest word before, adverbs passed over. */
export function before(tokens: readonly Token[], at: number, from: number): Token | undefined {
  for (let index = at - 1; index >= from; index--) {
    const token = tokens[index];
    if (
      token !== undefined &&
      !(token.kind === 'word' && isAdverb(token.word)) &&
      !(index > from && /^(?:each|both|all)$/.test(token.word)) &&
      !/^[)"'”’(]$/.test(token.word)
    )
      return token;
  }
  return undefined;
}

export function after(tokens: readonly Token[], at: number): Token | undefined {
  return tokens.slice(at + 1).find(({ kind }) => kind !== 'sign');
}

export function pronounBefore(token: Token | undefined): boolean {
  return token !== undefined && pronouns.has(token.word);
}

export function isNounLike(token: Token | undefined): boolean {
  return token !== undefined && token.kind !== 'sign' && !leadsNoun(token.word) && !modals.has(token.word);
}

export function isAdjectiveLike(token: Token): boolean {
  return (
    /(?:ful|ous|ive|able|ible|al|ic|ary|less)$/.test(token.word) && !token.capital && token.word.length > 5
  );
}

export function isPerson(word: string, lexicon: Lexicon): boolean {
  return lexicon.is('learners', word) || lexicon.is('adults', word) || lexicon.is('trainees', word);
}

export function isPluralPerson(word: string, lexicon: Lexicon): boolean {
  return (
    isPerson(word, lexicon) &&
    (word.endsWith('s') ||
      /^(?:children|staff|people|team|group|class|everyone|set|cohort|family|cluster)$/.test(word))
  );
}
