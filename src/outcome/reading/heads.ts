import type { Lexicon, Verb } from '../lexicon.ts';
import type { Head } from './clause.ts';
import { mainHead } from './mainHead.ts';
import { isPerson } from './neighbours.ts';
import type { Token } from './tokens.ts';
import { isAdverb } from './words.ts';

/** The verbs that say what is done, in order, from where the predicate begins; none where only a state is named. */
export function headsFrom(tokens: readonly Token[], predicate: number, lexicon: Lexicon): readonly Head[] {
  const first = mainHead(tokens, predicate, lexicon);
  if (first === undefined) return [];
  const heads = [first];
  const form = lexicon.verb(first.token.word)?.form ?? (first.token.word.endsWith('s') ? 'present' : 'base');
  for (let at = first.at + 1; at < tokens.length; at++) {
    if (!/^(?:and|or|then|but|,|&)$/.test(tokens[at]?.word ?? '')) continue;
    const next = afterJoint(tokens, at);
    const token = tokens[next];
    const verb = token === undefined ? undefined : lexicon.verb(token.word);
    if (token === undefined || verb?.form !== form || isPerson(token.word, lexicon)) continue;
    if (isNounInList(verb, tokens[next + 1])) continue;
    heads.push({ at: next, token, verb, passive: first.passive, negated: false });
    at = next;
  }
  return heads;
}

/** "And then quietly closes", ", and to close": where the second verb may stand. */
function afterJoint(tokens: readonly Token[], joint: number): number {
  let at = joint + 1;
  while (isAdverb(tokens[at]?.word ?? '') || /^(?:and|then|or|to|will|,)$/.test(tokens[at]?.word ?? '')) at++;
  return at;
}

/** "Phonics, reads of the week": a plural noun in a list looks like a verb. */
function isNounInList({ form }: Verb, following: Token | undefined): boolean {
  return form === 'present' && following?.word === 'of';
}
