import { versionPattern } from '../../model/patterns.ts';
import { rule } from '../rule.ts';
import { completedVersion } from './completedVersion.ts';
import { patternFindings } from './patternFindings.ts';

export const version = rule<'block'>({
  code: 'shape/version',
  scope: 'block',
  defaultSeverity: 'error',
  summary: 'A version is not written as three numbers.',
  why: 'Schools learn from the version whether a newer map only adds to the one they adapted or changes it.',
  acceptable: false,
  *check({ reading }) {
    yield* patternFindings(reading, versionPattern, completedVersion);
  },
});
