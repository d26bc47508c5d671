import type { StatementClass } from '../assessment.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Clause } from '../reading/clause.ts';
import { prepositions } from '../reading/words.ts';
import type { ClassifyInput } from './clauseToJudge.ts';
import type { Frames } from './frames.ts';
import { isReceived, isServiceDelivery, opensWithProvision } from './provision.ts';

/** In outcomes for learners: what services do and give is provision, whoever is the subject. */
export function classOfSupport(
  { clause, kind, statement, hasBehaviour }: ClassifyInput,
  said: string,
  lexicon: Lexicon,
  known: Frames,
): StatementClass | undefined {
  const { subject, heads } = clause;
  const [head] = heads;
  const adult = subject?.kind === 'adult' || (subject?.kind === 'trainee' && kind === 'pupil');
  const thing = subject?.kind === 'thing';
  if (isReceived(head, clause, said) && !(adult && /^(?:have|has)\b/.test(said))) return 'provision';
  if (
    /^(?:have|has|get|gets) an? (?:\w+ )?(?:idp|ehcp|ehc plan|support plan|one[- ]page profile|iep|diagnosis)\b/.test(
      said,
    )
  )
    return 'process';
  if (thing && clause.intended && isProcedureThing(clause, lexicon)) return 'process';
  if (
    known.procedure(said) &&
    (thing || adult || subject === undefined) &&
    !(kind === 'group' && hasBehaviour && !adult && !thing)
  ) {
    if (adult && head !== undefined && isServiceDelivery(head, clause, lexicon)) return 'provision';
    if (!(adult && kind === 'group' && hasBehaviour && !isPaperwork(clause, lexicon))) return 'process';
  }
  if (thing && head?.passive === true && isMadeOfProvision(clause, lexicon)) return 'provision';
  // "Radio aid to be checked daily by the Teacher of the Deaf".
  if (
    thing &&
    head?.passive === true &&
    /\bby (?:the |a |an |trained )*(?:teachers?|tas?|staff|adults?|senco|nurse|therapist|lsa|school)\b/.test(
      said,
    )
  )
    return 'provision';
  if (thing && /^(?:be|is|are) up and running\b/.test(said)) return 'provision';
  if (subject === undefined && head !== undefined && opensWithProvision(head, clause, lexicon))
    return 'provision';
  if (adult) {
    if (/^(?:want|wants|hope|hopes|wish|dream|would)\b/.test(said)) return 'aspiration';
    if (isPaperwork(clause, lexicon) && head !== undefined && lexicon.is('procedure', head.verb?.base ?? ''))
      return 'process';
    if (kind === 'pupil') return 'provision';
    if (head !== undefined && isServiceDelivery(head, clause, lexicon)) return 'provision';
  }
  if (
    thing &&
    head?.passive === true &&
    !/\bby\b/.test(said) &&
    /\b(?:provided|supplied|bought|purchased|put in place|made available|given|offered|installed|in place|arranged)\b/.test(
      statement.folded.slice(clause.start, clause.end),
    )
  )
    return 'provision';
  if (thing && /\b(?:be|is|are) (?:in place|available|provided|used|timetabled|on hand)\b/.test(said))
    return 'provision';
  return undefined;
}

/** "IDP to be drafted", "Referral to go in": its subject is a paper. */
function isProcedureThing({ subject, tokens }: Clause, lexicon: Lexicon): boolean {
  const words = tokens.filter(
    ({ start, end }) => subject !== undefined && start >= subject.start && end <= subject.end,
  );
  const head = words.findIndex(({ word }) => prepositions.has(word));
  return lexicon.is('procedure_noun', (head > 0 ? words[head - 1] : words.at(-1))?.word ?? '');
}

/** "A laptop to be provided": its subject is the thing that is given. */
function isMadeOfProvision({ subject, tokens }: Clause, lexicon: Lexicon): boolean {
  const words = tokens.filter(
    ({ start, end }) => subject !== undefined && start >= subject.start && end <= subject.end,
  );
  return (
    words.some(({ word }) => lexicon.is('provision', word)) &&
    !words.some(({ word }) => lexicon.is('procedure_noun', word))
  );
}

function isPaperwork(clause: Clause, lexicon: Lexicon): boolean {
  const object = clause.tokens.slice((clause.heads[0]?.at ?? 0) + 1, (clause.heads[0]?.at ?? 0) + 7);
  const words = object.map(({ word }) => word).join(' ');
  return (
    object.some(
      ({ word }) =>
        lexicon.is('procedure_noun', word) &&
        !/^(?:review|action|actions|evaluation|observation|observations|profile|plan|report)$/.test(word),
    ) ||
    /\b(?:provision map|support plan|one page profile|risk assessment|annual review|home visits?|letters home|the plan|report)\b/.test(
      words,
    )
  );
}
