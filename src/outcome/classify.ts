import type { StatementClass, StatementKind } from './assessment.ts';
import frames from './lexicon/frames.lexicon.yaml';
import type { Lexicon } from './lexicon.ts';
import type { Clause, Head } from './reading/clauses.ts';
import type { Statement } from './reading/statement.ts';
import type { Token } from './reading/tokens.ts';
import { be, determiners, have, isAdverb, modals, prepositions } from './reading/words.ts';

/** Wordings that give away what a sentence is, with the reason for all of them. */
export interface FrameGroup {
  readonly because: string;
  readonly phrases: readonly string[];
}

type FrameName = 'aspiration' | 'need' | 'process' | 'exposure';

export const frameFile = frames as Readonly<Record<FrameName, readonly FrameGroup[]>>;

/** Whether words begin with one of the phrases of a frame. */
type StartsWith = (words: string) => boolean;

export interface Frames {
  readonly aspiration: StartsWith;
  readonly need: StartsWith;
  readonly process: StartsWith;
  readonly exposure: StartsWith;
}

export function createFrames(): Frames {
  const starting = (name: FrameName): StartsWith => {
    const phrases = frameFile[name].flatMap((group) => group.phrases).toSorted((a, b) => b.length - a.length);
    const pattern = new RegExp(
      `^(?:${phrases.map((phrase) => phrase.replaceAll(' ', '\\s+')).join('|')})(?![\\w'])`,
    );
    return (words) => pattern.test(words);
  };
  return {
    aspiration: starting('aspiration'),
    need: starting('need'),
    process: starting('process'),
    exposure: starting('exposure'),
  };
}

export interface ClassifyInput {
  readonly statement: Statement;
  readonly clause: Clause;
  readonly kind: StatementKind;
  /** Something in it can be seen. */
  readonly hasBehaviour: boolean;
}

