import nlp from 'compromise/two';
import type { LexiconFor } from '../../src/outcome/assess.ts';
import type { VerbForm } from '../../src/outcome/reading/morphology.ts';

interface Term {
  readonly text: string;
  readonly tags?: readonly string[];
}

/** Lets a part-of-speech tagger name verbs that the lexicon does not know, to see what that would be worth. */
export const withTagger: LexiconFor = (text, own) => {
  const sentences = nlp(text).json({ terms: { tags: true } }) as readonly {
    readonly terms: readonly Term[];
  }[];
  const verbs = new Map<string, VerbForm>();
  for (const { text: word, tags = [] } of sentences.flatMap(({ terms }) => terms)) {
    const form = formOf(tags);
    if (form !== undefined) verbs.set(word.toLowerCase(), form);
  }
  return {
    ...own,
    verb(word) {
      const known = own.verb(word);
      const form = verbs.get(word);
      return known ?? (form === undefined ? undefined : { base: word, form, visibility: 'observable' });
    },
  };
};

function formOf(tags: readonly string[]): VerbForm | undefined {
  if (!tags.includes('Verb') || tags.includes('Auxiliary') || tags.includes('Modal')) return undefined;
  if (tags.includes('Gerund')) return 'participle';
  if (tags.includes('PastTense') || tags.includes('Participle')) return 'past';
  return tags.includes('PresentTense') && !tags.includes('Infinitive') ? 'present' : 'base';
}
