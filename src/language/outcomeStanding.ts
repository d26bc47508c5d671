import type { Assessment, Notice, NoticeCode, RequiredPart } from '../outcome/assessment.ts';
import type { SeverityOverrides } from '../rules/run.ts';
import type { OutcomeEntry } from './outcomes.ts';

/** How an outcome stands: settled either way, waiting for somebody, or beyond what can be judged. */
export type Level = 'good' | 'accepted' | 'hint' | 'warning' | 'error' | 'unjudged';

export interface Standing {
  readonly level: Level;
  /** What keeps it from being done, gravest first; what it is instead of an outcome stands alone. */
  readonly lacks: readonly NoticeCode[];
}

type Judged = Pick<OutcomeEntry, 'practice' | 'accepted' | 'assessment'>;

const asShipped: SeverityOverrides = new Map();

/** Severities at which somebody has to look. */
const loud: ReadonlySet<string> = new Set(['error', 'warning']);

const codeOfMissing: Readonly<Record<RequiredPart, NoticeCode>> = {
  behaviour: 'no-behaviour',
  criterion: 'no-criterion',
  when: 'no-date',
};

/**
 * How an outcome stands, for everything that shows it in one look. Hints about style are left to the findings.
 * @param severities of the project, where the question is what it wants done. Whether something can be measured is no
 * matter of settings, so who asks for that leaves them out.
 */
export function standingOf(
  { practice, accepted, assessment }: Judged,
  severities: SeverityOverrides = asShipped,
): Standing {
  if (accepted !== undefined) return { level: 'accepted', lacks: [] };
  if (assessment.verdict === 'not_assessed') return { level: 'unjudged', lacks: [] };
  const severityOf = (code: NoticeCode): string =>
    severities.get(`outcome/${code}`) ?? noticed(assessment, code)?.severity ?? 'warning';
  const lacks = lacksOf(assessment, practice).filter((code) =>
    [code, speakerFor(code, assessment)].every((rule) => loud.has(severityOf(rule))),
  );
  if (lacks.length === 0) return { level: 'good', lacks };
  // Everyday practice is known by what can be looked for; how an outcome in it is worded is nobody's duty.
  if (practice) return { level: 'hint', lacks };
  const isError = lacks.some((code) => severityOf(speakerFor(code, assessment)) === 'error');
  return { level: isError ? 'error' : 'warning', lacks };
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
  return [...new Set([...missing.map((part) => codeOfMissing[part]), ...notices.map(({ code }) => code)])];
}

/** Who aims at confidence is told only about that, though nothing can be seen either. */
function speakerFor(lack: NoticeCode, assessment: Assessment): NoticeCode {
  const isUntold = lack === 'no-behaviour' && noticed(assessment, lack) === undefined;
  return isUntold && noticed(assessment, 'confidence') !== undefined ? 'confidence' : lack;
}

function noticed({ notices }: Assessment, code: NoticeCode): Notice | undefined {
  return notices.find((notice) => notice.code === code);
}
