import type { StatementClass } from '../assessment.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Token } from '../reading/tokens.ts';
import { isAdverb, modals } from '../reading/words.ts';
import type { ClassifyInput } from './clauseToJudge.ts';
import { classOfFragment } from './fragment.ts';
import type { Frames } from './frames.ts';
import { classOfSupport } from './support.ts';
import { classOfTraining } from './training.ts';

/** Decides what one clause is, from who does what in it. */
export function classify(input: ClassifyInput, lexicon: Lexicon, known: Frames): StatementClass {
  const { clause, kind } = input;
  const said = predicateWords(input);
  if (kind === 'cpd' && namesTopic.test(input.statement.folded.slice(clause.start, clause.end)))
    return 'topic';
  if (
    kind === 'cpd' &&
    clause.predicate === undefined &&
    /^(?:an? )?(?:introduction to|overview of|guide to)\b/.test(
      input.statement.folded.slice(clause.start, clause.end).trimStart(),
    )
  )
    return 'topic';
  if (isWish(said, input, known)) return 'aspiration';
  if (clause.predicate === undefined) return classOfFragment(input, lexicon, known);
  const bySubject =
    kind === 'cpd' ? classOfTraining(input, said, known) : classOfSupport(input, said, lexicon, known);
  if (bySubject !== undefined) return bySubject;
  const isNow = !clause.intended || /^can (?:be|become|get)\b/.test(said);
  if (
    isNow &&
    !(input.hasBehaviour && input.statement.has('when')) &&
    !clause.heads.some(({ negated }) => negated && input.hasBehaviour) &&
    ((known.need(said) && !(input.hasBehaviour && /^can be\b/.test(said))) || foundHard.test(said))
  )
    return 'need';
  if (
    /^(?:needs?|requires?|has difficult|have difficult|struggl|cannot|can't|is unable|are unable|lacks?)\b/.test(
      said,
    )
  )
    return 'need';
  return 'outcome';
}

/** "Executive function: what it is", "Hoists and slings: refresher". */
const namesTopic =
  /^\s*[^:.;]{3,50}:\s*(?:what|why|how|an?|the|who|when|myths?|facts|introduction|overview|refresher|part|basics)\b[^.]{0,60}$/;

/** A wish, unless it says what will be seen and by when: then it is an outcome in the learner's own words. */
function isWish(said: string, { hasBehaviour, statement }: ClassifyInput, known: Frames): boolean {
  const bare = said.replace(/^be (?=\w+ing\b)/, '');
  if (known.life(bare) && !/\d/.test(bare)) return true;
  const distant = /\b(?:is|are|turns?) \d{2}\b|\b20[3-9]\d\b/.test(statement.folded);
  return known.aspiration(bare) && !(hasBehaviour && statement.has('when') && !distant);
}

/** Needs are also told by how something is found. */
const foundHard =
  /^finds? [^.;]{0,60}\b(?:hard|difficult|tricky|challenging|overwhelming|stressful|tiring|confusing|frightening|scary|impossible|upsetting|painful|unbearable|distressing|baffling|puzzling|exhausting)\b|^is (?:hard|difficult|tricky) for\b|^(?:was|were)\b|^(?:is|are) (?:\d|below|behind|well below|at risk|years|months)/;

/** What is said of the subject, from the first word that carries meaning. */
function predicateWords({ clause, statement }: ClassifyInput): string {
  let from = clause.predicate ?? 0;
  if (clause.predicate === undefined) {
    const first = clause.tokens.find(({ kind }) => kind !== 'sign');
    return first === undefined ? '' : statement.folded.slice(first.start, clause.end);
  }
  while (
    from < clause.tokens.length &&
    ((modals.has(clause.tokens[from]?.word ?? '') &&
      !/^(?:can|cannot|can't|would)$/.test(clause.tokens[from]?.word ?? '')) ||
      clause.tokens[from]?.word === 'to' ||
      isPlainAdverb(clause.tokens[from]))
  )
    from++;
  const token = clause.tokens[from];
  return token === undefined ? '' : statement.folded.slice(token.start, clause.end);
}

function isPlainAdverb(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.kind === 'word' &&
    isAdverb(token.word) &&
    !/^(?:often|rarely|regularly)$/.test(token.word) &&
    token.word !== 'not'
  );
}
