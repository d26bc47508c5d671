import { alternatives, phraseAlternatives } from '../grammar/patterns.ts';
import paperwork from '../lexicon/paperwork.lexicon.yaml';
import { wordsOf, type Lexicon } from '../lexicon.ts';
import type { Clause } from '../reading/clause.ts';
import type { Token } from '../reading/tokens.ts';
import { prepositions } from '../reading/words.ts';

/** "Have an EHCP", said of anybody. */
export const hasDocument = new RegExp(
  String.raw`^(?:have|has|get|gets) an? (?:\w+ )?${alternatives(paperwork, 'documents')}\b`,
);
const papers = new RegExp(String.raw`\b(?:${phraseAlternatives(paperwork, 'papers')})\b`);
const doings = wordsOf(paperwork, 'doings');
const fragmentNouns = wordsOf(paperwork, 'fragment_nouns');

/** "IDP to be drafted", "Referral to go in": its subject is a paper. */
export function isAboutPaper(clause: Clause, lexicon: Lexicon): boolean {
  const words = subjectWords(clause);
  const head = words.findIndex(({ word }) => prepositions.has(word));
  return lexicon.is('procedure_noun', (head > 0 ? words[head - 1] : words.at(-1))?.word ?? '');
}

export function subjectWords({ subject, tokens }: Clause): readonly Token[] {
  if (subject === undefined) return [];
  return tokens.filter(({ start, end }) => start >= subject.start && end <= subject.end);
}

/** "Complete the referral", "write his support plan": the object of what is done is a paper. */
export function isPaperwork({ tokens, heads }: Clause, lexicon: Lexicon): boolean {
  const at = heads[0]?.at ?? 0;
  const object = tokens.slice(at + 1, at + 7);
  return (
    object.some(({ word }) => lexicon.is('procedure_noun', word) && !doings.has(word)) ||
    papers.test(object.map(({ word }) => word).join(' '))
  );
}

/** "Referral form to CAMHS", "annual review meeting": a note whose noun is a step of procedure. */
export function isPaperworkFragment(core: readonly Token[], lexicon: Lexicon): boolean {
  return (
    core.some(({ word }) => fragmentNouns.has(word)) && lexicon.is('procedure_noun', core.at(-1)?.word ?? '')
  );
}
