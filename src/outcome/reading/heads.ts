import type { Lexicon } from '../lexicon.ts';
import type { Head } from './clause.ts';
import { after, isPerson } from './neighbours.ts';
import type { Token } from './tokens.ts';
import { be, have, isAdverb, leadsNoun, modals } from './words.ts';

/** The verbs that say what is done, from where the predicate begins. */
export function headsFrom(tokens: readonly Token[], predicate: number, lexicon: Lexicon): readonly Head[] {
  const first = mainHead(tokens, predicate, lexicon);
  if (first === undefined) return [];
  const heads = [first];
  const form = lexicon.verb(first.token.word)?.form ?? (first.token.word.endsWith('s') ? 'present' : 'base');
  for (let at = first.at + 1; at < tokens.length; at++) {
    const word = tokens[at]?.word ?? '';
    if (!/^(?:and|or|then|but|,|&)$/.test(word)) continue;
    let next = at + 1;
    while (
      next < tokens.length &&
      (isAdverb(tokens[next]?.word ?? '') || /^(?:and|then|or|to|will|,)$/.test(tokens[next]?.word ?? ''))
    )
      next++;
    const token = tokens[next];
    const verb = token === undefined ? undefined : lexicon.verb(token.word);
    if (token === undefined || verb === undefined || verb.form !== form || isPerson(token.word, lexicon))
      continue;
    // A plural noun in a list looks like a verb: "phonics, reads and tests".
    const following = tokens[next + 1];
    if (verb.form === 'present' && following !== undefined && /^(?:of)$/.test(following.word)) continue;
    heads.push({ at: next, token, verb, passive: first.passive, negated: false });
    at = next;
  }
  return heads;
}

const linkingPast =
  /^(?:able|ready|willing|going|expected|encouraged|confident|happy|begin|starting|beginning|learning|trying)$/;

function mainHead(tokens: readonly Token[], predicate: number, lexicon: Lexicon): Head | undefined {
  let passive = false;
  let negated = false;
  let afterBe = false;
  for (let at = predicate; at < tokens.length && at < predicate + 14; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const { word } = token;
    if (/^(?:not|never|no|cannot|can't|won't|doesn't|don't)$/.test(word)) negated = true;
    if (
      modals.has(word) ||
      word === 'to' ||
      word === 'not' ||
      (isAdverb(word) && lexicon.verb(word) === undefined) ||
      /^(?:away|do|does|don't|doesn't|did|["“'”‘(])$/.test(word)
    )
      continue;
    if (be.has(word)) {
      afterBe = true;
      continue;
    }
    if (have.has(word)) {
      const next = after(tokens, at);
      if (next?.word === 'to') continue;
      if (
        next !== undefined &&
        (lexicon.verb(next.word)?.form === 'past' || be.has(next.word) || /[a-z]{3}ed$/.test(next.word))
      )
        continue;
      return { at, token, verb: lexicon.verb('have'), passive, negated };
    }
    if (
      linkingPast.test(word) &&
      tokens
        .slice(at + 1, at + 3)
        .some((later) => later.word === 'to' || lexicon.verb(later.word)?.form === 'participle')
    ) {
      afterBe = false;
      continue;
    }
    const verb = lexicon.verb(word);
    // "Leaves knowing …", "goes on walking": what counts comes after.
    const then = after(tokens, at);
    const beyond = then === undefined ? undefined : after(tokens, tokens.indexOf(then));
    if (
      verb?.base === 'leave' &&
      (then?.word === 'having' || lexicon.verb(then?.word ?? '')?.form === 'participle')
    ) {
      if (then?.word === 'having') at++;
      continue;
    }
    if (
      verb?.base === 'go' &&
      then?.word === 'on' &&
      lexicon.verb(beyond?.word ?? '')?.form === 'participle'
    ) {
      at++;
      continue;
    }
    if (verb !== undefined && lexicon.is('linking', verb.base)) {
      const next = after(tokens, at);
      const further = next?.word === 'to' ? after(tokens, tokens.indexOf(next)) : next;
      const nextVerb = further === undefined ? undefined : lexicon.verb(further.word);
      if (
        next !== undefined &&
        nextVerb !== undefined &&
        (next.word === 'to' || nextVerb.form === 'participle') &&
        !(verb.base === 'go' && next.word === 'to') &&
        !(/^(?:manage|need|want|choose|remember)$/.test(verb.base) && next.word !== 'to') &&
        further !== undefined
      ) {
        afterBe = false;
        continue;
      }
      if (/^(?:try|come)$/.test(verb.base) && next?.word === 'and') {
        return { at, token, verb, passive, negated };
      }
    }
    if (afterBe) {
      if (
        verb?.form === 'past' &&
        !/^(?:interested|settled|relaxed|engaged|motivated|prepared|focused|organised|involved|included)$/.test(
          word,
        )
      ) {
        passive = true;
        return { at, token, verb, passive, negated };
      }
      if (verb?.form === 'participle') return { at, token, verb, passive, negated };
      if (/^(?:put|set|cut|read|let|hit|shut)$/.test(word))
        return { at, token, verb, passive: true, negated };
      if (verb === undefined && /[a-z]{3}ed$/.test(word)) return { at, token, verb, passive: true, negated };
      return undefined;
    }
    // The predicate begins here, so this is a verb even if no list has it.
    if (verb === undefined && (token.kind !== 'word' || leadsNoun(word))) return undefined;
    return { at, token, verb, passive, negated };
  }
  return undefined;
}
