import { Framework } from '../framework/framework.ts';
import type { FrameworkPack } from '../model/formats/framework.ts';
import type { Assessment, Notice, StatementKind } from '../outcome/assessment.ts';
import { say, type Catalogue } from '../rules/messages/catalogue.ts';
import { sentenceOf } from '../rules/outcome/noticeRule.ts';
import { ruleOf } from '../rules/registry.ts';

/** Why a statement was judged as it was: one sentence for each thing there is to say, most serious first. */
export type Reasons = (assessment: Assessment, kind: StatementKind) => readonly string[];

/**
 * Puts into words what there is to say about statements that stand in no document.
 * @param packs what citations refer to
 */
export function createReasons(packs: readonly FrameworkPack[], texts: Catalogue): Reasons {
  const framework = new Framework(packs, '');
  const kept = new Map<string, string>();
  const citation = (code: string): string => {
    const known = kept.get(code) ?? citationOf(code, framework);
    kept.set(code, known);
    return known;
  };
  return ({ notAssessed, notices }, kind) => [
    ...(notAssessed === undefined ? [] : [say(texts, { id: `view.not-assessed.${notAssessed}` })]),
    // The paragraphs are about children's plans and bind no training.
    ...notices.map(
      (notice) => sentence(notice, kind, texts) + (kind === 'cpd' ? '' : citation(`outcome/${notice.code}`)),
    ),
  ];
}

function sentence({ code, variant, args }: Notice, kind: StatementKind, texts: Catalogue): string {
  const id = sentenceOf(code, kind === 'cpd', variant);
  return say(texts, { id, ...(args === undefined ? {} : { args }) });
}

/** In brackets after a sentence, with a word where nobody has compared it with its source. */
function citationOf(code: string, framework: Framework): string {
  const reference = ruleOf(code)?.citation;
  const found = reference === undefined ? undefined : framework.citation(reference);
  if (found === undefined) return '';
  return ` (${found.label}${found.verified ? '' : '; not yet compared with its source'})`;
}
