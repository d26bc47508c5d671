import { createAssessor } from '../outcome/assess.ts';
import { createProseJudge } from '../prose/judge.ts';
import type { Analysers } from './analysers.ts';

/** The judges of words, each with its lexicons ready. */
export function createAnalysers(): Analysers {
  return Object.freeze<Analysers>({ assess: createAssessor(), prose: createProseJudge() });
}
