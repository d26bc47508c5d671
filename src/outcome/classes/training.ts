import type { StatementClass } from '../assessment.ts';
import type { Clause, Head } from '../reading/clause.ts';
import type { ClassifyInput } from './clauseToJudge.ts';
import type { Frames } from './frames.ts';

/** Objectives of training: what happens in the room is process, what participants are given is provision. */
export function classOfTraining(
  { clause }: ClassifyInput,
  said: string,
  known: Frames,
): StatementClass | undefined {
  const { subject, heads } = clause;
  const [head] = heads;
  if (/^(?:find|finds|struggle|struggles|lack|lacks|need|needs)\b/.test(said) && subject !== undefined)
    return 'need';
  if (
    /^(?:be given|be offered|have|get|gets|are given|receive) (?:the|a|an) (?:chance|opportunity)\b/.test(
      said,
    )
  )
    return 'process';
  if (
    /^(?:receives?|have received|has received|have had|be given|be provided|get a|get an|take away|be issued|attend|attends|have attended|complete the training|have completed)\b/.test(
      said,
    )
  )
    return 'provision';
  if (
    subject !== undefined &&
    subject.kind === 'adult' &&
    head !== undefined &&
    isDeliveredTraining(head, clause)
  )
    return 'provision';
  if (
    subject?.kind === 'thing' &&
    (known.exposure(said) || /^(?:be|is|are) (?:spent|given|covered|used)/.test(said))
  )
    return 'process';
  if (subject?.kind === 'thing' && known.procedure(said) && !/\bby (?:each|every|the|all) \w+/.test(said))
    return 'process';
  if (
    subject?.kind === 'thing' &&
    clause.intended &&
    /^be \w+(?:ed|en)\b/.test(said) &&
    !/\bby (?:each|every|the|all|participants|staff)\b/.test(said)
  )
    return 'process';
  if (known.exposure(said)) return 'process';
  return undefined;
}

function isDeliveredTraining(head: Head, clause: Clause): boolean {
  const words = clause.tokens.map(({ word }) => word).join(' ');
  return (
    /^(?:deliver|provide|run|lead|offer|train|present|teach|observe|visit)$/.test(head.verb?.base ?? '') &&
    /\b(?:training|hours|sessions?|workshops?|course|lessons?|input|inset|twilights?|school)\b/.test(words) &&
    /\b(?:trainer|psychologist|therapist|consultant|specialist|team|service|presenter|facilitator|ep|council|nurse|tutor|we)\b/.test(
      words,
    )
  );
}
