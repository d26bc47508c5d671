import type { Lexicon } from '../lexicon.ts';
import type { Clause } from '../reading/clause.ts';
import type { Statement } from '../reading/statement.ts';
import type { Token } from '../reading/tokens.ts';
import { determiners, prepositions } from '../reading/words.ts';

/** Words that always begin a circumstance, whatever follows. */
const strong = new Set([
  'given',
  'when',
  'whenever',
  'while',
  'during',
  'using',
  'despite',
  'across',
  'alongside',
  'amongst',
  'if',
  "wi'",
  'throughout',
  'once',
  'outside',
  'following',
]);
/** Words that begin one when what follows is a place, an activity or a help. */
const weak = new Set([
  'at',
  'in',
  'on',
  'with',
  'before',
  'after',
  'around',
  'within',
  'inside',
  'near',
  'beside',
  'from',
  'for',
  'to',
  'against',
  'among',
  'between',
  'over',
]);

/** How freely phrases count: all of them beside a doing, places and help beside a change, none beside a wish. */
export type ConditionSort = 'all' | 'places' | 'none';

/** Finds under which circumstances: where, when in the day, with what material or help. */
export function findCondition(
  clause: Clause,
  statement: Statement,
  lexicon: Lexicon,
  sort: ConditionSort,
): void {
  if (sort === 'none') return;
  const { tokens } = clause;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || !statement.isFree(token)) continue;
    if (!strong.has(token.word) && !weak.has(token.word)) continue;
    const end = phraseEnd(tokens, at, statement);
    const phrase = tokens.slice(at, end);
    if (phrase.length < 2) continue;
    if (
      strong.has(token.word)
        ? isStrong(token.word, at, tokens, phrase)
        : !(sort === 'places' && token.word === 'with' && !isHelp(phrase)) &&
          isCircumstance(token.word, at, clause, phrase, lexicon)
    ) {
      statement.claim('condition', { start: token.start, end: phrase.at(-1)?.end ?? token.end });
      at = end - 1;
    }
  }
}

/** Help or material, rather than people or things that a change is about. */
function isHelp(phrase: readonly Token[]): boolean {
  return phrase.some(({ word }) =>
    /^(?:support|help|adults?|board|visuals?|prompts?|practice|timetable|use|assistance|frame|card|cards|chart|device|scaffold|scaffolding|structure|guidance|supervision|ta|therapy|physio|programme|intervention|adaptations|adjustments|powerchair|wheelchair)$/.test(
      word,
    ),
  );
}

function isStrong(word: string, at: number, tokens: readonly Token[], phrase: readonly Token[]): boolean {
  if (word === 'given')
    return (
      at === 0 ||
      tokens[at - 1]?.kind === 'sign' ||
      !/^(?:be|is|are|been|was)$/.test(tokens[at - 1]?.word ?? '')
    );
  if (word === 'using') return phrase.length > 1;
  if (word === 'following') return at === 0 || tokens[at - 1]?.word === ',';
  return true;
}

