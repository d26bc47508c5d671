import nouns from '../lexicon/nouns.lexicon.yaml';
import { alternatives } from '../grammar/patterns.ts';
import { segmentsOf, type Segment } from '../reading/segments.ts';
import type { Statement } from '../reading/statement.ts';

const recorded = String.raw`(?:measured|recorded|observed|shown|seen|noted|judged|assessed|rated|logged|tracked|reported|evidenced|indicated|signed(?: off)?|demonstrated|monitored|documented|tallied|scored|captured|confirmed|verified|counted|timed|witnessed|checked|marked|moderated|charted|ticked(?: off)?|written down|graded|coded|spot-checked|filmed|kept|sampled|plotted|compared|transcribed|triangulated|evaluated|audited|videoed|videotaped|photographed|jotted(?: down)?|annotated|self-coded|self-scored|judged|sampled|as told)`;

const end = String.raw`(?=\s*(?:[;.\n()\uE000]|,|\s-\s|$)|\s(?:so that|in order|in \d|on \d|by|within|at the|from a|to (?:make|help|build|keep))\b)`;

const instrument = alternatives(nouns, 'instruments');

const patterns: readonly RegExp[] = [
  // "by pointing" says what is done, so a gerund after "by" is left for the behaviour.
  new RegExp(
    String.raw`\b(?:as |and |, )?(?:it is |this is |this will be |to be |will be |is )?${recorded}\s+(?:by (?!\w+ing\b)|on|in|through|using|with|via|at|during|from|against|out of|over)\s*.*?${end}`,
    'g',
  ),
  new RegExp(
    String.raw`\b(?:according to|going by|based on|as per|per the|per (?:teacher|staff|parent|ta|incident)|from (?:the |staff |teacher |ta |parent |his |her )?(?:data|records?|logs?|registers?|observations?|notes|diary|diaries|trackers?|work samples?|feedback|surveys?|[\w-]+ (?:data|records?|logs?|notes|observations?))|from (?:the )?(?:video|film|photo)s?(?: \w+)? (?:coded|scored|rated|marked|watched))\b.*?${end}`,
    'g',
  ),
  new RegExp(
    String.raw`(?:^|[\n•;.(,]|\s-)\s*(?:evidence|measured by|measure|how|how known|who checks|who looks|checked by|assessed by|marked by|recorded by|monitoring|monitored by|assessment|success measure|evidenced by|record|data|method|source|tracked by|measured using|we will know by)\s?[:=]\s*[^;\n•|]{2,80}`,
    'g',
  ),
  new RegExp(
    String.raw`\b(?:on|using|with|in) (?:the|a|an|his|her|their|our)? ?(?:[\w'-]+ ){0,4}?(?:${instrument})(?: (?:scale|profile|form|assessment|test|screen|checklist|measure))?\b(?= ?(?:\([^)]*\))?${end})`,
    'g',
  ),
  new RegExp(String.raw`(?:[;.]|\s-|,)\s+(?:[\w'/-]+ ){0,4}?(?:${instrument})\s*(?=[.;\n]|$)`, 'g'),
  new RegExp(
    String.raw`[;.,]\s+(?:the |a |an |his |her |their |our |my )?(?:[\w'-]+ ){1,4}?(?:will )?(?:marks?|checks?|ticks?|records?|observes?|tall(?:y|ies)|logs?|notes?|scores?|signs?|counts?|watches?|keeps? a) (?:it|this|them|each|every|off|the|how|on|in|a)\b[^;\n]*?(?=[;.\n\uE000]|, so|$)`,
    'g',
  ),
  /\b(?:peer|self|teacher|adult)-(?:marked|assessed|rated|reported|observed|scored)\b/g,
];

/** Instruments so common as things to do or to learn with that a bare mention says nothing about measuring. */
const everyday =
  /\b(?:book|star|pass|points|check|work|record|screen|graph|ot|slt|physio|senco|photos?|video|film|chart|quiz|notes?|sheets?|profile|report|survey|workbook|checklist|log|register|feedback|assessment|data|portfolio|journal|observations?|observation|diary|test)\b/;

