import { schemaOf } from '../../model/formats/index.ts';
import { isOptional, shapeOf } from '../../model/schemaWalk.ts';
import type { Document } from '../../model/document.ts';
import type { Found } from '../finding.ts';
import { rule } from '../rule.ts';
import { addKey } from './addKey.ts';
import { topOf } from '../document/top.ts';
import { describe, isDraft, requiredIn, writtenKeys, type Missing } from './missing.ts';
import { versionKeyOf } from '../document/versionKeys.ts';

export const required = rule<'document'>({
  code: 'shape/required',
  scope: 'document',
  defaultSeverity: 'error',
  summary: 'Something that every document of this kind must have is missing.',
  why: 'Without it the entry has no name, or nobody can tell what it is.',
  acceptable: false,
  *check({ document, root }, facts) {
    for (const { reading } of document.blocks) {
      if (reading.broken || isDraft(reading)) continue;
      yield* requiredIn(reading, facts).map((missing) => found(missing, document));
    }
    if (document.blocks.length === 0 || !document.blocks.some(({ reading }) => reading.entries.length > 0))
      return;
    const present = writtenKeys(document);
    for (const [key, schema] of Object.entries(shapeOf(schemaOf(document.kind)) ?? {})) {
      if (isOptional(schema) || key === versionKeyOf(document.kind) || present.has(key) || key in root.fields)
        continue;
      yield found(describe(key, schema, topOf(document)), document);
    }
  },
});

function found(missing: Missing, document: Document): Found {
  const { key, title, description, place } = missing;
  return { place, args: { key, title, description }, data: { key }, fixes: addKey(missing, document) };
}
