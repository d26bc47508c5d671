import type { Span } from '../../text/span.ts';
import { numberOf } from '../grammar/numbers.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Clause, Head } from '../reading/clause.ts';
import type { Statement } from '../reading/statement.ts';
import type { Token } from '../reading/tokens.ts';
import { conjunctions, determiners, isAdverb, prepositions } from '../reading/words.ts';

/** What is done in a clause that two people could agree they saw. */
export interface Behaviour {
  readonly head: Token;
  readonly span: Span;
}

/** Finds what can be seen or heard in a clause, or looked at afterwards. */
export function behavioursOf(clause: Clause, statement: Statement, lexicon: Lexicon): readonly Behaviour[] {
  const seen = clause.heads.filter((head) => canBeSeen(head, clause, lexicon));
  if (seen.length > 0)
    return seen.map((head, index) => ({
      head: head.token,
      span: spanOf(head, seen[index + 1], clause, statement),
    }));
  return madeVisible(clause, statement, lexicon);
}

/** Whether two people could agree that they saw it happen. */
function canBeSeen(head: Head, clause: Clause, lexicon: Lexicon): boolean {
  const { verb, passive } = head;
  const rest = clause.tokens.slice(head.at + 1);
  if (verb === undefined) return true;
  if (passive && verb.base === 'understand') return rest.some(({ word }) => word === 'by');
  switch (verb.visibility) {
    case 'observable':
      return !isVagueDoing(verb.base, rest, lexicon);
    case 'covert':
      return false;
    case 'either':
      return isPlain(verb.base, rest, lexicon);
  }
}

/** Verbs of telling can have any object: who names a feeling is heard to do so. */
const telling =
  /^(?:say|tell|ask|answer|speak|talk|name|label|describe|explain|state|list|report|discuss|write|draw|mark|rate|score|point|choose|select|pick|sort|match|record|log|sign|define|outline|compare|contrast|identify|present|read|summari[sz]e|quiz|tick|circle|highlight|note|film|count|offer|check|apologi[sz]e|observe|plot|map|pass|complete|audit|adapt|review|debrief|fill)$/;

/** Observable verbs that people also use for what nobody can see: "settle", "reach his potential", "make progress". */
function isVagueDoing(base: string, rest: readonly Token[], lexicon: Lexicon): boolean {
  const object = objectOf(rest, lexicon);
  if (/^(?:go|come|move)$/.test(base)) {
    if (
      object === undefined ||
      (/^(?:up|down|forward|on|from)$/.test(object.word) &&
        /\b(?:steps?|bands?|levels?|stages?|sub-levels?|points?|age|from)\b/.test(wordsOf(rest, 9)))
    )
      return true;
    if (
      /^(?:up|down|forward)$/.test(object.word) &&
      !/\b(?:stairs?|steps|ladder|hill|slide|corridor)\b/.test(wordsOf(rest, 6))
    )
      return true;
  }
  if (object?.vague === true && !telling.test(base)) return true;
  if (base === 'reach') return !/^(?:for|out|towards?|into|up|across|over|down)$/.test(object?.word ?? '');
  if (
    /^(?:settle|complete|meet|stay|remain|discuss|change|move|support|come|catch|close|transfer|step|adapt|adjust)$/.test(
      base,
    )
  ) {
    return (
      object === undefined ||
      object.vague ||
      /^(?:potential|expectations|progress|targets?|goals?|scores?|levels?|standard|average|age|expected|up|on|calm|safe|focused|ready|towards|out|regulated|engaged|settled|motivated|gap)$/.test(
        object.word,
      )
    );
  }
  if (/^(?:practise|express|control|balance|combine|place|model|evaluate|rate|show|observe)$/.test(base))
    return object?.vague === true && !/^rate$/.test(base);
  return false;
}

function isPlain(base: string, rest: readonly Token[], lexicon: Lexicon): boolean {
  const object = objectOf(rest, lexicon);
  if (object === undefined) return false;
  if (base === 'have')
    return (
      /^(?:conversation|turn|go|drink|bath|wash|shower|chat|blether|word|talk|laugh)$/.test(object.word) ||
      /\b(?:ready|in place|to hand)\b/.test(wordsOf(rest, 8))
    );
  if (base === 'act' || base === 'contribute' || base === 'respond')
    return /^(?:on|to|upon|in)$/.test(object.word) || (object.concrete && !object.vague && base !== 'act');
  if (base === 'get')
    return /^(?:dressed|changed|undressed|down|up|off|into|in|out|across|through|help)$/.test(object.word);
  if (base === 'make')
    return (
      !object.vague &&
      !/^(?:progress|sense|sure|gains?|gain|friends|improvements?|steps|relationships|contribution|better|more|accelerated|good|expected|use|average|appropriate|meaningful|positive|right|safe|sensible)$/.test(
        object.word,
      ) &&
      !/\b(?:progress|gains?)\b/.test(wordsOf(rest, 6))
    );
  if (base === 'take')
    return (
      !/^(?:responsibility|ownership|risks|account|pride|care|advantage|interest|away|more|control)$/.test(
        object.word,
      ) && !object.vague
    );
  if (base === 'keep' || base === 'stay')
    return (
      !/^(?:up|calm|safe|going|friends|friendships|his|her|their|on|friend)$/.test(object.word) ||
      (/^(?:his|her|their)$/.test(object.word) &&
        !rest.slice(0, 5).some(({ word }) => /friend|temper|cool|calm|control/.test(word)))
    );
  if (
    base === 'listen' ||
    base === 'attend' ||
    base === 'participate' ||
    base === 'contribute' ||
    base === 'work' ||
    base === 'act' ||
    base === 'react'
  )
    return (
      object.concrete &&
      !object.vague &&
      base !== 'work' &&
      base !== 'participate' &&
      base !== 'attend' &&
      base !== 'act'
    );
  if (base === 'set') return /^(?:up|out|the|a|off|his|her|their)$/.test(object.word) || !object.vague;
  return !object.vague;
}

