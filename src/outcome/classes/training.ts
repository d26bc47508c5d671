import type { StatementClass } from '../assessment.ts';
import { alternatives } from '../grammar/patterns.ts';
import provision from '../lexicon/provision.lexicon.yaml';
import { wordsOf } from '../lexicon.ts';
import type { Clause } from '../reading/clause.ts';
import type { ClassifyInput } from './clauseToJudge.ts';
import type { Frames } from './frames.ts';
import { subjectWords } from './paperwork.ts';

const received = new RegExp(String.raw`^${alternatives(provision, 'training_received')}\b`);
const chance =
  /^(?:be given|be offered|have|get|gets|are given|receive) (?:the|a|an) (?:chance|opportunity)\b/;

/** Objectives of training: what happens in the room is process, what participants are given is provision. */
export function classOfTraining(
  { clause }: ClassifyInput,
  said: string,
  known: Frames,
): StatementClass | undefined {
  const { subject } = clause;
  if (subject !== undefined && /^(?:finds?|struggles?|lacks?|needs?)\b/.test(said)) return 'need';
  if (chance.test(said)) return 'process';
  if (subject !== undefined && isTrainer.test(subjectWords(clause).at(-1)?.word ?? '')) return 'process';
  if (received.test(said)) return 'provision';
  if (subject?.kind === 'adult' && isDeliveredTraining(clause)) return 'provision';
  if (known.exposure(said)) return 'process';
  return subject?.kind === 'thing' && happensToThing(clause, said, known) ? 'process' : undefined;
}

/** "Time will be spent on …", "the policy to be reviewed", unless it says by whom: then it is what they do. */
function happensToThing({ intended }: Clause, said: string, known: Frames): boolean {
  if (/^(?:be|is|are) (?:spent|given|covered|used)/.test(said)) return true;
  if (known.procedure(said) && !/\bby (?:each|every|the|all) \w+/.test(said)) return true;
  return (
    intended &&
    /^be \w+(?:ed|en)\b/.test(said) &&
    !/\bby (?:each|every|the|all|participants|staff)\b/.test(said)
  );
}

const isTrainer = /^(?:trainers?|facilitators?|presenters?|speakers?)$/;
const doings = wordsOf(provision, 'training_doings');
const events = new RegExp(String.raw`\b${alternatives(provision, 'training_events')}\b`);
const trainers = new RegExp(String.raw`\b${alternatives(provision, 'trainers')}\b`);

/** "The educational psychologist will run a twilight". */
function isDeliveredTraining({ tokens, heads }: Clause): boolean {
  if (!doings.has(heads[0]?.verb?.base ?? '')) return false;
  const words = tokens.map(({ word }) => word).join(' ');
  return events.test(words) && trainers.test(words);
}
