import { alternatives } from '../grammar/patterns.ts';
import { fewer } from '../grammar/results.ts';
import provision from '../lexicon/provision.lexicon.yaml';
import type { Clause } from '../reading/clause.ts';

const access =
  /^(?:(?:be |have |can )?(?:able to )?access|(?:(?:be|is|are) able to|have|has|having|gets?|gains?|be(?: given)?) (?:\w+ )?access(?:ing)?)\b/;
const helped = new RegExp(
  String.raw`^(?:be|is|are|been|have been|has been|being) (?:\w+ly )?${alternatives(provision, 'helped')}\b(?! (?:to )?(?:\w+ing|play|use|share|join|talk|ask|wait|sit)\b)`,
);
/** Misspelt as often as not. */
const receiving = new RegExp(
  String.raw`^(?:${alternatives(provision, 'receiving')}|recieves?|benefited|have benefited|has benefited)\b`,
);
/** Of so many: counted of what somebody does, not of what is given. */
const share = /\b\d+ (?:out )?of \d+\b|\d ?%/;
const attending = /^(?:attends?|attended|have attended|has attended|continue to attend)\b/;
/** Attendance is the pupil's own doing: "attends school every day". */
const ownAttendance =
  /^attends? (?:to|school|lessons?|all (?:his|her|their)?|college|every|each|on|for)\b|^attends? \d+(?:\s?%|(?: out)? of\b)/;
const intervention = new RegExp(
  String.raw`\b${alternatives(provision, 'given_groups')} (?:therapy|groups?|club|sessions?)\b`,
);
const takingPart = new RegExp(String.raw`^${alternatives(provision, 'taking_part')}\b`);

/** "Takes part in Forest School every Friday", "works with the EAL assistant": a place in what a service runs. */
const joinsService =
  /^(?:goes? to|takes? part in|participates? in|works? with|engages? in|uses? (?=[^.;,]*\b(?:service|counsell)))\b[^.;,]*\b(?:groups?|clubs?|forest school|summer school|programme|service|sessions?|circle|assistant|mentor|counsell\w+|therapy|tuition)\b[^.;]*(?:\b(?:every|each|on|weekly|daily|a week|twice|thursdays?|fridays?|mondays?|days)\b|$)/;

/**
 * Receiving, attending, being supported, having access: what is given, dressed as the learner's doing. `said` is what
 * is said of the subject, `clause` where it stands.
 */
export function isReceived(clause: Clause, said: string): boolean {
  if (joinsService.test(said) && !/\b(?:of|out of) (?:\d|the \d)|\d ?%/.test(said)) return true;
  if (fewer.test(said)) return false;
  if (access.test(said) || helped.test(said) || receiving.test(said)) return true;
  if (attending.test(said) && share.test(said) && !intervention.test(said)) return false;
  if (attending.test(said)) return !ownAttendance.test(said) || intervention.test(said);
  if (/^(?:have|has) completed\b/.test(said))
    return /\b(?:sessions?|programme|block|course|hours)\b/.test(said);
  return takingPart.test(said) && isGiven(clause, said);
}

const often = /^(?:have|has|gets?)\s+(?:weekly|daily|fortnightly|termly|twice)\b/;
/** "Have better friendships" is a change that is hoped for. */
const change = /^(?:have|has|gets?)\s+(?:an? )?(?:better|improved|more|greater|wider|increased)\b/;
const givenGroup = new RegExp(
  String.raw`^joins? (?:the|a|our) (?:\w+ ){0,2}${alternatives(provision, 'given_groups')} (?:therapy )?(?:group|club)\b`,
);
const regular = /\b(?:weekly|daily|fortnightly|termly)\b.*\b(?:group|club|sessions?|programme|class)\b/;
const givenObject = new RegExp(
  String.raw`\b(?:${alternatives(provision, 'given_objects')}|weekly \w+ group)\b`,
);

const ofService =
  /^(?:\S+ ){0,4}(?:sessions?|therapy|interventions?|clubs?|groups?|tuition|mentoring|counselling|nurture|elsa)\b/;

/** "Has a laptop", "takes part in a weekly group"; not "joins a game", "has a better idea". */
function isGiven({ tokens, heads }: Clause, said: string): boolean {
  // "Gets from the taxi to her classroom".
  if (/^gets? (?:from|to|into|out|up|off|on|through)\b/.test(said)) return false;
  if (often.test(said)) return true;
  if (change.test(said)) return false;
  if (givenGroup.test(said) || regular.test(said)) return true;
  const at = heads[0]?.at ?? 0;
  const object = tokens
    .slice(at + 1, at + 8)
    .map(({ word }) => word)
    .join(' ');
  // One goes to a session and has a card.
  if (/^goe?s?\b/.test(said)) return ofService.test(object);
  return givenObject.test(object) && !/^joins?\b/.test(said);
}
