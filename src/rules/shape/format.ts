import { datePattern, fullNamePattern, slugPattern, versionPattern } from '../../model/patterns.ts';
import { moduleNamePattern, rowNamePattern } from '../../model/formats/terms.ts';
import { metaOf } from '../../model/schemaWalk.ts';
import type { ShapeIssue } from '../../model/shape.ts';
import { slugOf } from '../../text/slug.ts';
import { allowedTerms } from '../reference/terms.ts';
import { rule } from '../rule.ts';
import { fieldSchema } from './fieldSchema.ts';
import { nameOf } from './naming.ts';
import { useInstead } from '../useInstead.ts';

type PatternIssue = Extract<ShapeIssue, { readonly kind: 'pattern' }>;

/** How the patterns of the formats begin, with the sentence for each and what was probably meant. */
const forms: readonly {
  readonly pattern: string;
  readonly variant: string;
  readonly meant?: (value: string) => string | undefined;
}[] = [
  { pattern: String(fullNamePattern), variant: 'name' },
  { pattern: String(rowNamePattern), variant: 'row', meant: slugOf },
  { pattern: String(moduleNamePattern), variant: 'module', meant: slugOf },
  { pattern: String(slugPattern), variant: 'id', meant: slugOf },
  { pattern: 'key', variant: 'id', meant: slugOf },
  { pattern: '/^https?:', variant: 'address', meant: addressOf },
  { pattern: String.raw`/^\d+(?:\.\d{1,2})?$/`, variant: 'amount', meant: amountOf },
];

export const format = rule<'block'>({
  code: 'shape/format',
  scope: 'block',
  defaultSeverity: 'error',
  summary: 'An id, name, address or amount is not written in the form it needs.',
  why: 'Ids and names are how rows, modules and maps find each other, and costs are worked out from amounts. So each is written one way only.',
  acceptable: false,
  *check({ reading }, facts) {
    if (reading.type !== 'yaml') return;
    for (const issue of reading.issues) {
      if (issue.kind !== 'pattern' || hasOwnRule(issue)) continue;
      const form = forms.find(({ pattern }) => issue.pattern.startsWith(pattern));
      const schema = fieldSchema(facts.kind, reading, issue.path);
      const { vocabulary, examples } = schema === undefined ? {} : metaOf(schema);
      // Of words that the framework lists, its own rule knows better which one was meant.
      if (vocabulary !== undefined && allowedTerms(vocabulary, facts).length > 0) continue;
      const place = { source: reading.source, span: issue.span };
      const nearest = form?.meant?.(issue.value) ?? '';
      yield {
        message: form === undefined ? 'shape/format' : `shape/format.${form.variant}`,
        place,
        args: { key: nameOf(issue.path, reading), value: issue.value, example: String(examples?.[0] ?? '') },
        fixes: useInstead(place, nearest === '' ? undefined : nearest, {
          quoted: form?.variant === 'amount',
        }),
      };
    }
  },
});

/** Dates and versions have rules of their own. */
function hasOwnRule(issue: PatternIssue): boolean {
  return [datePattern, versionPattern].some((pattern) => String(pattern) === issue.pattern);
}

function addressOf(value: string): string | undefined {
  return /^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(value) ? `https://${value}` : undefined;
}

/** `£1,200` as `1200`. */
function amountOf(value: string): string | undefined {
  const figures = value.replaceAll(/[£€$,\s]/g, '');
  return /^\d+(?:\.\d{1,2})?$/.test(figures) ? figures : undefined;
}
