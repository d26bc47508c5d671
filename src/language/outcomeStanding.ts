import type { Assessment, NoticeCode, RequiredPart } from '../outcome/assessment.ts';
import type { OutcomeEntry } from './outcomes.ts';

/** How an outcome stands: settled either way, waiting for somebody, or beyond what can be judged. */
export type Level = 'good' | 'accepted' | 'hint' | 'warning' | 'error' | 'unjudged';

export interface Standing {
  readonly level: Level;
  /** What keeps it from being done, gravest first; what it is instead of an outcome stands alone. */
  readonly lacks: readonly NoticeCode[];
}

type Judged = Pick<OutcomeEntry, 'practice' | 'accepted' | 'assessment'>;

const codeOfMissing: Readonly<Record<RequiredPart, NoticeCode>> = {
  behaviour: 'no-behaviour',
  criterion: 'no-criterion',
  when: 'no-date',
};

/** How an outcome stands, for everything that shows it in one look. Hints about style are left to the findings. */
export function standingOf({ practice, accepted, assessment }: Judged): Standing {
  if (accepted !== undefined) return { level: 'accepted', lacks: [] };
  if (assessment.verdict === 'not_assessed') return { level: 'unjudged', lacks: [] };
  const lacks = lacksOf(assessment, practice);
  if (lacks.length === 0) return { level: 'good', lacks };
  // Everyday practice is known by what can be looked for; how an outcome in it is worded is nobody's duty.
  if (practice) return { level: 'hint', lacks };
  return { level: lacks.some((code) => isError(assessment, code)) ? 'error' : 'warning', lacks };
}

/** Whether somebody still has to look at it. */
export function needsWork({ level }: Standing): boolean {
  return level === 'warning' || level === 'error';
}

/** Whether somebody still has to write it: its blanks are open. */
export function isUnfinished({ assessment }: Pick<OutcomeEntry, 'assessment'>): boolean {
  return assessment.notAssessed === 'blanks';
}

function lacksOf({ class: is, missing, notices }: Assessment, practice: boolean): readonly NoticeCode[] {
  if (is !== null && is !== 'outcome') return [is];
  // It goes on all year, for everyone: it only has to be something that a visitor can see.
  if (practice) return missing.includes('behaviour') ? ['no-behaviour'] : [];
  const own = new Set<NoticeCode>(Object.values(codeOfMissing));
  const others = notices.filter(({ code, severity }) => severity !== 'hint' && !own.has(code));
  return [...new Set([...missing.map((part) => codeOfMissing[part]), ...others.map(({ code }) => code)])];
}

function isError({ notices }: Assessment, lack: NoticeCode): boolean {
  return notices.some(({ code, severity }) => code === lack && severity === 'error');
}