/** Decides what one clause is, from who does what in it. */
export function classify(input: ClassifyInput, lexicon: Lexicon, known: Frames): StatementClass {
  const { clause, kind } = input;
  const said = predicateWords(input);
  if (
    kind === 'cpd' &&
    /^(?:an? )?(?:introduction to|overview of|guide to)\b/.test(
      input.statement.folded.slice(clause.start, clause.end).trimStart(),
    )
  )
    return 'topic';
  if (isWish(said, input, known)) return 'aspiration';
  if (clause.predicate === undefined) return classOfFragment(input, lexicon, known);
  const bySubject =
    kind === 'cpd'
      ? classOfTraining(input, said, lexicon, known)
      : classOfSupport(input, said, lexicon, known);
  if (bySubject !== undefined) return bySubject;
  const isNow = !clause.intended || /^can (?:be|become|get)\b/.test(said);
  if (
    isNow &&
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

/** A wish, unless it says what will be seen and by when: then it is an outcome in the learner's own words. */
function isWish(said: string, { hasBehaviour, statement }: ClassifyInput, known: Frames): boolean {
  const bare = said.replace(/^be (?=\w+ing\b)/, '');
  return known.aspiration(bare) && !(hasBehaviour && statement.has('when'));
}

/** Needs are also told by how something is found. */
const foundHard =
  /^finds? [^.;]{0,60}\b(?:hard|difficult|tricky|challenging|overwhelming|stressful|tiring|confusing|frightening|scary|impossible|upsetting|painful|unbearable|distressing)\b/;

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

/** In outcomes for learners: what services do and give is provision, whoever is the subject. */
function classOfSupport(
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
  if (thing && head?.passive === true && isMadeOfProvision(clause, lexicon)) return 'provision';
  if (thing && clause.intended && isProcedureThing(clause, lexicon)) return 'process';
  if (
    known.process(said) &&
    (thing || adult || subject === undefined) &&
    !(kind === 'group' && hasBehaviour && !adult && !thing)
  ) {
    if (adult && head !== undefined && isServiceDelivery(head, clause, lexicon)) return 'provision';
    if (!(adult && kind === 'group' && hasBehaviour && !isPaperwork(clause, lexicon))) return 'process';
  }
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

/** Receiving, attending, being supported, having access: what is given, dressed as the learner's doing. */
function isReceived(head: Head | undefined, clause: Clause, said: string): boolean {
  if (
    /^(?:be |have )?(?:able to )?access\b/.test(said) ||
    /^(?:be able to|have|has|gets?|gains?|is able to|are able to|be given|having) (?:\w+ )?access\b/.test(
      said,
    )
  )
    return true;
  if (
    /^(?:be|is|are|been|have been|has been|being) (?:\w+ly )?(?:supported|given|offered|provided|taught|seen|withdrawn|allocated|placed|included in|accompanied|visited|mentored|helped|encouraged|allowed|prompted|reminded|assigned|invited)\b/.test(
      said,
    )
  )
    return true;
  if (
    /^(?:receives?|received|have received|has received|have had|has had|had|benefit|benefits|undergo|attends?|attended|have attended|has attended|continue to receive|continues to receive|continue to attend|have completed|has completed)\b/.test(
      said,
    )
  ) {
    if (/^(?:attends?|attended|have attended|has attended|continue to attend)/.test(said))
      return !/^attends? (?:to|school|lessons?|all (?:his|her|their)?|college|\d|every|each|on|for)\b/.test(
        said,
      );
    if (/^(?:have completed|has completed)/.test(said))
      return /\b(?:sessions?|programme|block|course|hours)\b/.test(said);
    return true;
  }
  if (
    /^(?:have|has|gets?|get|take part in|takes part in|participate in|participates in|join|joins|work with|works with|continue with|go to|goes to|complete|undertake)\b/.test(
      said,
    )
  ) {
    const object = clause.tokens
      .slice((head?.at ?? 0) + 1, (head?.at ?? 0) + 8)
      .map(({ word }) => word)
      .join(' ');
    if (/\b(?:weekly|daily|fortnightly|termly)\b.*\b(?:group|club|sessions?|programme|class)\b/.test(said))
      return true;
    if (
      /\b(?:sessions?|support|intervention|therapy|hours|1:1|help from|programme|tuition|mentoring|counselling|place (?:at|in|on)|laptop|tablet|ipad|timetable of|opportunit(?:y|ies)|weekly \w+ group|social skills group|lego therapy|access|use of|a key adult|a key worker|ta\b|input|device|card|pass)\b/.test(
        object,
      ) &&
      !/^(?:join|joins)\b/.test(said)
    )
      return true;
  }
  return false;
}

function isServiceDelivery(head: Head, clause: Clause, lexicon: Lexicon): boolean {
  const base = head.verb?.base ?? '';
  if (!lexicon.is('delivery', base)) return false;
  const object = clause.tokens.slice(head.at + 1, head.at + 9);
  if (
    /^(?:deliver|provide|fund|commission|supply|timetable|deploy|purchase|employ|appoint|oversee|facilitate|run)$/.test(
      base,
    )
  )
    return true;
  return (
    object.some(({ word }) =>
      /^(?:sessions?|hours|intervention|interventions|programme|programmes|group|groups|therapy|support|training|workshops?|club|lessons|phonics|breaks|resources|equipment)$/.test(
        word,
      ),
    ) &&
    /^(?:offer|lead|teach|arrange|organise|organize|support|help|monitor|assist|train|give|supervise|visit)$/.test(
      base,
    )
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

/** "Provide a quiet space", "Offer movement breaks", "Ensure …": orders to a service, without a subject. */
function opensWithProvision(head: Head, clause: Clause, lexicon: Lexicon): boolean {
  if (clause.intended) return false;
  const base = head.verb?.base ?? '';
  if (
    /^(?:provide|ensure|deliver|supply|fund|allow|give|offer|support|encourage|teach|implement|timetable|arrange|purchase)$/.test(
      base,
    ) &&
    head.token.word === base
  )
    return true;
  return (
    head.verb?.form === 'participle' &&
    /^(?:provid|offer|giv|support|us|teach|encourag|access|attend|receiv)/.test(head.token.word) &&
    clause.tokens.some(({ word }) => lexicon.is('provision', word)) &&
    !/^using$/.test(head.token.word)
  );
}

/** Objectives of training: what happens in the room is process, what participants are given is provision. */
function classOfTraining(
  { clause }: ClassifyInput,
  said: string,
  lexicon: Lexicon,
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
  if (subject?.kind === 'thing' && known.process(said) && !/\bby (?:each|every|the|all) \w+/.test(said))
    return 'process';
  if (known.exposure(said)) return 'process';
  void lexicon;
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

/** Without a verb, the nouns tell. */
function classOfFragment(
  { clause, statement, kind }: ClassifyInput,
  lexicon: Lexicon,
  known: Frames,
): StatementClass {
  const words = clause.tokens.filter(({ kind: of }) => of !== 'sign');
  const [first] = words;
  if (first === undefined) return 'topic';
  const text = statement.folded.slice(first.start, clause.end);
  const participle = words
    .slice(1, 4)
    .map(({ word }) => lexicon.verb(word))
    .find((verb) => verb?.form === 'past');
  if (participle !== undefined && kind !== 'cpd' && lexicon.is('procedure', participle.base))
    return 'process';
  if (participle?.visibility === 'covert' && !lexicon.is('provision', first.word)) return 'outcome';
  if (statement.has('baseline')) return 'outcome';
  if (kind === 'cpd' && known.exposure(text))
    return /^(?:introduction to|an overview of|overview of)/.test(text) ? 'topic' : 'process';
  if (kind !== 'cpd' && known.need(text)) return 'need';
  if (known.aspiration(text)) return 'aspiration';
  if (
    lexicon.is('change', first.word) ||
    (words
      .slice(0, 3)
      .some(({ word }) =>
        /^(?:more|less|better|greater|fewer|improved|increased|reduced|up|down|improve|increase)$/.test(word),
      ) &&
      !/^(?:access|support|help)/.test(text))
  )
    return 'outcome';
  if (known.process(text) || isPaperworkFragment(words, lexicon)) return 'process';
  if (isProvisionFragment(words, text, lexicon)) return 'provision';
  if (words.some(({ word }) => be.has(word) || have.has(word)) && words.length > 3) return 'need';
  if (statement.has('criterion') && words.length > 2 && kind !== 'cpd') return 'outcome';
  void determiners;
  void prepositions;
  return 'topic';
}

function isPaperworkFragment(words: readonly Token[], lexicon: Lexicon): boolean {
  const core = words.findIndex(({ word }) => prepositions.has(word));
  const head = core < 0 ? words : words.slice(0, core);
  return (
    head.some(({ word }) =>
      /^(?:referral|meeting|review|assessment|assessments|application|paperwork|ehcp|questionnaire|audit|consultation|screening)$/.test(
        word,
      ),
    ) && lexicon.is('procedure_noun', head.at(-1)?.word ?? '')
  );
}

function isProvisionFragment(words: readonly Token[], text: string, lexicon: Lexicon): boolean {
  if (
    /\b\d+(?:\.\d+)? ?(?:x|hours?|hrs?|mins?|minutes?|sessions?)\b|\b(?:1:1|1-1|one-to-one|one to one)\b/.test(
      text,
    )
  )
    return true;
  if (/\b(?:daily|weekly|twice[- ]weekly|fortnightly|termly|half-termly)\b/.test(text)) return true;
  if (
    /^(?:access|use of|opportunit|support|help|provision|adult support|small group|additional|extra|regular|free|funded|\d)/.test(
      text,
    )
  )
    return true;
  const core = words.findIndex(({ word }) => prepositions.has(word));
  const head = core < 0 ? words : words.slice(0, core);
  if (!head.some(({ word }) => lexicon.is('provision', word))) return false;
  // A bare name of a programme or a subject is a topic; what is given comes with an article, a number or details.
  return (
    words.length > 2 &&
    (determiners.has(words[0]?.word ?? '') ||
      /\b(?:with|for|from|in|on|at|to|by|x|and)\b|\d|£|,/.test(text)) &&
    !/:/.test(text)
  );
}
