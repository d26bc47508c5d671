import { numberOf } from '../grammar/numbers.ts';
import type { Lexicon, Verb } from '../lexicon.ts';
import {
  after,
  before,
  isAdjectiveLike,
  isNounLike,
  isPerson,
  isPluralPerson,
  pronounBefore,
} from './neighbours.ts';
import { kindOf } from './subject.ts';
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

/** Passes over what may stand before the subject: "Given a visual prompt,", "When the room is loud,". */
export function skipLead(tokens: readonly Token[], from: number, lexicon: Lexicon): number {
  let at = from;
  while (at < tokens.length && (tokens[at]?.kind === 'sign' || conjunctions.has(tokens[at]?.word ?? '')))
    at++;
  const word = tokens[at]?.word ?? '';
  if (
    /^(?:goal|target|outcome|aim|objective|what|who|success|skill|action)$/.test(word) &&
    tokens[at + 1]?.word === ':'
  )
    return skipLead(tokens, at + 2, lexicon);
  if (!prepositions.has(word) || word === 'to' || word === 'of') return at;
  const isClause = /^(?:when|while|if|whenever|because)$/.test(word);
  if (word === 'for' && tokens.slice(at, at + 6).some((token) => token.word === 'to')) return at + 1;
  const comma = tokens.findIndex((token, index) => index > at && token.word === ',');
  const modal = tokens.findIndex((token, index) => index > at && modals.has(token.word));
  if (
    comma >= 0 &&
    (isClause ||
      !doesSomething(tokens, at + 1, comma, lexicon) ||
      doesSomething(tokens, comma + 1, tokens.length, lexicon)) &&
    (modal < 0 || comma < modal || tokens.slice(comma).some(({ word: later }) => modals.has(later)))
  )
    return skipLead(tokens, lastOfList(tokens, comma) + 1, lexicon);
  const subject = modal < 0 ? afterClause(tokens, at, lexicon) : undefined;
  return subject ?? (isClause && modal < 0 ? tokens.length : at);
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

/** Where the predicate of a clause begins, among its tokens from `from` on; nothing where it has none. */
export function findPredicate(tokens: readonly Token[], from: number, lexicon: Lexicon): number | undefined {
  const found = findKnownPredicate(tokens, from, lexicon);
  const unknown = findUnknownVerb(tokens, from, lexicon);
  return unknown !== undefined && (found === undefined || unknown < found) ? unknown : found;
}

/** What stands right after whoever it is about, and looks like a verb, is one, even if no list has it. */
function findUnknownVerb(tokens: readonly Token[], from: number, lexicon: Lexicon): number | undefined {
  const who = tokens.findIndex(
    (token, at) =>
      at >= from &&
      at < from + 6 &&
      (pronouns.has(token.word) ||
        isPerson(token.word, lexicon) ||
        (at === from && token.capital && !lexicon.isKnown(token.word) && !leadsNoun(token.word))),
  );
  if (who < 0 || tokens.slice(from, who).some(({ kind, word }) => kind === 'sign' || prepositions.has(word)))
    return undefined;
  let at = who + 1;
  while (
    at < tokens.length &&
    (isAdverb(tokens[at]?.word ?? '') || /^(?:each|both|all)$/.test(tokens[at]?.word ?? ''))
  )
    at++;
  const [whose, token, next] = [tokens[who], tokens[at], tokens[at + 1]];
  if (
    whose === undefined ||
    token === undefined ||
    next === undefined ||
    token.kind !== 'word' ||
    token.capital
  )
    return undefined;
  if (lexicon.isKnown(token.word) || leadsNoun(token.word) || modals.has(token.word) || be.has(token.word))
    return undefined;
  const isPlural = plurals.has(whose.word) || isPluralPerson(whose.word, lexicon);
  if (!isPlural)
    return /[^s]s$/.test(token.word) && !token.word.includes("'") && next.kind === 'word' ? at : undefined;
  const follows =
    determiners.has(next.word) ||
    next.kind === 'number' ||
    prepositions.has(next.word) ||
    numberOf(next.word) !== undefined;
  return follows && !/(?:s|ing|ed|ly)$/.test(token.word) ? at : undefined;
}

function findKnownPredicate(tokens: readonly Token[], from: number, lexicon: Lexicon): number | undefined {
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
      return at;
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
    // "Mum and Dad hope": two make a plural.
    if (word === 'and' && at > from && at < from + 4) plural = true;
    if (
      token.kind !== 'word' ||
      (isPerson(word, lexicon) &&
        !pronounBefore(previous) &&
        !(plural && previous !== undefined && isPluralPerson(previous.word, lexicon)))
    )
      continue;
    const verb = lexicon.verb(word);
    // "Children on the register will have": what stands right before a modal is no verb.
    const nextWord = tokens.slice(at + 1).find(({ word: next }) => !isAdverb(next))?.word ?? '';
    if (at > from && (modals.has(nextWord) || be.has(nextWord)) && !pronounBefore(previous)) continue;
    if (at === from) {
      if (verb !== undefined && opensWithVerb(tokens, at, verb, lexicon)) return at;
      continue;
    }
    if (comparing || tokens[at - 1]?.word === "'") continue;
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
      !word.endsWith('s')
    ) {
      const next = tokens[at + 1];
      if (
        next !== undefined &&
        (determiners.has(next.word) || /^["'“‘]$/.test(next.word)) &&
        (verb !== undefined || isPluralPerson(previous.word, lexicon))
      )
        return at;
    }
    if (!previous.capital && lexicon.verb(previous.word)?.form === 'past' && previous.word.endsWith('ed'))
      continue;
    if (
      at - from === 1 &&
      /ing$|ed$/.test(previous.word) &&
      !(previous.capital && lexicon.verb(previous.word) === undefined)
    )
      continue;
    if (
      verb?.form === 'present' &&
      isNounLike(previous) &&
      !isAdjectiveLike(previous) &&
      !isPluralNoun(tokens, at, previous, lexicon)
    )
      return at;
    if (verb?.form === 'base' && plural && isNounLike(previous)) return at;
    if (
      verb === undefined &&
      /[^s]s$/.test(word) &&
      !lexicon.isKnown(word) &&
      numberOf(previous.word) === undefined &&
      !isPluralNoun(tokens, at, previous, lexicon) &&
      (pronounBefore(previous) ||
        (isPerson(previous.word, lexicon) && !previous.word.endsWith('s')) ||
        (previous.capital && !lexicon.isKnown(previous.word) && at - from <= 2 && !token.capital))
    )
      return at;
  }
  return undefined;
}

/** "Blood sugar checks by trained staff", "sensory circuits, 20 minutes": what looks like a verb is the thing itself. */
function isPluralNoun(tokens: readonly Token[], at: number, previous: Token, lexicon: Lexicon): boolean {
  if (isPerson(previous.word, lexicon) || pronounBefore(previous)) return false;
  const next = tokens[at + 1];
  if (next === undefined) return !previous.capital;
  if (/^(?:by|of|per)$/.test(next.word)) return true;
  const then = lexicon.verb(next.word)?.form;
  if (then === 'past' && !previous.capital) return true;
  const name =
    previous.capital && !lexicon.isKnown(previous.word) && lexicon.verb(tokens[at]?.word ?? '') !== undefined;
  if (next.kind === 'sign' && /^[,;:+(]$/.test(next.word)) return !name;
  return (
    conjunctions.has(next.word) &&
    lexicon.verb(after(tokens, at + 1)?.word ?? '')?.form !== 'present' &&
    !name
  );
}

/** "Marguerite, using her long cane, walks": what stands between two commas after whoever it is about. */
function isAfterAside(tokens: readonly Token[], from: number, at: number, lexicon: Lexicon): boolean {
  const commas = tokens.slice(from, at).flatMap(({ word }, index) => (word === ',' ? [from + index] : []));
  const [first] = commas;
  if (first === undefined || commas.length < 2 || first - from > 6 || first === from) return false;
  return kindOf(tokens.slice(from, first), lexicon) !== 'thing';
}

/** A clause may begin with its verb: "Asks for a break", "Ask for a break", "Laughing or smiling". */
function opensWithVerb(tokens: readonly Token[], at: number, verb: Verb, lexicon: Lexicon): boolean {
  const next = after(tokens, at);
  if (verb.form === 'past') return false;
  if (
    /^(?:wave|step|stage|level|tier|set|group|phase|range)$/.test(tokens[at]?.word ?? '') &&
    next?.kind === 'number'
  )
    return false;
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
    /^(?:visual|sound|sign|key|time|play|support|help|group|set|plan|report|record|review|model|cue|access|use|progress|change|practice|design|list|test|track|time|place|face|hand|work|balance|nurture|steady|circuit|transition|break|display|talk|pair|share|check|present|value|range|state|trial|stage|step|film|mark|note|trap|trip|tip|race|exercise|clip|store|sample|form|slot|pad|light|line|link|camp|guide|charge|link|swab|plate)s?$/.test(
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
