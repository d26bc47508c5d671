import type { FrameworkEntry, FrameworkPack } from '../model/formats/framework.ts';
import type { Vocabulary } from '../model/formats/field.ts';

/** An entry of a pack, with the pack it comes from. */
export interface Term {
  readonly id: string;
  readonly label: string;
  readonly definition?: string | undefined;
  readonly verified: boolean;
  readonly pack: string;
}

/** How far a level reaches: everyone, some with additional support, or those with a statutory plan. */
export type Reach = 'everyone' | 'additional' | 'plan';

/**
 * The packs that a document goes by, the first of them leading. Nothing about law or practice is known here: all of it
 * comes from the packs.
 */
export class Framework {
  readonly packs: readonly FrameworkPack[];
  readonly #terms = new Map<Vocabulary, ReadonlyMap<string, Term>>();

  /** Stands for the packs as they are now, under which results that depend on them are kept. */
  readonly fingerprint: string;

  /** @param fingerprint changes whenever anything in a pack does */
  constructor(packs: readonly FrameworkPack[], fingerprint: string) {
    this.packs = packs;
    this.fingerprint = fingerprint;
  }

  /** The terms of a list in the order of the packs. Empty when no pack has the list: then nothing can be unknown. */
  terms(vocabulary: Vocabulary): readonly Term[] {
    return [...this.#index(vocabulary).values()];
  }

  term(vocabulary: Vocabulary, id: string): Term | undefined {
    return this.#index(vocabulary).get(id);
  }

  /** The id's label, or the id in words where no pack knows it. */
  label(vocabulary: Vocabulary, id: string): string {
    return this.term(vocabulary, id)?.label ?? inWords(id);
  }

  reach(level: string): Reach | undefined {
    for (const pack of this.packs) {
      const found = pack.levels?.find((entry) => entry.id === level);
      if (found !== undefined) return found.reach;
    }
    return undefined;
  }

  /** What a citation such as `england-2015:9.69` is about, and whether anybody has compared it with the source. */
  citation(
    reference: string,
  ): { readonly label: string; readonly subject: string; readonly verified: boolean } | undefined {
    const [packId, id] = reference.split(':');
    const pack = this.packs.find((candidate) => candidate.id === packId);
    const entry = pack?.citations?.find((candidate) => candidate.id === id);
    if (pack === undefined || entry === undefined) return undefined;
    return { label: `${pack.title}, ${entry.paragraph}`, subject: entry.subject, verified: entry.verified };
  }

  #index(vocabulary: Vocabulary): ReadonlyMap<string, Term> {
    const kept = this.#terms.get(vocabulary);
    if (kept !== undefined) return kept;
    const index = new Map<string, Term>();
    for (const pack of this.packs) {
      for (const entry of entriesOf(pack, vocabulary)) {
        if (!index.has(entry.id))
          index.set(entry.id, {
            id: entry.id,
            label: entry.label,
            definition: entry.definition,
            verified: entry.verified,
            pack: pack.id,
          });
      }
    }
    this.#terms.set(vocabulary, index);
    return index;
  }
}

type Entry = Pick<FrameworkEntry, 'id' | 'label' | 'verified'> & { readonly definition?: string | undefined };

function entriesOf(pack: FrameworkPack, vocabulary: Vocabulary): readonly Entry[] {
  switch (vocabulary) {
    case 'funding':
      return pack.funding?.sources ?? [];
    case 'routes':
      return pack.redress?.routes ?? [];
    case 'plan_sections':
      return pack.plan?.sections ?? [];
    default:
      return pack[vocabulary] ?? [];
  }
}

/** `speech_and_language_therapist` as people write it. */
export function inWords(id: string): string {
  const words = id.replaceAll(/[_-]+/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