function wordsOf(tokens: readonly Token[], count: number): string {
  return tokens
    .slice(0, count)
    .map(({ word }) => word)
    .join(' ');
}

interface ObjectWord {
  readonly word: string;
  readonly vague: boolean;
  /** There is something or somebody it is done with or to. */
  readonly concrete: boolean;
}

/** What the verb is about: the first words after it, up to the next verb or the end of the phrase. */
function objectOf(rest: readonly Token[], lexicon: Lexicon): ObjectWord | undefined {
  if (/^["“‘]$/.test(rest[0]?.word ?? '')) return { word: rest[1]?.word ?? '', vague: false, concrete: true };
  const words: Token[] = [];
  for (const token of withoutAside(rest)) {
    if (token.kind === 'sign' && !/^["'“”‘’/&-]$/.test(token.word)) break;
    if (token.kind === 'sign') continue;
    if (
      words.length > 0 &&
      /^(?:when|while|during|so|by|which|that|who|because|before|after|without|within|until)$/.test(
        token.word,
      )
    )
      break;
    if (words.length > 1 && prepositions.has(token.word) && token.word !== 'of' && token.word !== 'to') break;
    words.push(token);
    if (words.length >= 8) break;
  }
  const spoken = words.findIndex(({ word }) => !conjunctions.has(word));
  const content = words
    .slice(Math.max(0, spoken))
    .filter(({ word }) => !determiners.has(word) && !isAdverb(word));
  const [first] = content;
  if (first === undefined || /^(?:for|during|by|at)$/.test(first.word)) return undefined;
  const counted = words
    .slice(0, 2)
    .some(({ word, kind }) => kind === 'number' || numberOf(word) !== undefined);
  const noun = content.filter(({ word }) => !conjunctions.has(word)).slice(0, 5);
  const stopped = noun.findIndex(({ word }) => prepositions.has(word));
  const phrase = stopped > 0 ? noun.slice(0, stopped) : noun;
  const vague =
    !counted && !prepositions.has(first.word) && phrase.some(({ word }) => lexicon.is('vague_object', word));
  return { word: first.word, vague, concrete: content.length > 0 };
}

/** "Uses, in speech or sign, 12 of 20 words": what stands between two commas right after the verb is passed over. */
function withoutAside(rest: readonly Token[]): readonly Token[] {
  if (rest[0]?.word !== ',') return rest;
  const close = rest.findIndex(({ word }, at) => at > 0 && word === ',');
  return close > 0 && close < 12 ? rest.slice(close + 1) : rest;
}

/** What cannot be seen may be shown by something that can: "understands … by pointing", "reads …, answering 4 of 5". */
function madeVisible(clause: Clause, statement: Statement, lexicon: Lexicon): readonly Behaviour[] {
  const from = clause.heads[0]?.at ?? clause.predicate ?? 0;
  for (let at = from + 1; at < clause.tokens.length; at++) {
    const token = clause.tokens[at];
    const previous = clause.tokens[at - 1];
    if (token === undefined || previous === undefined) continue;
    const verb = lexicon.verb(token.word);
    if (
      verb?.form !== 'participle' ||
      verb.visibility === 'covert' ||
      /^(?:using|including|having|being|working|following|during|according)$/.test(token.word)
    )
      continue;
    const leads =
      /^(?:by|through|,|-|when|and)$/.test(previous.word) &&
      !(previous.word === 'when') &&
      previous.word !== 'and';
    if (!leads) continue;
    const head: Head = { at, token, verb, passive: false, negated: false };
    if (!canBeSeen(head, clause, lexicon) && !/^(?:getting|completing|answering|scoring)$/.test(token.word))
      continue;
    return [{ head: token, span: spanOf(head, undefined, clause, statement) }];
  }
  return [];
}

/** From the verb to where something else begins: another part, a condition, the next verb. */
function spanOf(head: Head, next: Head | undefined, clause: Clause, statement: Statement): Span {
  const { tokens } = clause;
  const negative = tokens
    .slice(Math.max(0, head.at - 2), head.at)
    .find(({ word }) => /^(?:not|never|doesn't|don't)$/.test(word));
  const start = negative === undefined ? head.token.start : Math.min(negative.start, head.token.start);
  let end = head.token.end;
  for (let at = head.at + 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    // Words that are another part lie between.
    if (/\uE000/.test(statement.free.slice(end, token.start))) break;
    if (next !== undefined && token.start >= next.token.start) break;
    if (token.kind === 'sign' && /^[,;.()•|]$/.test(token.word)) break;
    if (conjunctions.has(token.word) && next !== undefined && tokens[at + 1] === next.token) break;
    end = token.end;
  }
  return { start, end };
}
