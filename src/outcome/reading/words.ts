/** Words of the closed classes of English, by which a sentence is taken apart. */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const determiners = set(
  'the a an this that these those each every all both most some any no our my his her their its your another either many several other half',
);

export const pronouns = set(
  "he she they i we you it he'll she'll they'll i'll we'll you'll ze everyone everybody nobody",
);

/** Pronouns and others after which a verb stands in its base form. */
export const plurals = set(
  'they i we you all both most some many few others staff people children men women chn bairns weans pupils',
);

export const prepositions = set(
  "at in on by for with from to of during when while using given after before following across around within without under over through about into onto towards toward between among against as near beside inside outside behind until upon than like off up down out per via despite alongside amongst wi' where if whenever because",
);

export const modals = set(
  "will can should shall would could must may might cannot can't won't he'll she'll they'll i'll we'll you'll",
);

export const conjunctions = set('and or but then & nor plus so also');

export const be = set('be is are was were been being am');
export const have = set('have has had having');
export const negations = set("not never no cannot can't won't doesn't don't");

const adverbs = set(
  'not also always never often usually consistently regularly more less most better very quite just only even still now soon then first independently appropriately successfully confidently safely correctly simply directly together back again aloud there here far much well sometimes mostly generally fully actively start',
);

/** They end like adverbs and are none. */
const noAdverbs = set(
  'reply apply supply family multiply comply early rely only assembly july ally belly billy beverly carly dolly emily holly kelly kimberly lily lilly milly molly polly reilly sally sully tilly willy bully jelly elderly fly ply sly anomaly butterfly',
);

export function isAdverb(word: string): boolean {
  return adverbs.has(word) || (word.endsWith('ly') && word.length > 4 && !noAdverbs.has(word));
}

/** Words that can stand right before a noun and never right before a finite verb. */
export function leadsNoun(word: string): boolean {
  return determiners.has(word) || prepositions.has(word) || /(?:'s|s')$/.test(word) || conjunctions.has(word);
}
