import type { Token } from '../reading/tokens.ts';

/** The first so many tokens, parted by blanks, for patterns that look for a phrase among them. */
export function firstWords(tokens: readonly Token[], count: number): string {
  return tokens
    .slice(0, count)
    .map(({ word }) => word)
    .join(' ');
}
