import { ended } from './accept/ended.ts';
import { noReason } from './accept/noReason.ts';
import { unknown as unknownAcceptance } from './accept/unknown.ts';
import { unused } from './accept/unused.ts';
import { newerTool } from './document/newerTool.ts';
import { versionKey } from './document/versionKey.ts';
import { empty as emptyFile } from './file/empty.ts';
import { tooLarge } from './file/tooLarge.ts';
import { unreadable } from './file/unreadable.ts';
import { jargon } from './language/jargon.ts';
import { longSentence } from './language/longSentence.ts';
import { masking } from './language/masking.ts';
import { readingEase } from './language/readingEase.ts';
import { respect } from './language/respect.ts';
import { vagueProvision } from './language/vagueProvision.ts';
import { frontMatter } from './markdown/frontMatter.ts';
import { strayFence } from './markdown/strayFence.ts';
import { tooDeep as markdownTooDeep } from './markdown/tooDeep.ts';
import { unclosedDirective } from './markdown/unclosedDirective.ts';
import { unknownDirective } from './markdown/unknownDirective.ts';
import { evaluation } from './module/evaluation.ts';
import { minutes } from './module/minutes.ts';
import { aspiration } from './outcome/aspiration.ts';
import { blank } from './outcome/blank.ts';
import { confidence } from './outcome/confidence.ts';
import { dateOutside } from './outcome/dateOutside.ts';
import { disagrees } from './outcome/disagrees.ts';
import { lookFor } from './outcome/lookFor.ts';
import { masking as outcomeMasking } from './outcome/masking.ts';
import { need } from './outcome/need.ts';
import { negative } from './outcome/negative.ts';
import { noBehaviour } from './outcome/noBehaviour.ts';
import { noCriterion } from './outcome/noCriterion.ts';
import { noDate } from './outcome/noDate.ts';
import { noMethod } from './outcome/noMethod.ts';
import { notEnglish } from './outcome/notEnglish.ts';
import { process } from './outcome/process.ts';
import { provision } from './outcome/provision.ts';
import { resultAlone } from './outcome/resultAlone.ts';
import { sameAsStart } from './outcome/sameAsStart.ts';
import { scaleOrder } from './outcome/scaleOrder.ts';
import { targetStart } from './outcome/targetStart.ts';
import { topic } from './outcome/topic.ts';
import { twoInOne } from './outcome/twoInOne.ts';
import { vague } from './outcome/vague.ts';
import { unknownMap } from './overlay/unknownMap.ts';
import { unknownRow as unknownOverlayRow } from './overlay/unknownRow.ts';
import { publishedFinding } from './overlay/publishedFinding.ts';
import { duplicateId } from './reference/duplicateId.ts';
import { unknownFramework } from './reference/unknownFramework.ts';
import { unknownModule } from './reference/unknownModule.ts';
import { unknownObjective } from './reference/unknownObjective.ts';
import { unknownRow } from './reference/unknownRow.ts';
import { unknownTerm } from './reference/unknownTerm.ts';
import { unknownVersion } from './reference/unknownVersion.ts';
import { unlistedRow } from './reference/unlistedRow.ts';
import { unlistedTerm } from './reference/unlistedTerm.ts';
import { passed } from './review/passed.ts';
import { date } from './shape/date.ts';
import { draftRow } from './shape/draftRow.ts';
import { empty } from './shape/empty.ts';
import { format } from './shape/format.ts';
import { needed } from './shape/needed.ts';
import { required } from './shape/required.ts';
import { size } from './shape/size.ts';
import { type } from './shape/type.ts';
import { unknownKey } from './shape/unknownKey.ts';
import { version } from './shape/version.ts';
import { word } from './shape/word.ts';
import { alias } from './yaml/alias.ts';
import { becameMapping } from './yaml/becameMapping.ts';
import { duplicateKey } from './yaml/duplicateKey.ts';
import { lostZeros } from './yaml/lostZeros.ts';
import { secondDocument } from './yaml/secondDocument.ts';
import { splitText } from './yaml/splitText.ts';
import { syntax } from './yaml/syntax.ts';
import { tab } from './yaml/tab.ts';
import { tag } from './yaml/tag.ts';
import { tooDeep } from './yaml/tooDeep.ts';
import { versionNumber } from './yaml/versionNumber.ts';
import type { AnyRule, Rule, Scope } from './rule.ts';

/** Every rule there is. Adding a rule means writing its file and naming it here. */
export const rules: readonly AnyRule[] = [
  unreadable,
  tooLarge,
  emptyFile,
  syntax,
  tab,
  alias,
  tag,
  tooDeep,
  duplicateKey,
  secondDocument,
  splitText,
  becameMapping,
  lostZeros,
  versionNumber,
  versionKey,
  newerTool,
  required,
  needed,
  draftRow,
  empty,
  type,
  word,
  format,
  size,
  date,
  version,
  unknownKey,
  duplicateId,
  unknownRow,
  unlistedRow,
  unknownTerm,
  unlistedTerm,
  unknownFramework,
  unknownModule,
  unknownObjective,
  unknownVersion,
  blank,
  provision,
  need,
  aspiration,
  process,
  topic,
  noBehaviour,
  noCriterion,
  noDate,
  noMethod,
  confidence,
  outcomeMasking,
  resultAlone,
  sameAsStart,
  twoInOne,
  negative,
  vague,
  notEnglish,
  targetStart,
  disagrees,
  dateOutside,
  scaleOrder,
  lookFor,
  passed,
  minutes,
  evaluation,
  frontMatter,
  unclosedDirective,
  unknownDirective,
  strayFence,
  markdownTooDeep,
  unknownMap,
  unknownOverlayRow,
  publishedFinding,
  respect,
  masking,
  jargon,
  vagueProvision,
  longSentence,
  readingEase,
  noReason,
  unknownAcceptance,
  ended,
  unused,
];

/** The rules of one scope, in the order of the registry. */
export function rulesOf<S extends Scope>(scope: S): readonly Rule<S>[] {
  return rules.filter((candidate) => candidate.scope === scope) as unknown as readonly Rule<S>[];
}

export function ruleOf(code: string): AnyRule | undefined {
  return rules.find((candidate) => candidate.code === code);
}
