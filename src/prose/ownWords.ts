import type { OwnWord, ProseNote, Wording } from './note.ts';
import { choices } from './lexicon.ts';
import { Phrases, plainPattern } from './phrases.ts';
import { quotationsIn, touches } from './quotations.ts';
import { readText, type Reading } from './sentences.ts';

/** The words of a project, ready to be found. */
export interface OwnWords {
  readonly avoid: Phrases<OwnWord>;
  readonly allow: Phrases<true>;
  /** Allowed words, taken apart as texts are. */
  readonly allowed: readonly Reading[];
}

export function ownWordsOf({ avoid, allow }: Wording): OwnWords {
  const plain = allow.map(plainPattern).filter((pattern) => pattern !== '');
  return {
    avoid: new Phrases(
      avoid.flatMap((value) =>
        value.terms
          .map((term) => ({ pattern: plainPattern(term), value }))
          .filter(({ pattern }) => pattern !== ''),
      ),
    ),
    allow: new Phrases(plain.map((pattern) => ({ pattern, value: true }))),
    allowed: allow.map((term) => readText(term)),
  };
}

/** Words that the people of a project have agreed to avoid. */
export function ownNotes(reading: Reading, { avoid }: OwnWords): readonly ProseNote[] {
  const hits = avoid.find(reading);
  if (hits.length === 0) return [];
  const quotations = quotationsIn(reading.text);
  return hits
    .filter(({ span }) => !touches(quotations, span))
    .map(({ span, value: { why, instead } }) => ({
      judge: 'respect',
      variant: 'own',
      span,
      args: {
        term: reading.text.slice(span.start, span.end),
        why: instead.length === 0 ? why : `${why} Instead: ${choices(instead)}.`,
      },
      // What a team writes in its list may need rewording, and only they can tell.
      swaps: [],
    }));
}
