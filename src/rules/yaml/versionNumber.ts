import { notTextFindings } from '../shape/notText.ts';
import { rule } from '../rule.ts';

export const versionNumber = rule<'block'>({
  code: 'yaml/version-number',
  scope: 'block',
  defaultSeverity: 'error',
  summary: 'A version without quotes was read as a number.',
  why: 'Read as a number, 1.10 is the same as 1.1, so schools could take an old version for a new one.',
  acceptable: false,
  *check({ reading }) {
    yield* notTextFindings(reading, 'version');
  },
});
