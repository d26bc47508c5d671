import { datePattern, versionPattern } from '../../model/formats/common.ts';
import type { ShapeIssue } from '../../model/shape.ts';
import { slugOf } from '../../text/slug.ts';
import { rule } from '../rule.ts';
import { nameOf } from './naming.ts';

export const format = rule<'block'>({
  code: 'shape/format',
  scope: 'block',
  defaultSeverity: 'error',
  summary: 'An id, name or amount is not written in the form it needs.',
  why: 'Ids and names are how rows, modules and maps find each other, so they are written one way only.',
  acceptable: false,
  *check({ reading }) {
    if (reading.type !== 'yaml') return;
    for (const issue of reading.issues) {
      if (issue.kind !== 'pattern' || ofOwnRule(issue)) continue;
      const place = { source: reading.source, span: issue.span };
      const suggestion = slugOf(issue.value);
      const isSlug = issue.pattern.startsWith('/^[a-z0-9]+(?:[-_][a-z0-9]+)*$');
      yield {
        message: isSlug
          ? 'shape/format.id'
          : issue.pattern.includes('\\/') && issue.pattern.includes('a-z0-9')
            ? 'shape/format.name'
            : 'shape/format',
        place,
        args: { key: nameOf(issue.path, reading), value: issue.value },
        fixes:
          isSlug && suggestion !== ''
            ? [
                {
                  title: { id: 'fix.use', args: { nearest: suggestion } },
                  edits: [{ place, newText: suggestion }],
                },
              ]
            : [],
      };
    }
  },
});

/** Dates and versions have rules of their own. */
function ofOwnRule(issue: Extract<ShapeIssue, { readonly kind: 'pattern' }>): boolean {
  return [datePattern, versionPattern].some((pattern) => String(pattern) === issue.pattern);
}
