import type { RequiredPart, StatementKind } from '../../outcome/assessment.ts';
import type { Layer } from '../../text/source.ts';
import { plainVerdict, verdictInWords } from '../statementInWords.ts';
import type { ReportedOutcome } from './report.ts';

export const kindWords: Readonly<Record<StatementKind, string>> = {
  pupil: 'one learner',
  group: 'a group or adults',
  cpd: 'training',
};

export const originWords: Readonly<Record<Layer, string>> = {
  published: 'as published',
  adapted: 'changed by the school',
  local: "the school's own",
};

/** What people are told of an outcome, with why. */
export function verdictOf(outcome: ReportedOutcome): string {
  return isJudgedAsPractice(outcome)
    ? `${plainVerdictOf(outcome)}${outcome.missing.includes('behaviour') ? ': does not say what will be seen' : ''}`
    : verdictInWords(outcome);
}

export function plainVerdictOf(outcome: ReportedOutcome): string {
  if (!isJudgedAsPractice(outcome)) return plainVerdict(outcome.verdict);
  return outcome.missing.includes('behaviour') ? 'not observable' : 'observable';
}

/** What somebody still has to write. */
export function lacksOf(outcome: ReportedOutcome): readonly RequiredPart[] {
  return isJudgedAsPractice(outcome)
    ? outcome.missing.filter((part) => part === 'behaviour')
    : outcome.missing;
}

/** Everyday practice goes on all year, for everyone: it only has to be something that a visitor can see. */
function isJudgedAsPractice({ practice, class: is }: ReportedOutcome): boolean {
  return practice && is === 'outcome';
}
