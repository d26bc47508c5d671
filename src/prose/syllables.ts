/** An e that is written and not spoken: "place", "played", "whole", "hopeful", "movement", "something". */
const silent =
  /(?<=[^laeiouy]|[aeiouy]l)es?$|(?<![dt]|[^aeiouyl]l)ed$|e(?=(?:ful|less|ly|ment|ness|some)(?:s|ly)?$)|(?<=^som)e(?=.)/g;

/** The same letters where the e is spoken after all: "classes", "changes", "wishes". */
const hissing = /(?:[sxzcg]|sh|ch)es$/;

/** Two vowels that are two syllables: "being", "quiet", "science", "period", "area", "create", "video". */
const parted =
  /[aeiouy](?=ing)|i(?=et|enc|ent|ous|od|or(?!t)|um)|e(?=as?$|ati|o(?!pl)|um)|(?<=cr)e(?=at)|(?<![ctsg])i(?=a(?!r|g)|o(?!n|u))|u(?=al|at)|(?<=^r)e(?=act|ass)/g;

/** What is one syllable although it looks like two: "special", "patient", "anxious", "question". */
const joined = /(?<!^s)[ctsgx]i(?=a|ent|enc|ou|on)/g;

/**
 * How many syllables an English word has, by its spelling. A few words come out wrong, which does not matter over
 * thirty words and more.
 */
export function syllablesOf(word: string): number {
  // Initials are spelt out: "OT", "EHC".
  if (/^(?:[A-Z][^a-z]*)$/.test(word) && word.length > 1 && word.length <= 4) return word.length;
  const letters = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]/g, '')
    .replace(joined, (part) => part.slice(0, 1));
  const kept = hissing.test(letters) ? letters : letters.replace(silent, '');
  const groups = kept.replace(/^y(?=[aeiou])/, '').match(/[aeiouy]+/g)?.length ?? 0;
  return Math.max(1, groups + (kept.match(parted)?.length ?? 0));
}
