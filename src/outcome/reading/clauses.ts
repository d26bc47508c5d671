import { contains, type Span } from '../../text/span.ts';
import { numberOf } from '../grammar/numbers.ts';
import type { Lexicon, Verb } from '../lexicon.ts';
import type { Statement } from './statement.ts';
import type { Token } from './tokens.ts';
import {
  be,
  conjunctions,
  determiners,
  have,
  isAdverb,
  leadsNoun,
  modals,
  plurals,
  prepositions,
  pronouns,
} from './words.ts';

/** A verb of a clause that says what is done. */
export interface Head {
  /** Where it stands among the clause's tokens. */
  readonly at: number;
  readonly token: Token;
  /** Nothing for a verb that is in no list; its place shows that it is one. */
  readonly verb: Verb | undefined;
  readonly passive: boolean;
  readonly negated: boolean;
}

export type SubjectKind = 'learner' | 'adult' | 'trainee' | 'person' | 'thing';

export interface Subject extends Span {
  readonly kind: SubjectKind;
}

/** A stretch of a statement between full stops, semicolons and line breaks. */
export interface Clause extends Span {
  readonly tokens: readonly Token[];
  readonly subject: Subject | undefined;
  /** What is done, in order; none in a fragment or where only a state is named. */
  readonly heads: readonly Head[];
  /** Where the predicate begins among the tokens; nothing in fragments. */
  readonly predicate: number | undefined;
  /** "to ask for help", "will ask", "can ask": what is to come rather than what is. */
  readonly intended: boolean;
}

const stop = /[;\n•|]|[.!?](?=\s|$)|:(?=\s*(?:\n|$))|\s-\s/g;

/** Takes a statement apart into clauses and finds in each who does what. Words that are a part already are passed over. */
export function readClauses(statement: Statement, lexicon: Lexicon): readonly Clause[] {
  const clauses: Clause[] = [];
  const inBrackets = [...statement.folded.matchAll(/\([^()\n]*\)/g)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
  let start = 0;
  const add = (end: number): void => {
    const tokens = statement.tokens.filter(
      (token) =>
        token.start >= start &&
        token.end <= end &&
        statement.isFree(token) &&
        !inBrackets.some((span) => contains(span, token)),
    );
    if (tokens.some(({ kind }) => kind !== 'sign')) clauses.push(readClause({ start, end }, tokens, lexicon));
  };
  for (const match of statement.folded.matchAll(stop)) {
    if (isAbbreviation(statement.folded, match.index)) continue;
    add(match[0] === ':' ? match.index + 1 : match.index);
    start = match.index + match[0].length;
  }
  add(statement.folded.length);
  return clauses;
}

function isAbbreviation(text: string, at: number): boolean {
  return (
    text[at] === '.' &&
    /(?:\b(?:e\.g|i\.e|eg|ie|approx|mr|mrs|ms|dr|st|wk|no|etc|vs|mins?|hrs?)|\.\.)$/.test(
      text.slice(Math.max(0, at - 8), at),
    )
  );
}

function readClause(span: Span, tokens: readonly Token[], lexicon: Lexicon): Clause {
  const first = skipLead(tokens, 0);
  const at = findPredicate(tokens, first, lexicon);
  const subject = at === undefined ? undefined : subjectOf(tokens.slice(first, at), lexicon);
  const heads = at === undefined ? [] : headsFrom(tokens, at, lexicon);
  const word = at === undefined ? '' : (tokens[at]?.word ?? '');
  return {
    ...span,
    tokens,
    subject,
    heads,
    predicate: at,
    intended:
      modals.has(word) ||
      word === 'to' ||
      (tokens[first]?.word === 'be' && tokens[first + 1]?.word === 'able'),
  };
}

/** Passes over what may stand before the subject: "Given a visual prompt,", "When the room is loud,". */
function skipLead(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && (tokens[at]?.kind === 'sign' || conjunctions.has(tokens[at]?.word ?? '')))
    at++;
  const word = tokens[at]?.word ?? '';
  if (
    /^(?:goal|target|outcome|aim|objective|what|who|success|skill|action)$/.test(word) &&
    tokens[at + 1]?.word === ':'
  )
    return skipLead(tokens, at + 2);
  if (!prepositions.has(word) || word === 'to' || word === 'of') return at;
  const isClause = /^(?:when|while|if|whenever|because)$/.test(word);
  if (word === 'for' && tokens.slice(at, at + 6).some((token) => token.word === 'to')) return at + 1;
  const comma = tokens.findIndex((token, index) => index > at && token.word === ',');
  const modal = tokens.findIndex((token, index) => index > at && modals.has(token.word));
  if (
    comma >= 0 &&
    (modal < 0 || comma < modal || tokens.slice(comma).some(({ word: later }) => modals.has(later)))
  )
    return skipLead(tokens, lastOfList(tokens, comma) + 1);
  return isClause && modal < 0 ? tokens.length : at;
}

