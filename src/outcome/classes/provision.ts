import type { Lexicon } from '../lexicon.ts';
import type { Clause, Head } from '../reading/clause.ts';

/** Receiving, attending, being supported, having access: what is given, dressed as the learner's doing. */
export function isReceived(head: Head | undefined, clause: Clause, said: string): boolean {
  if (
    /^(?:be |have )?(?:able to )?access\b/.test(said) ||
    /^(?:be able to|have|has|gets?|gains?|is able to|are able to|be given|having|be) (?:\w+ )?access(?:ing)?\b/.test(
      said,
    )
  )
    return true;
  if (
    /^(?:be|is|are|been|have been|has been|being) (?:\w+ly )?(?:supported|given|offered|provided|taught|seen|withdrawn|allocated|placed|included in|accompanied|visited|mentored|helped|encouraged|allowed|prompted|reminded|assigned|invited|timetabled|enrolled|put on|withdrawn|booked)\b/.test(
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
    if (/^(?:have|has|gets?|get)\s+(?:weekly|daily|fortnightly|termly|twice)\b/.test(said)) return true;
    if (/^(?:have|has|gets?)\s+(?:an? )?(?:better|improved|more|greater|wider|increased)\b/.test(said))
      return false;
    if (
      /^joins? (?:the|a|our) (?:\w+ ){0,2}(?:nurture|lego|phonics|intervention|skills|therapy|elsa|sensory|reading|friendship|handwriting) (?:therapy )?(?:group|club)\b/.test(
        said,
      )
    )
      return true;
    if (/\b(?:weekly|daily|fortnightly|termly)\b.*\b(?:group|club|sessions?|programme|class)\b/.test(said))
      return true;
    if (
      /\b(?:sessions?|support|intervention|therapy|hours|1:1|help from|programme|tuition|mentoring|counselling|place (?:at|in|on)|laptop|tablet|ipad|timetable of|opportunit(?:y|ies)|weekly \w+ group|social skills group|lego therapy|access|use of|a key adult|a key worker|ta\b|key workers?|time (?:in|with|on)|input|device|card|pass)\b/.test(
        object,
      ) &&
      !/^(?:join|joins)\b/.test(said)
    )
      return true;
  }
  return false;
}

export function isServiceDelivery(head: Head, clause: Clause, lexicon: Lexicon): boolean {
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

/** "Provide a quiet space", "Offer movement breaks", "Ensure …": orders to a service, without a subject. */
export function opensWithProvision(head: Head, clause: Clause, lexicon: Lexicon): boolean {
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
