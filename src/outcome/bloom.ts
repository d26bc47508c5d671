import type { Span } from '../text/span.ts';
import type { BloomLevel } from './assessment.ts';
import bloom from './lexicon/bloom.lexicon.yaml';
import type { LexiconFile } from './lexicon.ts';
import type { Clause } from './reading/clause.ts';
import { lemmasOf } from './reading/morphology.ts';
import type { Token } from './reading/tokens.ts';

export type BloomOf = (
  clauses: readonly Clause[],
  shown: readonly Token[],
) => { readonly level: BloomLevel; readonly span: Span } | undefined;

const levels: readonly BloomLevel[] = ['remember', 'understand', 'apply', 'analyse', 'evaluate', 'create'];

/** Tells the level of Bloom's taxonomy from the verb of an objective; of several, the highest. */
export function createBloom(): BloomOf {
  const byVerb = new Map<string, BloomLevel>();
  for (const level of levels)
    for (const { words } of (bloom as LexiconFile)[level] ?? [])
      for (const word of words.trim().split(/\s+/)) if (!byVerb.has(word)) byVerb.set(word, level);
  return (clauses, shown) => {
    const tokens = shown.length > 0 ? shown : clauses.flatMap(({ heads }) => heads.map(({ token }) => token));
    const found = tokens.flatMap((token) => {
      const level = lemmasOf(token.word)
        .map(({ base }) => byVerb.get(base))
        .find((known) => known !== undefined);
      return level === undefined ? [] : [{ level, span: { start: token.start, end: token.end } }];
    });
    return found.toSorted((a, b) => levels.indexOf(b.level) - levels.indexOf(a.level))[0];
  };
}