/** "With a board, an overlay and an assistant beside him, Farrukh types": the list ends before a capital or a pronoun. */
function lastOfList(tokens: readonly Token[], comma: number): number {
  for (let at = comma; at < tokens.length; at++) {
    const next = tokens[at + 1];
    if (
      tokens[at]?.word === ',' &&
      next !== undefined &&
      (next.capital ||
        pronouns.has(next.word) ||
        /^(?:the|each|every|all|pupils?|students?|children|participants?|staff|learners?)$/.test(next.word))
    )
      return at;
  }
  return comma;
}

function findPredicate(tokens: readonly Token[], from: number, lexicon: Lexicon): number | undefined {
  let plural = false;
  // "Calmer transitions", "Better behaviour": what is hoped for, named without a verb.
  const comparing =
    /^(?:calmer|better|happier|fewer|quieter|smoother|neater|greater|wider|stronger|steadier|higher|lower|more|less|improved|increased|reduced|raised)$/.test(
      tokens[from]?.word ?? '',
    );
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) return undefined;
    const { word } = token;
    const previous = before(tokens, at, from);
    if (word === 'will' && token.capital && at === from && modals.has(tokens[at + 1]?.word ?? '')) continue;
    if (modals.has(word) || be.has(word) || have.has(word) || /^(?:does|do|doesn't|don't)$/.test(word)) {
      if (word === 'being' || word === 'having') return undefined;
      return word.includes("'ll") ? at : at;
    }
    if (word === 'to') {
      if (at === from || isNounLike(previous)) {
        const next = after(tokens, at);
        if (
          next !== undefined &&
          (lexicon.verb(next.word) !== undefined ||
            be.has(next.word) ||
            have.has(next.word) ||
            isAdverb(next.word) ||
            next.word === 'not')
        )
          return at;
      }
      continue;
    }
    if (plurals.has(word) || isPluralPerson(word, lexicon)) plural = true;
    if (
      token.kind !== 'word' ||
      (isPerson(word, lexicon) &&
        !pronounBefore(previous) &&
        !(plural && previous !== undefined && isPluralPerson(previous.word, lexicon)))
    )
      continue;
    const verb = lexicon.verb(word);
    if (at === from) {
      if (verb !== undefined && opensWithVerb(tokens, at, verb, lexicon)) return at;
      continue;
    }
    if (comparing) continue;
    if (
      previous?.word === ',' &&
      isAfterAside(tokens, from, at, lexicon) &&
      (verb?.form === 'present' || (verb?.form === 'base' && plural))
    )
      return at;
    if (previous === undefined || leadsNoun(previous.word) || previous.word === ',') continue;
    // "Invigilators read a paper", "Escorts clamp a wheelchair": a plural, what it does, and to what.
    if (
      /[^s]s$/.test(previous.word) &&
      previous.kind === 'word' &&
      !leadsNoun(word) &&
      !isAdverb(word) &&
      at - from <= 4 &&
      verb?.form !== 'past' &&
      verb?.form !== 'participle' &&
      !/s$/.test(word)
    ) {
      const next = tokens[at + 1];
      if (
        next !== undefined &&
        (determiners.has(next.word) || /^["'“‘]$/.test(next.word)) &&
        (verb !== undefined || isPluralPerson(previous.word, lexicon))
      )
        return at;
    }
    if (at - from === 1 && !previous.capital && lexicon.verb(previous.word)?.form === 'past') continue;
    if (
      at - from === 1 &&
      /ing$|ed$/.test(previous.word) &&
      !(previous.capital && lexicon.verb(previous.word) === undefined)
    )
      continue;
    if (verb?.form === 'present' && isNounLike(previous) && !isAdjectiveLike(previous)) return at;
    if (verb?.form === 'base' && plural && isNounLike(previous)) return at;
    if (
      verb === undefined &&
      /[^s]s$/.test(word) &&
      !lexicon.isKnown(word) &&
      numberOf(previous.word) === undefined &&
      !conjunctions.has(tokens[at + 1]?.word ?? '') &&
      (pronounBefore(previous) ||
        (isPerson(previous.word, lexicon) && !/s$/.test(previous.word)) ||
        (previous.capital && !lexicon.isKnown(previous.word) && at - from <= 2 && !token.capital))
    )
      return at;
  }
  return undefined;
}