function isCircumstance(
  word: string,
  at: number,
  clause: Clause,
  phrase: readonly Token[],
  lexicon: Lexicon,
): boolean {
  const rest = phrase.slice(1);
  const has = (list: 'settings' | 'learners' | 'adults' | 'vague_object'): boolean =>
    rest.some(({ word: each }) => lexicon.is(list, each));
  const previous = clause.tokens[at - 1];
  if (
    /^(?:over|around|between)$/.test(word) &&
    /^\d|^(?:her|his|their|the)$/.test(rest[0]?.word ?? '') &&
    previous !== undefined &&
    clause.heads.some((head) => head.token === previous)
  )
    return false;
  if (word === 'around' && rest[0]?.kind === 'number') return false;
  if (
    /^(?:in|with|at)$/.test(word) &&
    /^(?:engag|cop|participat|interact|deal|progress|succeed|struggl|difficult)/.test(previous?.word ?? '')
  )
    return false;
  const verbBefore = previous !== undefined && clause.heads.some((head) => head.token === previous);
  switch (word) {
    case 'with':
      return (
        !/^(?:what|which|whom|each|it|this|that)$/.test(rest[0]?.word ?? '') &&
        !(
          verbBefore &&
          /^(?:play|work|interact|engage|cope|deal|agree|help|share|chat|talk|begin|start|join)/.test(
            previous.word,
          ) &&
          has('learners')
        )
      );
    case 'at':
    case 'in':
    case 'inside':
    case 'around':
    case 'near':
    case 'beside':
    case 'on':
      // "Looks at the picture", "hands in homework": what follows the verb at once belongs to it.
      if (verbBefore && !has('settings')) return false;
      return isPlace(word, rest, lexicon) || at === 0;
    case 'within':
      return has('settings');
    case 'before':
    case 'after':
      return rest.length > 0 && !has('vague_object');
    case 'from':
      return rest.some(({ word: each }) =>
        /^(?:photos?|pictures?|list|bank|menu|choice|text|dictation|checklist|clips?|video|cards?|sample|case|study|memory|book|board|recording|passage|script|model)$/.test(
          each,
        ),
      );
    case 'for':
      return /^(?:snack|lunch|dinner|registration|assembly|pe|carpet)$/.test(rest[0]?.word ?? '');
    case 'to':
      return (
        rest.some(({ word: each }) =>
          /^(?:adults?|peers?|staff|member|stranger|teacher|colleague|partner|group|class)$/.test(each),
        ) && rest.some(({ word: each }) => /^(?:unfamiliar|new|familiar|different)$/.test(each))
      );
    case 'against':
      return rest.some(({ word: each }) => /^(?:noise|checklist|criteria|background|template)$/.test(each));
    case 'over':
      return /^(?:the|his|her|their)$/.test(rest[0]?.word ?? '') && has('settings');
    default:
      return has('settings') && !has('learners');
  }
}

/** A place, an occasion or a thing to do it on: what follows is neither an idea nor a way of doing. */
function isPlace(word: string, rest: readonly Token[], lexicon: Lexicon): boolean {
  const [first] = rest;
  if (
    first === undefined ||
    first.kind === 'number' ||
    /^(?:order|turn|turns|time|line with|general|particular|which|what|how|time|addition|terms|relation|response|full|need|total|average|own|plain|or|on|at|welsh|english|french|makaton|bsl|to|it|this|that|front)$/.test(
      first.word,
    )
  )
    return false;
  if (
    /\b(?:own words|louder|quieter|voice|english|mind|place of|someone else)\b/.test(
      rest.map(({ word: each }) => each).join(' '),
    )
  )
    return false;
  if (rest.some(({ word: each }) => lexicon.is('settings', each))) return true;
  if (rest.some(({ word: each }) => lexicon.is('vague_object', each) || lexicon.is('change', each)))
    return false;
  if (word === 'at') return !/^(?:least|most|all|once|first|last|present|home time)$/.test(first.word);
  return determiners.has(first.word) || rest.length > 1;
}

/** Where the phrase that begins with a preposition ends. */
function phraseEnd(tokens: readonly Token[], at: number, statement: Statement): number {
  const clauseLike = /^(?:when|while|if|whenever|given|using)$/.test(tokens[at]?.word ?? '');
  for (let next = at + 1; next < tokens.length; next++) {
    const token = tokens[next];
    const previous = tokens[next - 1];
    if (token === undefined || previous === undefined || !statement.isFree(token)) return next;
    if (/\uE000/.test(statement.free.slice(previous.end, token.start))) return next;
    if (token.kind === 'sign' && /^[,;.()•|]$/.test(token.word)) return next;
    if (token.word === 'so' || token.word === 'by') return next;
    if (
      !clauseLike &&
      next > at + 1 &&
      prepositions.has(token.word) &&
      token.word !== 'of' &&
      token.word !== 'to' &&
      token.word !== 'with'
    )
      return next;
    if (!clauseLike && next > at + 1 && /^(?:and|but|or)$/.test(token.word) && next > at + 3) return next;
    if (/^(?:will|can|should)$/.test(token.word)) return Math.max(at + 1, next - 1);
  }
  return tokens.length;
}
