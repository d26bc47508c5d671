import type { StatementClass, StatementKind } from '../assessment.ts';
import { alternatives } from '../grammar/patterns.ts';
import provision from '../lexicon/provision.lexicon.yaml';
import type { Lexicon } from '../lexicon.ts';
import type { Clause, Subject } from '../reading/clause.ts';
import type { ClassifyInput } from './clauseToJudge.ts';
import type { Frames } from './frames.ts';
import { hasDocument, isAboutPaper, isPaperwork, subjectWords } from './paperwork.ts';
import { isServiceDelivery, opensWithProvision } from './provision.ts';
import { isReceived } from './received.ts';

/** Whose doing it is, as far as it tells provision from outcomes. */
type Doer = 'adult' | 'thing' | 'nobody' | 'learner';

/** In outcomes for learners: what services do and give is provision, whoever is the subject. */
export function classOfSupport(
  input: ClassifyInput,
  said: string,
  lexicon: Lexicon,
  known: Frames,
): StatementClass | undefined {
  const { clause, kind } = input;
  const doer = doerOf(clause.subject, kind);
  // "Staff have a card for each child": what adults have helps them to do it.
  if (isReceived(clause, said) && !(doer === 'adult' && /^(?:have|has)\b/.test(said))) return 'provision';
  const procedure = classOfProcedure(input, said, doer, lexicon, known);
  if (procedure !== undefined) return procedure;
  const [head] = clause.heads;
  switch (doer) {
    case 'adult':
      return classOfAdults(input, said, lexicon);
    case 'thing':
      return isGivenThing(input, said, lexicon) ? 'provision' : undefined;
    case 'nobody':
      return head !== undefined && opensWithProvision(head, clause, lexicon) ? 'provision' : undefined;
    case 'learner':
      return undefined;
  }
}

function doerOf(subject: Subject | undefined, kind: StatementKind): Doer {
  switch (subject?.kind) {
    case undefined:
      return 'nobody';
    case 'adult':
    case 'thing':
      return subject.kind;
    case 'trainee':
      return kind === 'pupil' ? 'adult' : 'learner';
    case 'learner':
    case 'person':
      return 'learner';
  }
}

/** "Have an EHCP", "IDP to be drafted", "the SENCo to refer him": paperwork and procedure. */
function classOfProcedure(
  { clause, kind, hasBehaviour, statement }: ClassifyInput,
  said: string,
  doer: Doer,
  lexicon: Lexicon,
  known: Frames,
): StatementClass | undefined {
  if (hasDocument.test(said)) return 'process';
  if (doer === 'thing' && clause.intended && isAboutPaper(clause, lexicon)) return 'process';
  if (isCounted.test(statement.folded) && statement.has('when')) return undefined;
  if (isLookedAt.test(said) && !/\d ?%|\b(?:out of|of) \d/.test(said)) return 'process';
  if (doer === 'learner' || !known.procedure(said)) return undefined;
  const isPractice = kind === 'group' && hasBehaviour;
  const [head] = clause.heads;
  switch (doer) {
    case 'thing':
      return 'process';
    case 'nobody':
      return isPractice ? undefined : 'process';
    case 'adult':
      if (head !== undefined && isServiceDelivery(head, clause, lexicon)) return 'provision';
      return isPractice && !isPaperwork(clause, lexicon) ? undefined : 'process';
  }
}

/** A share or a number of times is counted of what learners do. */
const isCounted =
  /\b(?:out )?of (?:every )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten)\b|\d ?%|\b(?:times|occasions)\b/;

/** "Is being assessed", "to be screened for speech": what is done to a learner on paper. */
const isLookedAt = /^(?:(?:be|is|are|being) )+(?:re-?)?(?:assessed|screened|referred)\b/;

/** In an outcome for one learner all that adults do is provision; for a row they may do something differently. */
function classOfAdults(
  { clause, kind, statement }: ClassifyInput,
  said: string,
  lexicon: Lexicon,
): StatementClass | undefined {
  const [head] = clause.heads;
  if (/^(?:want|wants|hope|hopes|wish|dream|would)\b/.test(said)) return 'aspiration';
  if (lexicon.is('procedure', head?.verb?.base ?? '') && isPaperwork(clause, lexicon)) return 'process';
  const isCountedPractice = isCounted.test(statement.folded);
  if (kind === 'pupil' || (!isCountedPractice && isFromOutside(clause))) return 'provision';
  return head !== undefined && isServiceDelivery(head, clause, lexicon) ? 'provision' : undefined;
}

/** "The counselling service", "the autism team": who comes from outside gives, and changes no practice of the school's own. */
function isFromOutside(clause: Clause): boolean {
  return (
    /^(?:service|services|psychologist|therapist|council|authority|camhs)$/.test(
      subjectWords(clause).at(-1)?.word ?? '',
    ) || subjectWords(clause).some(({ word }) => /^(?:outreach|specialist|advisory)$/.test(word))
  );
}

/** "Radio aid to be checked daily by the Teacher of the Deaf". */
const byService = new RegExp(
  String.raw`\bby (?:the |a |an |trained |all |teaching |class |support )*${alternatives(provision, 'service_people')}\b`,
);
const supplied = new RegExp(String.raw`\b${alternatives(provision, 'supplied')}\b`);
/** "A timer to be in place", "the club is up and running". */
const inPlace =
  /^(?:be|is|are) up and running\b|\b(?:be|is|are) (?:in place|available|provided|used|timetabled|on hand)\b/;

/** "A laptop to be provided": its subject is the thing that is given. */
function isGivenThing({ clause, statement }: ClassifyInput, said: string, lexicon: Lexicon): boolean {
  if (inPlace.test(said)) return true;
  if (clause.heads[0]?.passive !== true) return false;
  const words = subjectWords(clause);
  const isProvision =
    words.some(({ word }) => lexicon.is('provision', word)) &&
    !words.some(({ word }) => lexicon.is('procedure_noun', word));
  const isChange = clause.heads[0]?.verb?.visibility === 'covert';
  const isScored = /\b(?:of|in|out of) \d|\d ?%|\btimes\b|\bevery\b/.test(statement.folded);
  return (
    (!isChange && !isScored && !/\bby\b/.test(said)) ||
    isProvision ||
    byService.test(said) ||
    (!/\bby\b/.test(said) && supplied.test(statement.folded.slice(clause.start, clause.end)))
  );
}
