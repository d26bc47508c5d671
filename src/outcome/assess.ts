import type { Assessment, OutcomeFields, StatementKind } from './assessment.ts';

export type Assess = (text: string, kind: StatementKind, fields?: OutcomeFields) => Assessment;

/** Makes an assessor with its lexicons ready. */
export function createAssessor(): Assess {
  return (text) => ({
    verdict: 'not_assessed',
    class: null,
    ...(text.trim() === '' ? { notAssessed: 'empty' as const } : {}),
    parts: {},
    supplied: [],
    missing: [],
    notices: [],
    severity: 'none',
  });
}