/** "Marguerite, using her long cane, walks": what stands between two commas after whoever it is about. */
function isAfterAside(tokens: readonly Token[], from: number, at: number, lexicon: Lexicon): boolean {
  const commas = tokens.slice(from, at).flatMap(({ word }, index) => (word === ',' ? [from + index] : []));
  const [first] = commas;
  if (first === undefined || commas.length < 2 || first - from > 6 || first === from) return false;
  return kindOf(tokens.slice(from, first), lexicon) !== 'thing';
}

/** The nearest word before, adverbs passed over. */
function before(tokens: readonly Token[], at: number, from: number): Token | undefined {
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

function after(tokens: readonly Token[], at: number): Token | undefined {
  return tokens.slice(at + 1).find(({ kind }) => kind !== 'sign');
}

function pronounBefore(token: Token | undefined): boolean {
  return token !== undefined && pronouns.has(token.word);
}

function isNounLike(token: Token | undefined): boolean {
  return token !== undefined && token.kind !== 'sign' && !leadsNoun(token.word) && !modals.has(token.word);
}

function isAdjectiveLike(token: Token): boolean {
  return (
    /(?:ful|ous|ive|able|ible|al|ic|ary|less)$/.test(token.word) && !token.capital && token.word.length > 5
  );
}

function isPerson(word: string, lexicon: Lexicon): boolean {
  return lexicon.is('learners', word) || lexicon.is('adults', word) || lexicon.is('trainees', word);
}

function isPluralPerson(word: string, lexicon: Lexicon): boolean {
  return (
    isPerson(word, lexicon) &&
    (/s$/.test(word) || /^(?:children|staff|people|team|group|class|everyone|set|cohort|family)$/.test(word))
  );
}

/** A clause may begin with its verb: "Asks for a break", "Ask for a break", "Laughing or smiling". */
function opensWithVerb(tokens: readonly Token[], at: number, verb: Verb, lexicon: Lexicon): boolean {
  const next = after(tokens, at);
  if (verb.form === 'past') return false;
  const rest = tokens.slice(at + 1, at + 4);
  // "Support staff will …", "Teaching assistants step back": a noun before the noun it belongs to.
  const person = rest.findIndex(({ word }) => isPerson(word, lexicon));
  if (
    verb.form !== 'present' &&
    person >= 0 &&
    rest.slice(0, person).every(({ kind, word }) => kind === 'word' && !leadsNoun(word)) &&
    person < 2
  ) {
    const then = tokens.slice(at + 2 + person).find(({ word, kind }) => kind !== 'sign' && !isAdverb(word));
    if (
      then !== undefined &&
      (modals.has(then.word) ||
        then.word === 'to' ||
        be.has(then.word) ||
        lexicon.verb(then.word)?.form === 'base')
    )
      return false;
  }
  if (next?.word === 'of') return false;
  if (
    /^(?:reading|spelling|speech|hearing|swimming|teaching|counselling|learning|training|listening|speaking)$/.test(
      tokens[at]?.word ?? '',
    )
  )
    return next !== undefined && (determiners.has(next.word) || next.kind === 'number');
  if (verb.form === 'present' && next === undefined) return true;
  const then = next === undefined ? undefined : after(tokens, tokens.indexOf(next));
  if (
    verb.form === 'present' &&
    next !== undefined &&
    conjunctions.has(next.word) &&
    lexicon.verb(then?.word ?? '')?.form !== 'present'
  )
    return false;
  if (/^hands?$/.test(tokens[at]?.word ?? '') && /^(?:in|over|out)$/.test(next?.word ?? '')) return true;
  if (
    /^(?:visual|sound|sign|key|time|play|support|help|group|set|plan|report|record|review|model|cue|access|use|progress|change|practice|design|list|test|track|time|place|face|hand|work|balance|nurture|steady|circuit|transition|break|display|talk|pair|share|check|present|value|range|state|trial|stage|step|film|mark|note)s?$/.test(
      tokens[at]?.word ?? '',
    )
  )
    return (
      next !== undefined &&
      (determiners.has(next.word) ||
        (prepositions.has(next.word) && next.word !== 'for' && next.word !== 'of' && next.word !== 'in') ||
        next.kind === 'number' ||
        lexicon.verb(next.word)?.form === 'participle' ||
        conjunctions.has(next.word) ||
        numberOf(next.word) !== undefined ||
        /^["'“‘]$/.test(tokens[at + 1]?.word ?? '') ||
        isAdverb(next.word))
    );
  return true;
}

function subjectOf(tokens: readonly Token[], lexicon: Lexicon): Subject | undefined {
  const comma = tokens.findIndex(({ word }, at) => word === ',' && at > 0);
  const words = (comma > 0 && comma <= 6 ? tokens.slice(0, comma) : tokens).filter(
    ({ kind }) => kind !== 'sign',
  );
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined) return undefined;
  return { start: first.start, end: last.end, kind: kindOf(words, lexicon) };
}

function kindOf(words: readonly Token[], lexicon: Lexicon): SubjectKind {
  const first = words[0]?.word ?? '';
  if (/^(?:due|because|owing)$/.test(first)) return 'person';
  if (pronouns.has(first)) return /^it/.test(first) ? 'thing' : 'person';
  // What stands after a preposition only says more about the one before it: "staff in the nursery".
  const head = words.findIndex(({ word }, at) => at > 0 && prepositions.has(word) && word !== 'of');
  const core = head < 0 ? words : words.slice(0, head);
  const last = core.at(-1)?.word ?? '';
  if (/(?:'s|s')$/.test(core.at(-2)?.word ?? '') && !isPerson(last, lexicon)) return 'thing';
  if (lexicon.is('procedure_noun', last) && !isPerson(last, lexicon)) return 'thing';
  if (core.some(({ word }) => lexicon.is('learners', word)) && !lexicon.is('adults', last)) return 'learner';
  if (core.some(({ word }) => lexicon.is('trainees', word))) return 'trainee';
  if (core.some(({ word }) => lexicon.is('adults', word))) return 'adult';
  if (core.some(({ word }) => pronouns.has(word))) return 'person';
  // "Support for learning teacher": what is said of it tells that it is a person.
  if (head > 0 && lexicon.is('provision', last) && lexicon.is('adults', words.at(-1)?.word ?? ''))
    return 'adult';
  const [only] = core;
  const isNoun = (['vague_object', 'change', 'provision', 'settings', 'procedure_noun'] as const).some(
    (list) => lexicon.is(list, only?.word ?? ''),
  );
  if (core.length === 1 && isNoun) return 'thing';
  const capitals = core.filter(({ capital, word }) => capital || conjunctions.has(word) || word === 'and');
  if (only?.capital === true && capitals.length === core.length && !determiners.has(first))
    return only.word === 'it' ? 'thing' : 'person';
  if (
    core.length > 1 &&
    core.some(({ capital, kind }, at) => capital && kind === 'word' && at > 0) &&
    !determiners.has(first)
  )
    return 'person';
  if (/^(?:x|yp|s|pupil|z)$/.test(first)) return 'person';
  return /\b(?:one|ones|half|some|others|most)\b/.test(last) ? 'person' : 'thing';
}

/** The verbs that say what is done, from where the predicate begins. */
function headsFrom(tokens: readonly Token[], predicate: number, lexicon: Lexicon): readonly Head[] {
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
    if (
      word === ',' &&
      verb.form === 'base' &&
      !/^(?:and|or|,)$/.test(tokens[next + 1]?.word ?? 'and') &&
      false
    )
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
      if (next !== undefined && (lexicon.verb(next.word)?.form === 'past' || be.has(next.word))) continue;
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
    if (verb === undefined) {
      if (token.kind === 'sign' || token.kind === 'number' || leadsNoun(word)) return undefined;
      const position = tokens[at - 1]?.word ?? '';
      if (at > predicate || /[^s]s$/.test(word) || modals.has(position))
        return { at, token, verb: undefined, passive, negated };
      return undefined;
    }
    return { at, token, verb, passive, negated };
  }
  return undefined;
}