/** A record or test, jotted down by itself: "OT photo", "peer observation form", "spot checks", "NGRT retest". */
const jotted = new RegExp(
  String.raw`^\s*(?:and |as |via |per |by )?(?:[\w'/+-]+ ){0,5}?(?:logs?|tall(?:y|ies)|forms?|surveys?|quiz(?:zes)?|re-?tests?|tests?|spot[- ]checks?|notes|videos?|clips?|photos?|diar(?:y|ies)|interviews?|audits?|data|judge?ments?|feedback|stopwatch|evidence|readout|checklist|learning walks?|walk-throughs?|polls?|observations?|records|register|tracker|assessments?|rubric|questionnaires?|probes?|samples?|reports?|film|clicker|tick list|monitoring|profile|scores?|star sheet|map|cards?|screen|account|yarc|ngrt|boxall|sdq|wrat|wellcomm|reader|present)(?: (?:to show it|showing this|kept|by \w+(?: \w+){0,3}|and [\w ]{2,30}|on the \w+|from \w+))?\s*$`,
);

const observer = String.raw`(?:i|we|mum|mam|dad|nan|miss \w+|mr \w+|mrs \w+|ms \w+|(?:the |a |an |his |her |their |my |our |each )?(?:[\w-]+ ){0,3}?(?:teacher|ta|lsa|senco|alnco|adult|staff|assistant|therapist|physio|ot|slt|salt|ep|nurse|tutor|coach|mentor|trainer|instructor|keyworker|worker|manager|librarian|supervisors?|specialist|lead|leader|parent|governor|facilitator|observer|partner|mum and us both|colleague|deaf))`;

/** Somebody who looks: "TA to observe", "physio to check", "instructor watches and initials", "Mum writes it down". */
const looking = new RegExp(
  String.raw`^\s*(?:and |with )?${observer} (?:will |to |both |then )?(?:checks?|ticks?|notes?|records?|tall(?:y|ies)|logs?|watch(?:es)?|listens?|observes?|marks?|counts?|keeps?|jots?|initials?|signs?|scores?|writes? (?:it|them|this)|films?|measures?|judges?|tracks?|monitors?|reviews? it|showing|having (?:followed|watched|observed|seen)|looks?)\b`,
);

/** Finds how it will be known: a measure, an observer or a record. */
export function findMethod(statement: Statement): void {
  const segments = segmentsOf(statement);
  for (const [at, segment] of segments.entries()) {
    const aside = at > 0 || segments.length > 2;
    if (aside && !/\uE000/.test(segment.words) && isJotted(segment, at, segments))
      statement.claim('method', segment);
  }
  for (const [at, pattern] of patterns.entries()) {
    for (const match of statement.free.matchAll(pattern)) {
      const [words] = match;
      const tooEveryday = at === 3 && !isTest(words);
      if (tooEveryday || words.trim().length < 3) continue;
      if (/\b(?:shown|seen|demonstrated|evidenced|indicated) (?:by|through) \w+ing\b/.test(words)) continue;
      statement.claim('method', { start: match.index, end: match.index + words.length });
    }
  }
}

function isJotted({ words, inBrackets }: Segment, at: number, all: readonly Segment[]): boolean {
  // "Given a video, staff mark each request": what follows a circumstance is the sentence itself.
  const isMain =
    at === 1 &&
    /^\s*(?:given|when|after|by|in|at|with|within|during|on|using|before|following|so that)\b/.test(
      all[0]?.words ?? '',
    );
  if (looking.test(words)) return at > 0 && !isMain;
  if (
    !jotted.test(words) ||
    /\b(?:will|to|can|using|complete[sd]?|completing|makes?|reads?|writes?|with)\b/.test(words)
  )
    return false;
  return inBrackets || at > 0 || all.length > 2;
}

/** "On the Boxall profile" measures; "using a chart", "on the book" do not. */
function isTest(words: string): boolean {
  if (/\b(?:using|with)\b/.test(words))
    return !everyday.test(words) || /\b(?:scale|rubric|questionnaire|tracker)\b/.test(words);
  return /\b(?:yarc|ngrt|boxall|sdq|leuven|star|wellcomm|bpvs|celf|sims|cpoms|pivats|salford|scas|conners|rcads|neale|test|scale|screen|screener|assessment|questionnaire|survey|rubric|quiz|tracker|checklist|log|register|diary|chart)\b/.test(
    words,
  );
}
