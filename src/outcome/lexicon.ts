import nouns from './lexicon/nouns.lexicon.yaml';
import people from './lexicon/people.lexicon.yaml';
import verbs from './lexicon/verbs.lexicon.yaml';
import { lemmasOf, type VerbForm } from './reading/morphology.ts';

/** Words that are judged alike, with the reason for all of them. */
interface LexiconGroup {
  readonly because: string;
  /** Parted by blanks. */
  readonly words: string;
}

export type LexiconFile = Readonly<Record<string, readonly LexiconGroup[]>>;

/** What a verb says about whether two people could see it happen. */
export type Visibility = 'observable' | 'covert' | 'either';

/** A word read as a verb. */
export interface Verb {
  readonly base: string;
  readonly form: VerbForm;
  readonly visibility: Visibility;
}

/** The lexicons, ready for looking things up. */
export interface Lexicon {
  /** Nothing for words that are in no list of verbs. */
  verb(word: string): Verb | undefined;
  is(list: ListName, word: string): boolean;
  /** In any of the lists, in whatever form. */
  isKnown(word: string): boolean;
}

export type ListName =
  | 'learners'
  | 'adults'
  | 'trainees'
  | 'provision'
  | 'change'
  | 'vague_object'
  | 'procedure_noun'
  | 'settings'
  | 'instruments'
  | 'linking'
  | 'delivery'
  | 'procedure';

export function createLexicon(): Lexicon {
  const lists: Readonly<Record<ListName, ReadonlySet<string>>> = {
    learners: wordsOf(people, 'learners'),
    adults: wordsOf(people, 'adults'),
    trainees: wordsOf(people, 'trainees'),
    provision: wordsOf(nouns, 'provision'),
    change: wordsOf(nouns, 'change'),
    vague_object: wordsOf(nouns, 'vague_object'),
    procedure_noun: wordsOf(nouns, 'procedure'),
    settings: wordsOf(nouns, 'settings'),
    instruments: wordsOf(nouns, 'instruments'),
    linking: wordsOf(verbs, 'linking'),
    delivery: wordsOf(verbs, 'delivery'),
    procedure: wordsOf(verbs, 'procedure'),
  };
  const visibility = visibilityByVerb();
  const slips = slipsOf([...visibility].flatMap(([word, seen]) => (seen === 'observable' ? [] : [word])));
  const verb = remembered((word: string): Verb | undefined => {
    for (const { base, form } of lemmasOf(word)) {
      const seen = visibility.get(base);
      if (seen !== undefined) return { base, form, visibility: seen };
    }
    const meant = slips.get(lettersOf(word));
    return meant === undefined
      ? undefined
      : { base: meant, form: 'base', visibility: visibility.get(meant) ?? 'covert' };
  });
  const all = Object.values(lists);
  return Object.freeze<Lexicon>({
    verb,
    is: (list, word) => lists[list].has(word),
    isKnown: (word) => verb(word) !== undefined || all.some((list) => list.has(word)),
  });
}

/** So many words are remembered at most; a plan or a slide deck has far fewer, and a batch begins anew. */
const rememberable = 5000;

/** Answers for a word that was asked before from memory: the same few hundred words make up most statements. */
function remembered<Answer>(find: (word: string) => Answer): (word: string) => Answer {
  const known = new Map<string, Answer>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined || known.has(word)) return before as Answer;
    const answer = find(word);
    if (known.size >= rememberable) known.clear();
    known.set(word, answer);
    return answer;
  };
}

/** All verbs of the lists. Where a verb stands in several, the later line wins. */
function visibilityByVerb(): ReadonlyMap<string, Visibility> {
  const order: readonly (readonly [list: string, seen: Visibility])[] = [
    ['procedure', 'observable'],
    ['delivery', 'observable'],
    ['linking', 'covert'],
    ['observable', 'observable'],
    ['either', 'either'],
    ['covert', 'covert'],
    // Who receives something does nothing that could be seen.
    ['service', 'covert'],
  ];
  return new Map(
    order.flatMap(([list, seen]) => [...wordsOf(verbs, list)].map((word) => [word, seen] as const)),
  );
}

/** Longer verbs with letters that changed places or a letter left out: "recieve", "particpate". */
function slipsOf(words: readonly string[]): ReadonlyMap<string, string> {
  const slips = new Map<string, string>();
  for (const word of words.filter(({ length }) => length >= 7)) {
    slips.set(lettersOf(word), word);
    for (let at = 1; at < word.length; at++)
      slips.set(lettersOf(word.slice(0, at) + word.slice(at + 1)), word);
  }
  return slips;
}

function lettersOf(word: string): string {
  return [...word].toSorted().join('');
}

/** The words of a list of a lexicon file. */
export function wordsOf(file: unknown, list: string): ReadonlySet<string> {
  const groups = (file as LexiconFile)[list] ?? [];
  return new Set(groups.flatMap(({ words }) => words.trim().split(/\s+/)));
}
