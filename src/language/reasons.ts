import { Framework } from '../framework/framework.ts';
import type { FrameworkPack } from '../model/formats/framework.ts';
import type { Assessment, Notice, StatementKind } from '../outcome/assessment.ts';
import { say, type Catalogue } from '../rules/messages/catalogue.ts';
import { sentenceOf } from '../rules/outcome/noticeRule.ts';
import { ruleOf } from '../rules/registry.ts';

/** One thing there is to say about a statement. */
export interface Reason {
  /** What it is, why it matters and what to do. */
  readonly text: string;
  /** Where that is said, with a word where nobody has compared it with its source. */
  readonly source?: string;
}

/** Why a statement was judged as it was, the most serious first. */
export type Reasons = (assessment: Assessment, kind: StatementKind) => readonly Reason[];

/**
 * Puts into words what there is to say about statements that stand in no document.
 * @param packs what citations refer to
 */
export function createReasons(packs: readonly FrameworkPack[], texts: Catalogue): Reasons {
  const framework = new Framework(packs, '');
  const kept = new Map<string, string | undefined>();
  const source = (code: string): string | undefined => {
    if (!kept.has(code)) kept.set(code, sourceOf(code, framework));
    return kept.get(code);
  };
  const reason = (notice: Notice, kind: StatementKind): Reason => {
    const text = sentence(notice, kind, texts);
    // The paragraphs are about children's plans and bind no training.
    const where = kind === 'cpd' ? undefined : source(`outcome/${notice.code}`);
    return where === undefined ? { text } : { text, source: where };
  };
  return ({ notAssessed, notices }, kind) => [
    ...(notAssessed === undefined ? [] : [{ text: say(texts, { id: `view.not-assessed.${notAssessed}` }) }]),
    ...notices.map((notice) => reason(notice, kind)),
  ];
}

function sentence({ code, variant, args }: Notice, kind: StatementKind, texts: Catalogue): string {
  const id = sentenceOf(code, kind === 'cpd', variant);
  return say(texts, { id, ...(args === undefined ? {} : { args }) });
}

function sourceOf(code: string, framework: Framework): string | undefined {
  const reference = ruleOf(code)?.citation;
  const found = reference === undefined ? undefined : framework.citation(reference);
  if (found === undefined) return undefined;
  return `${found.label}${found.verified ? '' : '; not yet compared with its source'}`;
}
